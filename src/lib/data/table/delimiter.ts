import { createRecordParser } from './recordParser';

/** Comma, semicolon, tab, bar and the rare ones, in the order in which ties are decided. */
const candidates = [',', ';', '\t', '|', '^', '~', '\u001e', '\u001f'] as const;

/** Enough to see the regular rows below a report's title. */
const RECORDS = 120;
const CHARACTERS = 100_000;

/**
 * How well a delimiter cuts the text into rows of one width: share of rows with the commonest width,
 * squared, times a factor that prefers more columns. 0 where it never occurs.
 */
function scoreOf(text: string, delimiter: string): number {
	const widths = new Map<number, number>();
	let rows = 0;
	const parser = createRecordParser(
		delimiter,
		(cells) => {
			if (rows === RECORDS || (cells.length === 1 && cells[0].trim() === '')) return;
			rows++;
			widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
		},
		() => {}
	);
	parser.push(text);
	parser.end();
	let best = 0;
	for (const [width, count] of widths) {
		if (width < 2) continue;
		const share = count / rows;
		best = Math.max(best, (share * share * width) / (width + 1));
	}
	return best;
}

/**
 * The character that sets cells apart. A text with none of the candidates is one column, and a comma
 * does no harm there.
 */
export function guessDelimiter(text: string): string {
	const head = text.slice(0, CHARACTERS);
	let best = ',';
	let most = 0;
	for (const candidate of candidates) {
		if (!head.includes(candidate)) continue;
		const score = scoreOf(head, candidate);
		if (score > most + 1e-12) {
			most = score;
			best = candidate;
		}
	}
	return best;
}
