import type { Groups, PanelRows } from './panel';
import type { ClusterSums } from './wildInterval';

/** From this many units on the clustered error can be trusted on its own. */
export const ENOUGH_CLUSTERS = 20;

/**
 * Sandwich standard errors of one slope.
 *
 * @param scores per row: regressor without effects times residual
 * @param squares per row: weight times squared regressor without effects
 * @param controls columns that were held fixed beside the effects
 * @see J. G. MacKinnon and H. White (1985), Journal of Econometrics 29:305 (HC1); Cameron and Miller (2015);
 * J. E. Pustejovsky and E. Tipton (2018), JBES 36:672, on residuals of few clusters with effects taken out
 */
export function slopeErrors(
	scores: Float64Array,
	squares: Float64Array,
	rows: PanelRows,
	controls: number
) {
	const n = scores.length;
	const effects = rows.unit.count + (rows.time ? rows.time.count - 1 : 0);
	const freedom = Math.max(1, n - effects - controls - 1);
	let [information, meat] = [0, 0];
	for (const square of squares) information += square;
	for (const score of scores) meat += score * score;
	const robustError = Math.sqrt((meat * n) / freedom) / information;
	const clusteredError = clustered(scores, information, rows.unit);
	const standardError =
		rows.unit.count >= ENOUGH_CLUSTERS && clusteredError !== null
			? clusteredError
			: Math.max(robustError, clusteredError ?? 0);
	// A period's effect takes a share of each unit's residual with it, one in so many units: scores of a few
	// units look smaller than they are. Unit effects lie within a cluster and take nothing.
	const units = rows.unit.count;
	const lost = rows.time && units > 1 ? Math.sqrt(units / (units - 1)) : 1;
	const clusterSums: ClusterSums = {
		scores: sumsBy(scores, rows.unit).map((sum) => lost * sum),
		information: sumsBy(squares, rows.unit)
	};
	const clusters = rows.unit.count;
	return { standardError, robustError, clusteredError, clusters, clusterSums, freedom, n };
}

function sumsBy(column: Float64Array, { of, count }: Groups): number[] {
	const sums = new Array<number>(count).fill(0);
	for (let i = 0; i < column.length; i++) sums[of[i]] += column[i];
	return sums;
}

function clustered(scores: Float64Array, information: number, { of, count }: Groups) {
	if (count < 2) return null;
	const sums = new Float64Array(count);
	for (let i = 0; i < scores.length; i++) sums[of[i]] += scores[i];
	let squares = 0;
	for (const sum of sums) squares += sum * sum;
	return Math.sqrt((squares * count) / (count - 1)) / information;
}
