import { GIVEN_UP, LOST, MOST_TOUCHES, OPEN, WON } from '../lib/stats/touches';
import { isMissing } from '../lib/data/missing';
import type { RawTable } from '../lib/data/table/rawTable';
import { nearest } from '../lib/model/schema/nearest';
import { readNumbers } from './readNumbers';
import { cellsOf } from './readTableFile';
import { wrongData, type Refusal } from './refusal';
import type { Terminal } from './terminal';

/** So many bad cells, or values of a column, are named; the rest is counted. */
const mostNamed = 10;

/** Which columns and values say how often a prospect was touched and what came of it. */
export interface TouchColumns {
	readonly touches: string;
	readonly outcome: string;
	/** value of a win, in any capitals */
	readonly won: string;
	/** value of a prospect still worked; undefined = none has its own value */
	readonly open: string | undefined;
	/** values of a prospect that said no or opted out; what is none of these was given up */
	readonly lost: readonly string[];
}

/** Prospects of a file, and what was left out or assumed of its rows. */
export interface ReadTouches {
	/** rows of the table that are used */
	readonly rows: readonly number[];
	/** per used row */
	readonly touches: readonly number[];
	readonly outcome: readonly (typeof OPEN | typeof WON | typeof LOST | typeof GIVEN_UP)[];
	/** rows left out because they do not say how many touches */
	readonly blankTouches: number;
	/** used rows without an outcome, taken for open */
	readonly blankOutcomes: number;
	/** the value for open prospects is given, and no row holds it */
	readonly openAbsent: boolean;
	/** values for prospects that said no, which no row holds */
	readonly lostAbsent: readonly string[];
}

/**
 * One prospect per row. Whatever is neither won nor open nor blank ended without a win; the prospect said no
 * where its value is one of `lost`, else the rep stopped.
 *
 * @throws Refusal (wrong data) naming bad cells, or a value that the outcome lacks
 */
export function readTouches(
	table: RawTable,
	columns: TouchColumns,
	terminal: Terminal
): ReadTouches {
	const counts = readNumbers(table, columns.touches, terminal);
	refuseOddCounts(table, columns.touches, counts);
	const cells = cellsOf(table, columns.outcome);
	const won = columns.won.toLowerCase();
	if (!holds(cells, won)) throw absentValue(table, columns.outcome, cells, columns.won);
	const open = columns.open?.toLowerCase();
	const lost = columns.lost.map((value) => value.toLowerCase());
	const outcomeOf = (cell: string) => {
		const value = cell.toLowerCase();
		if (value === won) return WON;
		if (lost.includes(value)) return LOST;
		return value === open || isMissing(cell) ? OPEN : GIVEN_UP;
	};
	const rows = Array.from(counts.keys()).filter((i) => !Number.isNaN(counts[i]));
	if (rows.length === 0) throw wrongData(`${table.file}: ${columns.touches} holds no numbers.`);
	const blank = (i: number): boolean =>
		isMissing(cells[i]) && ![won, open, ...lost].includes(cells[i].toLowerCase());
	return {
		rows,
		touches: rows.map((i) => counts[i]),
		outcome: rows.map((i) => outcomeOf(cells[i])),
		blankTouches: counts.length - rows.length,
		blankOutcomes: rows.filter(blank).length,
		openAbsent: open !== undefined && !holds(cells, open),
		lostAbsent: columns.lost.filter((value) => !holds(cells, value.toLowerCase()))
	};
}

function refuseOddCounts(
	{ file, rowNumber, columns, header: headers }: RawTable,
	header: string,
	counts: Float64Array
): void {
	const cells = columns[headers.findIndex((name) => name.toLowerCase() === header.toLowerCase())];
	const lines: string[] = [];
	let odd = 0;
	counts.forEach((count, i) => {
		if (Number.isNaN(count)) return;
		if (count >= 0 && count <= MOST_TOUCHES && Number.isInteger(count)) return;
		odd++;
		if (lines.length < mostNamed)
			lines.push(
				`${file}: row ${rowNumber[i]}, ${header}: "${cells.at(i).slice(0, 40)}" is not a number of ` +
					`touches; write a whole number from 0 to ${MOST_TOUCHES}, or leave the cell empty.`
			);
	});
	if (odd === 0) return;
	if (odd > lines.length)
		lines.push(
			`${file}: ${odd - lines.length} more cells of ${header} are not numbers of touches.`
		);
	throw wrongData(...lines);
}

const holds = (cells: readonly string[], lower: string): boolean =>
	cells.some((cell) => cell.toLowerCase() === lower);

/** Names the value that was likely meant, and what the column does hold. */
function absentValue(
	{ file }: RawTable,
	header: string,
	cells: readonly string[],
	value: string
): Refusal {
	const values = [...new Set(cells)].filter((cell) => cell !== '');
	if (values.length === 0) return wrongData(`${file}: ${header} is empty.`);
	const list = values.slice(0, mostNamed).map((cell) => `"${cell.slice(0, 40)}"`);
	const more = values.length > list.length ? ', ...' : '';
	return wrongData(
		`${file}: ${header} nowhere holds "${value}"; did you mean "${nearest(value, values)}"?`,
		`${file}: ${header} holds ${list.join(', ')}${more}.`
	);
}
