import { guessDelimiter } from './delimiter';
import type { RawTable } from './rawTable';
import { createRecordParser, type RecordParser } from './recordParser';
import { createTableReader } from './tableReader';

/** Delimited text goes in piece by piece and becomes a table. */
export interface TextReader {
	/** @param text decoded; a byte order mark at the beginning and any line ends are fine */
	readonly push: (text: string) => void;
	readonly finish: () => RawTable;
}

/** Characters that are looked at to find the delimiter: enough to see beyond a report's title. */
const HEAD = 200_000;
/** Characters of a text that are read in one go. */
const PIECE = 1 << 20;

/** Excel's own first line "sep=;", which only says the delimiter. */
const SEP = /^sep=(.)\n/i;

/**
 * Reads delimited text into columns of cells: finds the delimiter and the header, skips title lines
 * and blank lines, drops totals and notices, and names every row that it does not keep.
 * The first step of an import. Linear in the text, of which no more than a piece is held.
 *
 * @param file name used in issues
 */
export function createTextReader(file: string): TextReader {
	const table = createTableReader(file);
	let head = '';
	let opened = false;
	let afterReturn = false;
	let delimiter = ',';
	let parser: RecordParser | null = null;

	const start = (): RecordParser => {
		const sep = SEP.exec(head);
		const body = sep ? head.slice(sep[0].length) : head;
		const first = sep ? 1 : 0;
		delimiter = sep ? sep[1] : guessDelimiter(body);
		const made = createRecordParser(
			delimiter,
			(cells, n) => table.push(cells, n + first),
			(n) => table.broken(n + first)
		);
		made.push(body);
		head = '';
		return made;
	};
	/** Any line end becomes \n. Assumption: a lone CR inside a quoted cell is a line break, too. */
	const plain = (text: string): string => {
		const joined = afterReturn ? `\r${text}` : text;
		afterReturn = joined.endsWith('\r');
		const whole = afterReturn ? joined.slice(0, -1) : joined;
		return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
	};
	const take = (text: string): void => {
		if (parser) parser.push(text);
		else {
			head += text;
			if (head.length >= HEAD) parser = start();
		}
	};
	return {
		push(text) {
			if (text === '') return;
			const marked = !opened && text.charCodeAt(0) === 0xfeff;
			opened = true;
			take(plain(marked ? text.slice(1) : text));
		},
		finish() {
			if (afterReturn) take('\n');
			afterReturn = false;
			(parser ?? start()).end();
			return table.finish(delimiter);
		}
	};
}

/**
 * The table of a text that is there as a whole, for example from the clipboard.
 *
 * @param text decoded; a byte order mark and any line ends are fine
 * @param file name used in issues
 */
export function readTable(text: string, file = ''): RawTable {
	const reader = createTextReader(file);
	for (let at = 0; at < text.length; at += PIECE) reader.push(text.slice(at, at + PIECE));
	return reader.finish();
}

/** The table of records that are apart already: a sheet of a workbook, row by row. */
export function readRecords(rows: Iterable<readonly string[]>, file = ''): RawTable {
	const table = createTableReader(file);
	let number = 0;
	for (const cells of rows) table.push(cells, ++number);
	return table.finish('');
}
