/**
 * Quantiles of a column: the value that a share `p` of the rows does not exceed, between neighbours by
 * the straight line through the points ((i - 1) / (n - 1), x_i).
 *
 * @see R. J. Hyndman and Y. Fan (1996), Sample Quantiles in Statistical Packages, definition 7
 */

/**
 * The quantile of values in ascending order.
 *
 * @param sorted ascending, length >= 1; the order is not checked
 * @param p in [0, 1]
 * @throws RangeError when there is no value or p is outside [0, 1]
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
	if (sorted.length === 0) throw new RangeError('quantileSorted: length = 0, must be >= 1');
	if (!(p >= 0 && p <= 1)) throw new RangeError(`quantileSorted: p = ${p}, must be in [0, 1]`);
	const position = p * (sorted.length - 1);
	const below = Math.floor(position);
	const share = position - below;
	if (share === 0) return sorted[below];
	return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

/** The quantile of values in any order; sorts a copy, so for several quantiles sort once and call
 * `quantileSorted`. */
export const quantile = (values: ArrayLike<number>, p: number): number =>
	quantileSorted(Float64Array.from(values).sort(), p);
