import type { SetAsideReason } from '../table/rawTable';
import { compareRows, joinTables, takeRows, type Column, type ColumnSet } from './columnSet';
import { createRowsByKey } from './rowsByKey';
import { inUse, setAside, type ImportContext, type Sheet } from './sheet';

/** The tables of all files of one kind below each other, each row knowing where it came from. */
export interface Stack<T> {
	readonly columns: T;
	readonly rows: number;
	readonly sheets: readonly Sheet[];
	/** first row of each sheet, and `rows` */
	readonly starts: readonly number[];
	/** index into `sheets` of the one that row i is in */
	readonly sheetAt: (i: number) => number;
}

/** Stacks the files of one kind; null without any. */
export function stackSheets<T extends ColumnSet<T>>(
	sheets: readonly Sheet[],
	read: (sheet: Sheet) => T
): Stack<T> | null {
	if (sheets.length === 0) return null;
	const parts = sheets.map(read);
	const counts = sheets.map((sheet) => sheet.table.rows);
	const starts = [0];
	for (const count of counts) starts.push(starts[starts.length - 1] + count);
	const rows = starts[counts.length];
	return { columns: joinTables(parts, counts), rows, sheets, starts, sheetAt: finderOf(starts) };
}

/** Rows are asked for one after the other: the sheet is that of the row before, or the next. */
function finderOf(starts: readonly number[]): (i: number) => number {
	let at = 0;
	return (i) => {
		while (i < starts[at]) at--;
		while (i >= starts[at + 1]) at++;
		return at;
	};
}

/** Is row i still in use? */
export function stackInUse<T>({ sheets, starts, sheetAt }: Stack<T>, i: number): boolean {
	const sheet = sheetAt(i);
	return inUse(sheets[sheet], i - starts[sheet]);
}

/** File and spreadsheet row of row i. */
export function placeOf<T>(stack: Stack<T>, i: number): { file: string; row: number } {
	const sheet = stack.sheetAt(i);
	const { table } = stack.sheets[sheet];
	return { file: table.file, row: table.rowNumber[i - stack.starts[sheet]] };
}

/** Sets row i aside. */
export function dropRow<T>(stack: Stack<T>, i: number, reason: SetAsideReason): void {
	const sheet = stack.sheetAt(i);
	setAside(stack.sheets[sheet], i - stack.starts[sheet], reason);
}

/** Keys that only rise, or only fall, are all different: most exports come in the order of their ids. */
function allDiffer<T>(stack: Stack<T>, keyAt: (i: number) => string): boolean {
	let last = '';
	let [rising, falling] = [true, true];
	for (let i = 0; i < stack.rows && (rising || falling); i++) {
		const key = keyAt(i);
		if (key === '' || !stackInUse(stack, i)) continue;
		if (last !== '') {
			rising &&= key > last;
			falling &&= key < last;
		}
		last = key;
	}
	return rising || falling;
}

/**
 * Keeps one row per key. Equal rows are re-exports. Of rows that differ the first in the order
 * of `deciding` is kept (larger values first), which does not depend on the order of the rows.
 *
 * @param keyAt '' = no key, never a duplicate
 */
export function dropDuplicates<T>(
	stack: Stack<T>,
	keyAt: (i: number) => string,
	deciding: readonly (Column | null)[],
	codes: 'rows' | 'periods',
	{ log }: ImportContext
): void {
	if (allDiffer(stack, keyAt)) return;
	const kept = createRowsByKey(stack.rows);
	for (let i = 0; i < stack.rows; i++) {
		const key = keyAt(i);
		if (key === '' || !stackInUse(stack, i)) continue;
		const other = kept.first(key, i);
		if (other === i) continue;
		const order = compareRows(deciding, other, i);
		const [winner, loser] = order <= 0 ? [other, i] : [i, other];
		kept.replace(key, winner);
		dropRow(stack, loser, order === 0 ? 'duplicate' : 'conflictingDuplicate');
		const { file: keptFile, row: keptRow } = placeOf(stack, winner);
		const different = codes === 'rows' ? 'conflictingDuplicate' : 'duplicatePeriod';
		const code = order === 0 ? 'duplicateRow' : different;
		log.add({ code, ...placeOf(stack, loser), value: key, keptFile, keptRow });
	}
}

/**
 * Rows without an id that another file has already, cell by cell: the same export once more, or the
 * months before a new one. As many are dropped as the earlier file holds, no more.
 *
 * @param ids '' = the row has none
 */
export function dropReExports<T>(
	stack: Stack<T>,
	ids: readonly string[],
	{ log }: ImportContext
): void {
	if (stack.sheets.length < 2) return;
	const textOf = (i: number): string => {
		const sheet = stack.sheetAt(i);
		const row = i - stack.starts[sheet];
		return stack.sheets[sheet].table.columns.map((column) => column.at(row)).join('\u001f');
	};
	/** the file that held a row first, how often, and how many more the file at hand may repeat */
	const seen = new Map<string, { first: number; times: number; at: number; left: number }>();
	for (let i = 0; i < stack.rows; i++) {
		if (ids[i] !== '' || !stackInUse(stack, i)) continue;
		const text = textOf(i);
		const sheet = stack.sheetAt(i);
		const known = seen.get(text);
		if (!known) {
			seen.set(text, { first: sheet, times: 1, at: sheet, left: 0 });
			continue;
		}
		if (known.first === sheet) {
			known.times++;
			continue;
		}
		if (known.at !== sheet) Object.assign(known, { at: sheet, left: known.times });
		if (known.left === 0) continue;
		known.left--;
		dropRow(stack, i, 'duplicate');
		const keptFile = stack.sheets[known.first].table.file;
		log.add({ code: 'reExported', ...placeOf(stack, i), keptFile });
	}
}

function countZeros(codes: Uint8Array): number {
	let zeros = 0;
	for (const code of codes) if (code === 0) zeros++;
	return zeros;
}

/** The rows that are left, as a table. */
export function keepRows<T extends ColumnSet<T>>(stack: Stack<T>): { rows: number; columns: T } {
	const rows = stack.sheets.reduce((sum, { aside }) => sum + countZeros(aside), 0);
	if (rows === stack.rows) return { rows, columns: stack.columns };
	const kept = new Int32Array(rows);
	let at = 0;
	for (let i = 0; i < stack.rows; i++) if (stackInUse(stack, i)) kept[at++] = i;
	return { rows, columns: takeRows(stack.columns, kept) };
}
