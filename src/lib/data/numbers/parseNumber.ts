import type { NumberFormat } from './numberFormat';
import { splitNumber } from './splitNumber';

const PLAIN = /^-?\d+$/;
const PLAIN_POINT = /^-?\d+\.\d+$/;
/** As a spreadsheet writes what is too long for its column: 1.23E+05. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
/** Thousands in threes, or in twos before the last three (India), before the decimal part. */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
const UNGROUPED = /^(?:\d+\.?\d*|\.\d+)$/;

/** Value of digits with marks, or NaN where they stand in the wrong places ("12,5" with a point). */
function valueOfBody(body: string, format: NumberFormat): number {
	const english =
		format.decimal === '.' ? body : body.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
	if (UNGROUPED.test(english)) return Number(english);
	return GROUPED.test(english) ? Number(english.replace(/,/g, '')) : NaN;
}

/**
 * Reads one cell as a number in its column's format. Used for money, counts and durations.
 * Percent signs are dropped: "75%" is 75, as exports mean it.
 *
 * @returns NaN where the cell is no number, or none in this format
 */
export function parseNumber(cell: string, format: NumberFormat): number {
	if (PLAIN.test(cell) || (format.decimal === '.' && PLAIN_POINT.test(cell))) return Number(cell);
	if (SCIENTIFIC.test(cell)) return Number(cell.replace(',', '.'));
	const parts = splitNumber(cell);
	if (!parts) return NaN;
	const value = valueOfBody(parts.body, format) * parts.scale;
	return parts.negative ? -value : value;
}
