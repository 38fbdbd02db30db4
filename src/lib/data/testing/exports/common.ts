import { civilOf } from '../../../history/calendar';
import {
	activityKinds,
	OPEN,
	type ActivityTable,
	type Day,
	type History,
	type OpportunityTable
} from '../../../history/history';
import { fileOfText, type ImportFile } from '../../importFile';

/* What the writers of exports share. They write a history as a CRM would, for tests to read back. */

/** The part of a history that a CRM exports, with tables that are there. */
export interface Exported {
	readonly history: History;
	readonly deals: OpportunityTable;
	readonly calls: ActivityTable;
}

export function exportedOf(history: History): Exported {
	const { opportunities: deals, activities: calls } = history;
	if (!deals || !calls) throw new RangeError('exportedOf: history must hold deals and activities');
	return { history, deals, calls };
}

const quote = (cell: string): string =>
	/[",;\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A delimited file of rows, header first. */
export const csvFile = (
	name: string,
	rows: readonly (readonly (string | number)[])[],
	mark = ','
): ImportFile =>
	fileOfText(
		name,
		rows.map((row) => row.map((cell) => quote(String(cell))).join(mark) + '\r\n').join('')
	);

/** Rows of a table, each made by its number. */
export const rowsOf = <T>(count: number, row: (i: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => row(i));

const two = (n: number): string => String(n).padStart(2, '0');

/** Date and clock of a time, to the nearest second. */
export function clockOf(when: Day) {
	const seconds = Math.round(when * 86400);
	const day = Math.floor(seconds / 86400);
	const rest = seconds - day * 86400;
	const { year, month, day: d } = civilOf(day);
	const [h, m, s] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
	return { year, month, day: d, h, m, s, seconds };
}

/** 2024-05-01 */
export const isoDate = (when: Day): string => {
	const { year, month, day } = clockOf(when);
	return `${year}-${two(month)}-${two(day)}`;
};
/** 2024-05-01T13:22:11.000Z */
export const isoTime = (when: Day): string => {
	const { h, m, s } = clockOf(when);
	return `${isoDate(when)}T${two(h)}:${two(m)}:${two(s)}.000Z`;
};
/** 2024-05-01 13:22:11 */
export const plainTime = (when: Day): string => isoTime(when).replace('T', ' ').slice(0, 19);
/** 5/1/2024 */
export const usDate = (when: Day): string => {
	const { year, month, day } = clockOf(when);
	return `${month}/${day}/${year}`;
};
/** 5/1/2024 1:22 PM: reports show no seconds */
export const usTime = (when: Day): string => {
	const { h, m } = clockOf(when);
	return `${usDate(when)} ${h % 12 || 12}:${two(m)} ${h < 12 ? 'AM' : 'PM'}`;
};
/** 01.05.2024 */
export const germanDate = (when: Day): string => {
	const { year, month, day } = clockOf(when);
	return `${two(day)}.${two(month)}.${year}`;
};
/** 01.05.2024 13:22 */
export const germanTime = (when: Day): string => {
	const { h, m } = clockOf(when);
	return `${germanDate(when)} ${two(h)}:${two(m)}`;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three letters that Salesforce adds to an id of 15 characters: which of them are capitals. */
export const salesforceSuffix = (id: string): string =>
	[0, 5, 10]
		.map((at) => {
			let bits = 0;
			for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id[at + i])) bits |= 1 << i;
			return alphabet[bits];
		})
		.join('');

/** An id of 15 characters; capitals and small letters are different records. */
export function shortId(prefix: string, number: number): string {
	const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
	let rest = number * 7 + 1;
	let text = '';
	for (let i = 0; i < 15 - prefix.length; i++) {
		text = digits[rest % 62] + text;
		rest = Math.floor(rest / 62);
	}
	return prefix + text;
}
export const longId = (prefix: string, number: number): string => {
	const id = shortId(prefix, number);
	return id + salesforceSuffix(id);
};

/** The word of a coded column; '' = missing. */
export const wordAt = (
	column: { readonly codes: Int32Array; readonly labels: readonly string[] } | null,
	row: number
): string => (column && column.codes[row] >= 0 ? column.labels[column.codes[row]] : '');

export const kindAt = (calls: ActivityTable, row: number): string => activityKinds[calls.kind[row]];

/** The closing date as CRMs write it: of an open deal it is a forecast, here beyond the snapshot. */
export const closeDateAt = ({ history, deals }: Exported, row: number): Day =>
	deals.outcome[row] === OPEN ? history.snapshot + 20 + (row % 40) : deals.closed[row];

/** Row of the deal that an activity belongs to; -1 = none. */
export function dealRows({ deals, calls }: Exported): Int32Array {
	const rowOf = new Map(deals.id.map((id, row) => [id, row]));
	return Int32Array.from(
		{ length: calls.rows },
		(_, i) => rowOf.get(calls.opportunity?.[i] ?? '') ?? -1
	);
}
