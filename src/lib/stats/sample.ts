/**
 * The data a fit reads: one number per row, possibly right-censored, possibly weighted. A plain value
 * that survives `structuredClone`. Build it with `sampleOf`, which checks it.
 */
export interface Sample {
	/** one per row, finite, any order */
	readonly values: Float64Array;
	/** 1 = the true value is known only to exceed `values[row]` (an open deal); null = no row is */
	readonly censored: Uint8Array | null;
	/** how often the row counts, >= 0 and finite; null = every row counts once */
	readonly weights: Float64Array | null;
}

/** A checked sample of `values`; see `Sample` for what the columns mean. The columns are copied.
 * @throws RangeError naming the first row that is not a finite number or has a bad weight, or lengths that differ */
export function sampleOf(
	values: ArrayLike<number>,
	censored: ArrayLike<number | boolean> | null = null,
	weights: ArrayLike<number> | null = null
): Sample {
	requireLength('censored', censored, values.length);
	requireLength('weights', weights, values.length);
	return {
		values: finiteColumn('values', values, -Infinity),
		censored: censored && Uint8Array.from(censored, (mark) => (mark ? 1 : 0)),
		weights: weights && finiteColumn('weights', weights, 0)
	};
}

function requireLength(name: string, column: ArrayLike<unknown> | null, rows: number): void {
	if (column && column.length !== rows)
		throw new RangeError(`sampleOf: ${name}.length = ${column.length}, must be ${rows}`);
}

function finiteColumn(name: string, column: ArrayLike<number>, least: number): Float64Array {
	const copy = Float64Array.from(column);
	for (let row = 0; row < copy.length; row++) {
		if (Number.isFinite(copy[row]) && copy[row] >= least) continue;
		const rule = least === 0 ? 'finite and >= 0' : 'a finite number';
		throw new RangeError(`sampleOf: ${name}[${row}] = ${column[row]}, must be ${rule}`);
	}
	return copy;
}
