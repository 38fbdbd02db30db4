import { splitDate } from '../dates/splitDate';
import { splitNumber } from '../numbers/splitNumber';
import { isKnownHeader } from '../columns/match';

/** A record with its number in the file; cells are trimmed. */
export interface NumberedRecord {
	readonly cells: readonly string[];
	readonly number: number;
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

const looksLikeValue = (cell: string): boolean =>
	cell !== '' && (splitNumber(cell) !== null || splitDate(cell) !== null);

/** Cells of a row that are numbers or dates: more than half makes it a row of data. */
export const looksLikeData = (cells: readonly string[]): boolean =>
	2 * cells.filter(looksLikeValue).length > filled(cells);

/**
 * The header among the first records that hold something: the first row, more than half as wide as
 * the widest, in which at least two cells are known headers; without one, the first wide row that is
 * no data; else the first wide row.
 *
 * @returns index into the records; 0 for an empty list
 */
export function findHeader(records: readonly NumberedRecord[]): number {
	const widest = Math.max(0, ...records.map(({ cells }) => filled(cells)));
	const wide = records.map(({ cells }) => 2 * filled(cells) > widest);
	const known = records.findIndex(
		({ cells }, i) =>
			wide[i] &&
			!looksLikeData(cells) &&
			cells.filter((cell) => cell !== '' && isKnownHeader(cell)).length >= 2
	);
	if (known >= 0) return known;
	const words = records.findIndex(({ cells }, i) => wide[i] && !looksLikeData(cells));
	return words >= 0 ? words : Math.max(0, wide.indexOf(true));
}
