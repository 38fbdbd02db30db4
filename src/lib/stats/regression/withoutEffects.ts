import type { Groups } from './panel';

/** Sweeps stop when no group mean is larger than this share of the column's largest value. */
const SETTLED = 1e-13;
const MOST_SWEEPS = 10_000;

/**
 * What is left of a column when the effects of its groups are taken out by weighted least squares: exactly
 * the weighted group means for one grouping, alternating sweeps over both for two.
 *
 * @param weights >= 0, with a positive sum in every group
 * @see S. Guimaraes and P. Portugal (2010), Stata Journal 10:628, for the sweeps
 */
export function withoutEffects(
	column: Float64Array,
	weights: Float64Array,
	groupings: readonly Groups[]
): Float64Array {
	const rest = column.slice();
	let size = 0;
	for (const value of rest) size = Math.max(size, Math.abs(value));
	for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
		let largest = 0;
		for (const groups of groupings) largest = Math.max(largest, takeOut(rest, weights, groups));
		if (groupings.length === 1 || largest <= SETTLED * size) break;
	}
	return rest;
}

/** Subtracts weighted group means in place; the largest of them. */
function takeOut(column: Float64Array, weights: Float64Array, { of, count }: Groups): number {
	const sums = new Float64Array(count);
	const totals = new Float64Array(count);
	for (let i = 0; i < column.length; i++) {
		sums[of[i]] += weights[i] * column[i];
		totals[of[i]] += weights[i];
	}
	let largest = 0;
	for (let g = 0; g < count; g++) {
		sums[g] /= totals[g];
		largest = Math.max(largest, Math.abs(sums[g]));
	}
	for (let i = 0; i < column.length; i++) column[i] -= sums[of[i]];
	return largest;
}
