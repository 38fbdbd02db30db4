import { polynomial } from './polynomial';

/** B_2k / (2k (2k - 1)), DLMF 5.11.1 */
const COEFFICIENTS = new Float64Array([
	0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
	0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
	0.17964437236883057
]);

/**
 * What Stirling's formula leaves out: logGamma(x) - [(x - 1/2) log x - x + log(2 pi) / 2] for x >= 8.
 * Beta and incomplete gamma take it alone, where the large terms cancel against one another.
 *
 * DLMF 5.11.1 with 9 terms; the first left out is below 2e-17 at x = 8.
 *
 * @param x in [8, Infinity]; below 8 the result is undefined
 */
export function stirlingRest(x: number): number {
	const inverse = 1 / x;
	return inverse * polynomial(COEFFICIENTS, inverse * inverse);
}
