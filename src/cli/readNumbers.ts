import { isMissing } from '../lib/data/missing';
import { decideMark, gatherNumbers } from '../lib/data/numbers/decideNumbers';
import { parseNumber } from '../lib/data/numbers/parseNumber';
import type { RawTable } from '../lib/data/table/rawTable';
import { wrongData } from './refusal';
import { cellsOf } from './readTableFile';
import type { Terminal } from './terminal';

/** So many unreadable cells are named one by one; the rest is counted. */
const mostNamed = 10;

/**
 * One number per row of a column, NaN where the cell says that there is nothing. How the numbers are
 * written is decided for the whole column; where 1.234 may be more than a thousand, the reading that
 * was taken is said.
 *
 * @throws Refusal (wrong data) naming the cells that are no numbers
 */
export function readNumbers(table: RawTable, header: string, terminal: Terminal): Float64Array {
	const cells = cellsOf(table, header);
	const evidence = gatherNumbers(cells);
	const { decimal, open } = decideMark(evidence, table.delimiter);
	const values = Float64Array.from(cells, (cell) =>
		isMissing(cell) ? NaN : parseNumber(cell, { decimal })
	);
	refuseUnreadable(table, header, cells, values);
	if (open && evidence.example >= 0) {
		const { example } = evidence;
		const cell = cells[example];
		const mark = cell.includes(',') ? ',' : '.';
		terminal.complain(
			`${table.file}: row ${table.rowNumber[example]}, ${header}: "${cell}" is read as ` +
				`${values[example]}; write ${String(values[example] / 1000).replace('.', mark)} if that is meant.`
		);
	}
	return values;
}

function refuseUnreadable(
	{ file, rowNumber }: RawTable,
	header: string,
	cells: readonly string[],
	values: Float64Array
): void {
	const lines: string[] = [];
	let unreadable = 0;
	cells.forEach((cell, i) => {
		if (isMissing(cell) || !Number.isNaN(values[i])) return;
		unreadable++;
		if (lines.length < mostNamed)
			lines.push(
				`${file}: row ${rowNumber[i]}, ${header}: "${cell.slice(0, 40)}" is not a number; ` +
					'correct it or leave the cell empty.'
			);
	});
	if (unreadable === 0) return;
	if (unreadable > lines.length)
		lines.push(`${file}: ${unreadable - lines.length} more cells of ${header} are not numbers.`);
	throw wrongData(...lines);
}
