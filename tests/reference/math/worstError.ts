/** What `worstError` found: the largest error, the arguments it occurred at, and how many rows were read. */
export interface WorstError {
	readonly error: number;
	readonly at: readonly number[];
	readonly rows: number;
}

/**
 * The largest relative error of a function over reference rows; NaN counts as Infinity.
 *
 * @param f the function under test
 * @param rows [arguments..., value], value never 0
 * @param include which rows count; all by default
 */
export function worstError(
	f: (...args: number[]) => number,
	rows: readonly (readonly number[])[],
	include: (row: readonly number[]) => boolean = () => true
): WorstError {
	let worst: WorstError = { error: 0, at: [], rows: 0 };
	let count = 0;
	for (const row of rows.filter(include)) {
		const value = row[row.length - 1];
		const error = Math.abs(f(...row.slice(0, -1)) / value - 1);
		count++;
		if (!(error <= worst.error)) {
			worst = { error: Number.isNaN(error) ? Infinity : error, at: row, rows: 0 };
		}
	}
	return { ...worst, rows: count };
}
