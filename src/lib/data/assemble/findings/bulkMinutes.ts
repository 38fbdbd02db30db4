import type { ImportContext } from '../sheet';
import { dropRow, placeOf, stackInUse, type Stack } from '../stack';

/** More rows of one rep in one minute than a person logs: one a second. */
const MOST_IN_A_MINUTE = 60;
const MINUTES_PER_DAY = 1440;

interface Timed {
	readonly when: Float64Array;
	readonly rep: Int32Array;
}

/** Rows of one rep and minute; -1 where there is no time of day: a file of dates is no bulk import. */
const minuteOf = ({ when, rep }: Timed, i: number): number => {
	if (Number.isNaN(when[i]) || when[i] === Math.floor(when[i])) return -1;
	return Math.floor(when[i] * MINUTES_PER_DAY + 1e-6) * 4096 + ((rep[i] + 1) & 4095);
};

/** Buckets that may hold too many, so that only these are counted exactly. */
function crowded(columns: Timed, rows: number): (key: number) => boolean {
	const SIZE = 1 << 16;
	const counts = new Int32Array(SIZE);
	const bucket = (key: number): number => (key % 65521) & (SIZE - 1);
	for (let i = 0; i < rows; i++) {
		const key = minuteOf(columns, i);
		if (key >= 0) counts[bucket(key)]++;
	}
	return (key) => counts[bucket(key)] > MOST_IN_A_MINUTE;
}

/**
 * Names rows that came in together: more than 60 of one rep in one minute are an import or a
 * sequence, not work. They are kept until the user says that they should go.
 */
export function dropBulkRows<T extends Timed>(
	stack: Stack<T>,
	{ log, answers, reps }: ImportContext
): void {
	const { columns, rows } = stack;
	const mayBe = crowded(columns, rows);
	const groups = new Map<number, number[]>();
	for (let i = 0; i < rows; i++) {
		const key = minuteOf(columns, i);
		if (key < 0 || !mayBe(key) || !stackInUse(stack, i)) continue;
		const group = groups.get(key);
		if (group) group.push(i);
		else groups.set(key, [i]);
	}
	const found = [...groups.values()].filter((group) => group.length > MOST_IN_A_MINUTE);
	const byFile = new Map<string, number[][]>();
	for (const group of found) {
		const { file } = placeOf(stack, group[0]);
		byFile.set(file, [...(byFile.get(file) ?? []), group]);
	}
	for (const [file, groupsOfFile] of byFile) {
		const id = `bulk:${file}`;
		const chosen = answers.choices?.[id] ?? null;
		const fix = { id, options: ['leaveOut', 'keep'], chosen, proposed: 'leaveOut' };
		const count = groupsOfFile.reduce((sum, group) => sum + group.length, 0);
		const largest = groupsOfFile.reduce((a, b) => (b.length > a.length ? b : a));
		const value = reps.nameOf(columns.rep[largest[0]]);
		const { row } = placeOf(stack, largest[0]);
		const at = columns.when[largest[0]];
		log.add({ code: 'bulkRows', file, row, value, rows: count, at, most: largest.length, fix });
		if (chosen !== 'leaveOut') continue;
		for (const group of groupsOfFile) for (const i of group) dropRow(stack, i, 'bulkRow');
	}
}
