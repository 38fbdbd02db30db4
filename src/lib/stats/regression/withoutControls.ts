/** A control whose variation is all in the effects and the other controls says nothing. */
const NO_VARIATION = 1e-10;

/**
 * Controls without effects, made orthogonal to each other, so that any column can be freed of all of them in one
 * pass (Frisch-Waugh-Lovell; Gram-Schmidt in the weighted inner product). Controls that say nothing new are
 * dropped.
 *
 * @param controls columns with the effects taken out
 * @param weights >= 0
 */
export function orthogonal(
	controls: readonly Float64Array[],
	weights: Float64Array
): readonly Float64Array[] {
	const kept: Float64Array[] = [];
	for (const control of controls) {
		const rest = withoutControls(control, kept, weights);
		if (product(rest, rest, weights) > NO_VARIATION * product(control, control, weights))
			kept.push(rest);
	}
	return kept;
}

/** What is left of a column when controls, as `orthogonal` returns them, have explained what they can. */
export function withoutControls(
	column: Float64Array,
	controls: readonly Float64Array[],
	weights: Float64Array
): Float64Array {
	const rest = column.slice();
	for (const control of controls) {
		const slope = product(rest, control, weights) / product(control, control, weights);
		for (let i = 0; i < rest.length; i++) rest[i] -= slope * control[i];
	}
	return rest;
}

function product(one: Float64Array, other: Float64Array, weights: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < one.length; i++) sum += weights[i] * one[i] * other[i];
	return sum;
}
