/** A cell to write: numbers stay numbers, NaN and '' are blank. */
export type CsvCell = string | number;

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** A spreadsheet runs a cell that opens with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text cell that no spreadsheet runs: an apostrophe in front makes it text. Numbers are left alone. */
const defuse = (text: string): string =>
	FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const quote = (text: string, delimiter: string): string =>
	text.includes(delimiter) || /["\n\r]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

function cellText(cell: CsvCell, delimiter: string): string {
	if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
	return quote(defuse(cell), delimiter);
}

/**
 * Rows as CSV text (RFC 4180: CRLF, quotes doubled). Used for every export of the product.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, which `readTable`
 * takes off again.
 *
 * @param rows header first; rows may differ in length
 * @param delimiter one character, default comma
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[], delimiter = ','): string =>
	rows.map((row) => row.map((cell) => cellText(cell, delimiter)).join(delimiter) + '\r\n').join('');
