type Growing = Int32Array | Uint16Array;

/** A copy of another length: twice as long where a column grows, cut where it has ended. */
export function grown<A extends Growing>(from: A, length: number): A {
	const to = new (from.constructor as new (length: number) => A)(length);
	to.set(length < from.length ? from.subarray(0, length) : from);
	return to;
}
