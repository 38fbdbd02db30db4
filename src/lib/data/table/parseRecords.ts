import Papa from 'papaparse';

/** One record of a file, as cells that are not trimmed; `number` counts records from 1. */
export type RecordSink = (cells: readonly string[], number: number) => void;

/** Quotes that are opened and never closed, at most this many times; each costs one more reading. */
const MOST_REPAIRS = 20;

/** A quoted cell that runs to the end of the file: what it holds belongs to many rows. */
interface Unclosed {
	readonly cells: readonly string[];
	readonly number: number;
}

function parseOnce(
	text: string,
	delimiter: string,
	most: number,
	first: number,
	sink: RecordSink
): { next: number; unclosed: Unclosed | null } {
	let next = first;
	let unclosed: Unclosed | null = null;
	Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		quoteChar: '"',
		preview: most,
		step: ({ data, errors }) => {
			const broken = errors.some((error) => error.code === 'MissingQuotes');
			if (broken) unclosed = { cells: data, number: next };
			else sink(data, next);
			next++;
		}
	});
	return { next, unclosed };
}

/**
 * Splits text into records, with PapaParse. A quote that is never closed would swallow the rest of
 * the file: its row is ended at the line's end, reported, and reading goes on below it.
 *
 * @param text lines end in \n
 * @param most records to read; 0 = all
 * @param onUnclosed told the record number of each repaired row; after 20 the rest is one record
 */
export function parseRecords(
	text: string,
	delimiter: string,
	most: number,
	sink: RecordSink,
	onUnclosed: (number: number) => void
): void {
	let rest = text;
	let number = 1;
	for (let repairs = 0; rest !== ''; repairs++) {
		const left = most === 0 ? 0 : most - number + 1;
		const { next, unclosed } = parseOnce(rest, delimiter, left, number, sink);
		if (!unclosed) return;
		onUnclosed(unclosed.number);
		const swallowed = unclosed.cells[unclosed.cells.length - 1];
		const end = repairs < MOST_REPAIRS ? swallowed.indexOf('\n') : -1;
		const line = end < 0 ? swallowed : swallowed.slice(0, end);
		sink([...unclosed.cells.slice(0, -1), ...line.split(delimiter)], unclosed.number);
		if (end < 0 || (most > 0 && next > most)) return;
		rest = swallowed.slice(end + 1);
		number = next;
	}
}
