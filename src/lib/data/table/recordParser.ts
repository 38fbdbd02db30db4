import Papa from 'papaparse';

/** One record of a file, as cells that are not trimmed; `number` counts records from 1. */
export type RecordSink = (cells: readonly string[], number: number) => void;

/** Text goes in piece by piece, records come out as soon as they are whole. */
export interface RecordParser {
	/** @param text lines end in \n */
	readonly push: (text: string) => void;
	/** The text is at its end: the last record comes out. */
	readonly end: () => void;
}

/** No cell is longer (a spreadsheet's hold 32,767): beyond it, a quote was opened and never closed. */
const LONGEST_CELL = 1 << 18;
/** Quotes that are opened and never closed, at most this many times; beyond, quotes mean nothing. */
const MOST_REPAIRS = 20;

interface Parsed {
	readonly data: readonly (readonly string[])[];
	readonly errors: readonly { readonly code: string; readonly row?: number }[];
	readonly meta: { readonly cursor: number };
}

/** What the pieces below need of PapaParse: its parser of one text, which says where it stopped. */
function parseText(text: string, delimiter: string, quotes: boolean, whole: boolean): Parsed {
	const config = { delimiter, newline: '\n', quoteChar: '"' } as const;
	const parser = new Papa.Parser(quotes ? config : { ...config, fastMode: true });
	return parser.parse(text, 0, !whole) as Parsed;
}

/**
 * Splits text into records, with PapaParse, holding no more of it than the record that is not whole
 * yet. A quote that is never closed would swallow the rest of the file: its row is ended at the
 * line's end, reported, and reading goes on below it. Linear in the text.
 *
 * @param onUnclosed told the record number of each repaired row, before the row itself
 */
export function createRecordParser(
	delimiter: string,
	sink: RecordSink,
	onUnclosed: (number: number) => void
): RecordParser {
	let rest = '';
	let waiting: string[] = [];
	let length = 0;
	/** the text is parsed again when so much of it is there: doubling keeps a giant record linear */
	let enough = 0;
	let number = 1;
	let repairs = 0;

	/** The first record of `rest` never closes its quote: its line becomes the record. */
	const repair = (cells: readonly string[]): void => {
		repairs++;
		const swallowed = cells[cells.length - 1];
		const end = swallowed.indexOf('\n');
		const line = end < 0 ? swallowed : swallowed.slice(0, end);
		onUnclosed(number);
		sink([...cells.slice(0, -1), ...line.split(delimiter)], number++);
		rest = end < 0 ? '' : swallowed.slice(end + 1);
	};
	/** Reads what is whole; true where a repair left more to be read. */
	const read = (last: boolean): boolean => {
		const quotes = repairs < MOST_REPAIRS;
		const { data, errors, meta } = parseText(rest, delimiter, quotes, last);
		const broken = errors.find(({ code }) => code === 'MissingQuotes');
		const good = broken ? data.length - 1 : data.length;
		for (let i = 0; i < good; i++) sink(data[i], number++);
		if (broken) {
			repair(data[good]);
			return rest !== '';
		}
		rest = last ? '' : rest.slice(meta.cursor);
		if (last || rest.length <= LONGEST_CELL || !quotes) return false;
		const [opened] = parseText(rest, delimiter, true, true).data;
		const unclosed = opened?.some((cell) => cell.length > LONGEST_CELL && cell.includes('\n'));
		if (unclosed) repair(opened);
		return unclosed === true;
	};
	const gather = (): void => {
		rest += waiting.join('');
		waiting = [];
		length = rest.length;
	};
	return {
		push(text) {
			waiting.push(text);
			length += text.length;
			if (length < enough) return;
			gather();
			while (read(false));
			length = rest.length;
			enough = 2 * length;
		},
		end() {
			gather();
			// What follows the last line end is no record.
			while (rest !== '' && read(true));
		}
	};
}
