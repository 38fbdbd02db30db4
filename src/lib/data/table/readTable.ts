import { createIssueLog } from '../issueLog';
import { guessDelimiter } from './delimiter';
import { findHeader, looksLikeData, type NumberedRecord } from './findHeader';
import { parseRecords } from './parseRecords';
import type { RawTable } from './rawTable';
import { createTableBuilder, type TableBuilder } from './tableBuilder';

/** Records with something in them that are looked at to find the header. */
const LOOK_AHEAD = 60;

/** Any line end becomes \n. Assumption: a lone CR inside a quoted cell is a line break, too. */
const plainLines = (text: string): string =>
	text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** Excel's own first line "sep=;", which only says the delimiter. */
const SEP = /^sep=(.)\n/i;

/** Trimmed, and without the apostrophe that keeps a spreadsheet from running the cell. */
function plainCell(raw: string): string {
	const cell = raw.trim();
	return cell.charCodeAt(0) === 39 && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** Columns that hold nothing and have no header of their own are left over from a spreadsheet. */
function usedColumns(builder: TableBuilder, headed: readonly string[]): number[] {
	return builder.header
		.map((_, i) => i)
		.filter((i) => (headed[i] ?? '') !== '' || !isBlank(builder.columns[i]));
}

interface Reading {
	builder: TableBuilder | null;
	header: NumberedRecord;
	titles: NumberedRecord[];
	blankLines: number;
	repaired: number[];
}

/** Reads all records, holding the first ones back until the header is found among them. */
function readRecords(text: string, delimiter: string, first: number, file: string): Reading {
	const waiting: NumberedRecord[] = [];
	const broken = new Set<number>();
	const none: NumberedRecord = { cells: [], number: 0 };
	const reading: Reading = { builder: null, header: none, titles: [], blankLines: 0, repaired: [] };
	const start = (): TableBuilder => {
		const at = findHeader(waiting);
		reading.header = waiting[at] ?? none;
		reading.titles = waiting.slice(0, at);
		const below = waiting.slice(at + 1);
		const builder = createTableBuilder(reading.header, below, file);
		for (const record of below) builder.push(record, broken.has(record.number));
		return builder;
	};
	parseRecords(
		text,
		delimiter,
		0,
		(raw, n) => {
			const number = n + first;
			const cells = raw.map(plainCell);
			if (isBlank(cells)) reading.blankLines++;
			else if (reading.builder) reading.builder.push({ cells, number }, broken.has(number));
			else waiting.push({ cells, number });
			if (!reading.builder && waiting.length === LOOK_AHEAD) reading.builder = start();
		},
		(n) => {
			broken.add(n + first);
			reading.repaired.push(n + first);
		}
	);
	// The last line end opens one more record, which is no blank line of the file.
	if (text.endsWith('\n')) reading.blankLines--;
	if (!reading.builder && waiting.length > 0) reading.builder = start();
	return reading;
}

function reportTable(reading: Reading, file: string, used: readonly number[]) {
	const log = createIssueLog();
	const { builder, header, titles } = reading;
	for (const { cells, number } of titles) {
		const value = cells.filter((cell) => cell !== '').join(' ');
		log.add({ code: 'titleSkipped', file, row: number, value });
	}
	for (const row of reading.repaired) log.add({ code: 'unclosedQuote', file, row });
	const row = header.number;
	if (looksLikeData(header.cells))
		log.add({ code: 'headerLooksLikeData', file, row, value: header.cells.join(' ') });
	for (const i of used)
		if ((header.cells[i] ?? '') === '')
			log.add({ code: 'blankHeader', file, row, column: builder?.header[i] ?? '' });
	if (builder?.rowNumbers.length === 0) log.add({ code: 'noRows', file, row });
	return log;
}

const emptyTable = (file: string, delimiter: string): RawTable => {
	const log = createIssueLog();
	log.add({ code: 'emptyFile', file });
	return {
		file,
		rows: 0,
		header: [],
		columns: [],
		rowNumber: new Int32Array(0),
		headerRow: 0,
		delimiter,
		titleLines: [],
		blankLines: 0,
		rowsIn: 0,
		setAside: {},
		issues: log.list()
	};
};

/**
 * Reads delimited text into columns of cells: finds the delimiter and the header, skips title lines
 * and blank lines, drops totals and notices, and names every row that it does not keep.
 * The first step of an import. Linear in the text.
 *
 * @param text decoded; a byte order mark and any line ends are fine
 * @param file name used in issues
 */
export function readTable(text: string, file = ''): RawTable {
	const plain = plainLines(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
	const sep = SEP.exec(plain);
	const body = sep ? plain.slice(sep[0].length) : plain;
	const delimiter = sep ? sep[1] : guessDelimiter(body);
	const reading = readRecords(body, delimiter, sep ? 1 : 0, file);
	const { builder, header, titles } = reading;
	if (!builder) return emptyTable(file, delimiter);
	builder.dropFooters();
	const used = usedColumns(builder, header.cells);
	const log = reportTable(reading, file, used);
	const { rowNumbers, setAside } = builder;
	return {
		file,
		rows: rowNumbers.length,
		header: used.map((i) => builder.header[i]),
		columns: used.map((i) => builder.columns[i]),
		rowNumber: Int32Array.from(rowNumbers),
		headerRow: header.number,
		delimiter,
		titleLines: titles.map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')),
		blankLines: reading.blankLines,
		rowsIn: builder.rowsIn(),
		setAside,
		issues: [...log.list(), ...builder.log.list()]
	};
}
