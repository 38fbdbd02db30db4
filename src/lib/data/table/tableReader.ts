import { createIssueLog, type IssueLog } from '../issueLog';
import { someCell, type Cells } from './cells';
import { findHeader, looksLikeData, type NumberedRecord } from './findHeader';
import type { RawTable } from './rawTable';
import { createTableBuilder, type TableBuilder } from './tableBuilder';

/** Records go in one by one and become a table: header found, titles skipped, footers dropped. */
export interface TableReader {
	/** @param raw cells as they stand in the file; @param number row as a spreadsheet counts, from 1 */
	readonly push: (raw: readonly string[], number: number) => void;
	/** The row with this number had a quote that was never closed; told before the row itself. */
	readonly broken: (number: number) => void;
	/** @param delimiter what set the cells apart; '' in a workbook */
	readonly finish: (delimiter: string) => RawTable;
}

/** Records with something in them that are looked at to find the header. */
const LOOK_AHEAD = 60;

/** A letter or a digit of ASCII. */
const isWordUnit = (unit: number): boolean =>
	(unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** Most cells begin and end with a letter or a digit: they are as they should be. */
const isPlain = (raw: string): boolean =>
	raw === '' || (isWordUnit(raw.charCodeAt(0)) && isWordUnit(raw.charCodeAt(raw.length - 1)));

/** Trimmed, and without the apostrophe that keeps a spreadsheet from running the cell. */
function plainCell(raw: string): string {
	if (isPlain(raw)) return raw;
	const cell = raw.trim();
	return cell.charCodeAt(0) === 39 && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** Columns that hold nothing and have no header of their own are left over from a spreadsheet. */
function usedColumns(columns: readonly Cells[], headed: readonly string[]): number[] {
	return columns
		.map((_, i) => i)
		.filter((i) => (headed[i] ?? '') !== '' || someCell(columns[i], (cell) => cell !== ''));
}

interface Found {
	readonly builder: TableBuilder;
	readonly header: NumberedRecord;
	readonly titles: readonly NumberedRecord[];
}

function reportTable(
	{ builder, header, titles }: Found,
	repaired: Iterable<number>,
	file: string,
	used: readonly number[]
): IssueLog {
	const log = createIssueLog();
	for (const { cells, number } of titles) {
		const value = cells.filter((cell) => cell !== '').join(' ');
		log.add({ code: 'titleSkipped', file, row: number, value });
	}
	for (const row of repaired) log.add({ code: 'unclosedQuote', file, row });
	const row = header.number;
	if (looksLikeData(header.cells))
		log.add({ code: 'headerLooksLikeData', file, row, value: header.cells.join(' ') });
	for (const i of used)
		if ((header.cells[i] ?? '') === '')
			log.add({ code: 'blankHeader', file, row, column: builder.header[i] });
	if (builder.rows() === 0) log.add({ code: 'noRows', file, row });
	return log;
}

function emptyTable(file: string, delimiter: string): RawTable {
	const log = createIssueLog();
	log.add({ code: 'emptyFile', file });
	const nothing = { rows: 0, header: [], columns: [], rowNumber: new Int32Array(0), headerRow: 0 };
	const counts = { titleLines: [], blankLines: 0, rowsIn: 0, setAside: {} };
	return { file, ...nothing, delimiter, ...counts, issues: log.list() };
}

/**
 * A reader of records, wherever they come from. It holds the first ones back until the header is
 * found among them, and names every row that it does not keep.
 */
export function createTableReader(file: string): TableReader {
	const waiting: NumberedRecord[] = [];
	const repaired = new Set<number>();
	let found: Found | null = null;
	let blankLines = 0;
	const start = (): Found => {
		const at = findHeader(waiting);
		const below = waiting.slice(at + 1);
		const header = waiting[at];
		const builder = createTableBuilder(header, below, file);
		for (const record of below) builder.push(record, repaired.has(record.number));
		return { builder, header, titles: waiting.slice(0, at) };
	};
	return {
		push(raw, number) {
			const cells = raw.every(isPlain) ? raw : raw.map(plainCell);
			if (isBlank(cells)) blankLines++;
			else if (found) found.builder.push({ cells, number }, repaired.has(number));
			else waiting.push({ cells, number });
			if (!found && waiting.length === LOOK_AHEAD) found = start();
		},
		broken: (number) => void repaired.add(number),
		finish(delimiter) {
			if (!found && waiting.length > 0) found = start();
			if (!found) return emptyTable(file, delimiter);
			const { builder, header, titles } = found;
			builder.dropFooters();
			const { columns, rowNumber } = builder.finish();
			const used = usedColumns(columns, header.cells);
			const log = reportTable(found, repaired, file, used);
			return {
				file,
				rows: rowNumber.length,
				header: used.map((i) => builder.header[i]),
				columns: used.map((i) => columns[i]),
				rowNumber,
				headerRow: header.number,
				delimiter,
				titleLines: titles.map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')),
				blankLines,
				rowsIn: builder.rowsIn(),
				setAside: builder.setAside,
				issues: [...log.list(), ...builder.log.list()]
			};
		}
	};
}
