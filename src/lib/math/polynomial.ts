/**
 * coefficients[0] + coefficients[1] x + coefficients[2] x^2 + ..., by Horner's rule.
 *
 * @param coefficients lowest power first; empty gives 0
 * @param x any number
 */
export function polynomial(coefficients: Float64Array, x: number): number {
	let sum = 0;
	for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k];
	return sum;
}
