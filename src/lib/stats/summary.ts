/**
 * The few numbers that describe one column, or two beside each other. Two passes each: money far from
 * zero would lose its digits in a one-pass variance.
 */

/** Arithmetic mean.
 * @throws RangeError when there is no value */
export function mean(values: ArrayLike<number>): number {
	requireRows('mean', values, 1);
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i];
	return sum / values.length;
}

/** Sample variance, n - 1 denominator.
 * @throws RangeError when there are fewer than two values */
export function variance(values: ArrayLike<number>): number {
	requireRows('variance', values, 2);
	return squaresAbout(values, mean(values)) / (values.length - 1);
}

/** Sample standard deviation, n - 1 denominator.
 * @throws RangeError when there are fewer than two values */
export const sd = (values: ArrayLike<number>): number => Math.sqrt(variance(values));

/** Pearson correlation in [-1, 1]; NaN when a column does not vary.
 * @throws RangeError when lengths differ or there are fewer than two rows */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
	requireRows('correlation', x, 2, y);
	const { xx, xy, yy } = crossProducts(x, y);
	const r = xy / Math.sqrt(xx * yy);
	return Math.max(-1, Math.min(1, r));
}

/** A line y = intercept + slope x and how much of y it explains. */
export interface Line {
	/** y per unit of x */
	readonly slope: number;
	readonly intercept: number;
	/** share of the variance of y, in [0, 1] */
	readonly rSquared: number;
}

/**
 * Least-squares line of y on x. Where x does not vary there is no line to find: the flat one through the
 * mean is returned with rSquared 0, which is also what a metric that never moves can explain.
 *
 * @throws RangeError when lengths differ or there is no row
 */
export function leastSquares(x: ArrayLike<number>, y: ArrayLike<number>): Line {
	requireRows('leastSquares', x, 1, y);
	const { meanX, meanY, xx, xy, yy } = crossProducts(x, y);
	if (!(xx > 0)) return { slope: 0, intercept: meanY, rSquared: 0 };
	const slope = xy / xx;
	const rSquared = yy > 0 ? Math.min(1, (xy * xy) / (xx * yy)) : 0;
	return { slope, intercept: meanY - slope * meanX, rSquared };
}

function squaresAbout(values: ArrayLike<number>, center: number): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += (values[i] - center) * (values[i] - center);
	return sum;
}

/** Means and sums of products of distances from them. */
function crossProducts(x: ArrayLike<number>, y: ArrayLike<number>) {
	const [meanX, meanY] = [mean(x), mean(y)];
	let xy = 0;
	for (let i = 0; i < x.length; i++) xy += (x[i] - meanX) * (y[i] - meanY);
	return { meanX, meanY, xy, xx: squaresAbout(x, meanX), yy: squaresAbout(y, meanY) };
}

function requireRows(
	caller: string,
	values: ArrayLike<number>,
	least: number,
	other?: ArrayLike<number>
): void {
	if (values.length < least)
		throw new RangeError(`${caller}: length = ${values.length}, must be >= ${least}`);
	if (other && other.length !== values.length)
		throw new RangeError(
			`${caller}: lengths = ${values.length} and ${other.length}, must be the same`
		);
}
