/** 2^27 + 1, Veltkamp's constant that splits a double into two halves of at most 26 bits */
const SPLITTER = 134217729;

/**
 * left * right - product, exactly, where product is the rounded product: the part that rounding lost.
 * Dekker (1971), "A floating-point technique for extending the available precision", Numer. Math. 18.
 *
 * @param left magnitude below 2^996, so that splitting cannot overflow
 * @param right likewise
 * @param product must be `left * right`, of magnitude above about 1e-290
 */
export function productError(left: number, right: number, product: number): number {
	const leftShifted = left * SPLITTER;
	const leftUpper = leftShifted - (leftShifted - left);
	const leftLower = left - leftUpper;
	const rightShifted = right * SPLITTER;
	const rightUpper = rightShifted - (rightShifted - right);
	const rightLower = right - rightUpper;
	const upper = leftUpper * rightUpper - product;
	return upper + leftUpper * rightLower + leftLower * rightUpper + leftLower * rightLower;
}
