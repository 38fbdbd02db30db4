/**
 * Sum of many numbers with the rounding errors carried along, so that neither length nor order shows:
 * the error is about one rounding of the result, instead of growing with the number of terms.
 *
 * Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54;
 * error bound 1 ulp of the result plus n^2 eps^2 sum |values| (Higham, Accuracy and Stability, 4.3).
 *
 * @param values any length, any order; empty gives 0, a NaN gives NaN, infinities as in plain addition
 */
export function sum(values: ArrayLike<number>): number {
	let total = 0;
	let lost = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		const next = total + value;
		// The smaller operand is the one whose digits were cut off.
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	// With an infinity in it, the error term is Infinity - Infinity.
	return total > -Infinity && total < Infinity ? total + lost : total;
}
