import { fill } from '../fill';
import type { RepRegistry } from './repRegistry';

/** The reps that some row is credited to, and their new numbers. */
export interface KeptReps {
	/** old numbers, in order */
	readonly kept: readonly number[];
	readonly renumber: (codes: Int32Array) => Int32Array;
}

/**
 * Leaves out people who occur in no row of activity, deals or periods: a forecast must not count on
 * somebody of whom there is only a name.
 */
export function keepReps(
	reps: RepRegistry,
	columns: readonly (Int32Array | undefined)[]
): KeptReps {
	const used = new Uint8Array(reps.size());
	for (const codes of columns)
		if (codes)
			for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) used[codes[row]] = 1;
	const kept: number[] = [];
	const renamed = new Int32Array(reps.size()).fill(-1);
	used.forEach((flag, rep) => {
		if (flag) renamed[rep] = kept.push(rep) - 1;
	});
	const asBefore = kept.length === reps.size();
	return {
		kept,
		renumber: (codes) =>
			asBefore ? codes : fill(new Int32Array(codes.length), codes, (code) => renamed[code] ?? -1)
	};
}
