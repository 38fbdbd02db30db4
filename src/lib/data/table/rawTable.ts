import type { ImportIssue } from '../issue';
import type { Cells } from './cells';

/** Why a row that holds something does not reach the history. */
export const setAsideReasons = [
	'footer',
	'repeatedHeader',
	'longRow',
	'unclosedQuote',
	'kindUnknown',
	'kindNotUsed',
	'noRep',
	'noTime',
	'noPeriod',
	'emptyMeasures',
	'notDone',
	'deleted',
	'duplicate',
	'conflictingDuplicate',
	'repWithoutRows',
	'testRecord',
	'bulkRow'
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** Rows per reason; reasons without rows are left out. */
export type SetAsideCounts = Readonly<Partial<Record<SetAsideReason, number>>>;

/**
 * A file as rows and columns of text, before anything is understood. Cells are trimmed; row i of the
 * table is cell i of every column.
 */
export interface RawTable {
	/** file name, as it is used in issues */
	readonly file: string;
	readonly rows: number;
	/** unique, never '' */
	readonly header: readonly string[];
	readonly columns: readonly Cells[];
	/** row as a spreadsheet numbers it, per row of the table */
	readonly rowNumber: Int32Array;
	readonly headerRow: number;
	readonly delimiter: string;
	/** lines above the header that hold something */
	readonly titleLines: readonly string[];
	readonly blankLines: number;
	/** rows below the header that hold something: `rows` plus those set aside here */
	readonly rowsIn: number;
	readonly setAside: SetAsideCounts;
	readonly issues: readonly ImportIssue[];
}
