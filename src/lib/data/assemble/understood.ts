import type { ColumnGuess } from '../columns/columnGuess';
import type { FileKind } from '../columns/fileKind';
import { systemOf, type System } from '../columns/system';
import type { Encoding } from '../decode';
import { eachCell, type Cells } from '../table/cells';
import { setAsideReasons, type RawTable, type SetAsideReason } from '../table/rawTable';
import type { Day } from '../../history/history';
import type { LinkShare } from './links';
import type { Sheet } from './sheet';

/** What one file was taken for. `rowsIn` = `rowsUsed` + the sum of `setAside`, always. */
export interface UnderstoodFile {
	readonly file: string;
	readonly kind: FileKind;
	readonly system: System;
	/** null where the text was given, not bytes */
	readonly encoding: Encoding | null;
	readonly delimiter: string;
	readonly headerRow: number;
	readonly columns: readonly ColumnGuess[];
	/** different values of each column, counted up to `MOST_DISTINCT` */
	readonly distinct: readonly number[];
	/** the first rows as they stand in the file, and their numbers there */
	readonly preview: {
		readonly cells: readonly (readonly string[])[];
		readonly row: readonly number[];
	};
	/** rows below the header that hold something */
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly setAside: readonly { readonly reason: SetAsideReason; readonly rows: number }[];
}

/** What an import came to: shown on the Data page beside the questions. */
export interface Understood {
	readonly files: readonly UnderstoodFile[];
	/** NaN when nothing is dated */
	readonly snapshot: Day;
	readonly snapshotFrom: 'data' | 'answer';
	readonly currency: string;
	readonly links: readonly LinkShare[];
}

/** Rows of a file that are shown below its headers. */
const SHOWN = 6;
/** More different values than this are many. */
export const MOST_DISTINCT = 1000;

function distinctIn(cells: Cells): number {
	if (cells.coded) {
		let words = 0;
		eachCell(cells, (cell) => {
			if (cell !== '') words++;
		});
		return Math.min(words, MOST_DISTINCT);
	}
	const seen = new Set<string>();
	for (let row = 0; row < cells.length && seen.size < MOST_DISTINCT; row++) {
		const cell = cells.at(row);
		if (cell !== '') seen.add(cell);
	}
	return seen.size;
}

/** Long cells are cut: a note of a page would push everything else away. */
const short = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);

function previewOf({ columns, rowNumber, rows }: RawTable) {
	const shown = Math.min(SHOWN, rows);
	return {
		cells: Array.from({ length: shown }, (_, row) =>
			columns.map((column) => short(column.at(row)))
		),
		row: Array.from(rowNumber.subarray(0, shown))
	};
}

/** Counts what happened to the rows of a file. */
export function understandFile(sheet: Sheet, encoding: Encoding | null): UnderstoodFile {
	const { table, recognition, aside } = sheet;
	const counts = setAsideReasons.map((reason) => table.setAside[reason] ?? 0);
	let rowsUsed = 0;
	for (const code of aside)
		if (code === 0) rowsUsed++;
		else counts[code - 1]++;
	const setAside = setAsideReasons.flatMap((reason, i) =>
		counts[i] > 0 ? [{ reason, rows: counts[i] }] : []
	);
	return {
		file: table.file,
		kind: recognition.kind,
		system: systemOf(table.header),
		encoding,
		delimiter: table.delimiter,
		headerRow: table.headerRow,
		columns: recognition.columns,
		distinct: recognition.columns.map(({ role }, i) => (role ? distinctIn(table.columns[i]) : 0)),
		preview: previewOf(table),
		rowsIn: table.rowsIn,
		rowsUsed,
		setAside
	};
}
