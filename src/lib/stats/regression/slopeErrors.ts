import type { Groups, PanelRows } from './panel';

/** From this many units on the clustered error can be trusted on its own. */
const ENOUGH_CLUSTERS = 20;

/**
 * Sandwich standard errors of one slope.
 *
 * @param scores per row: regressor without effects times residual
 * @param information sum of weight times squared regressor without effects
 * @see J. G. MacKinnon and H. White (1985), Journal of Econometrics 29:305 (HC1); Cameron and Miller (2015)
 */
export function slopeErrors(scores: Float64Array, information: number, rows: PanelRows) {
	const n = scores.length;
	const effects = rows.unit.count + (rows.time ? rows.time.count - 1 : 0);
	const free = Math.max(1, n - effects - 1);
	let squares = 0;
	for (const score of scores) squares += score * score;
	const robustError = Math.sqrt((squares * n) / free) / information;
	const clusteredError = clustered(scores, information, rows.unit);
	const standardError =
		rows.unit.count >= ENOUGH_CLUSTERS && clusteredError !== null
			? clusteredError
			: Math.max(robustError, clusteredError ?? 0);
	return { standardError, robustError, clusteredError, clusters: rows.unit.count, n };
}

function clustered(scores: Float64Array, information: number, { of, count }: Groups) {
	if (count < 2) return null;
	const sums = new Float64Array(count);
	for (let i = 0; i < scores.length; i++) sums[of[i]] += scores[i];
	let squares = 0;
	for (const sum of sums) squares += sum * sum;
	return Math.sqrt((squares * count) / (count - 1)) / information;
}
