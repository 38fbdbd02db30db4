import type { RawTable } from '../lib/data/table/rawTable';
import { readMonths } from './readMonths';
import { cellsOf } from './readTableFile';
import type { Terminal } from './terminal';

/** Headers that say when, in lower case without signs: taken together they make the periods of a file. */
const whenWords: ReadonlySet<string> = new Set([
	'year',
	'quarter',
	'month',
	'week',
	'period',
	'yearmonth',
	'yearquarter',
	'fiscalyear',
	'fiscalquarter',
	'fiscalperiod',
	'fiscalmonth'
]);

/** Rows put into groups. */
export interface Grouping {
	/** the columns whose values make the groups */
	readonly columns: readonly string[];
	/** are the groups periods, rather than segments or reps? */
	readonly periods: boolean;
	/** periods that were named with `--period`, rather than found */
	readonly asked: boolean;
	/** per used row: number of its group */
	readonly groupOf: readonly number[];
	/** cells of each group, joined by a space */
	readonly names: readonly string[];
}

/**
 * Groups rows by period; a column of dates by month.
 * @param asked columns given with `--period`; [] = those whose header says year, quarter, month, week or period
 * @returns null where no column says when
 * @throws Refusal (wrong data) for a column that the table does not have
 */
export function periodsOf(
	table: RawTable,
	rows: readonly number[],
	asked: readonly string[],
	terminal: Terminal
): Grouping | null {
	const columns = asked.length > 0 ? asked : table.header.filter(saysWhen);
	if (columns.length === 0) return null;
	const cells = columns.map(
		(column) => readMonths(table, column, terminal) ?? cellsOf(table, column)
	);
	return { ...grouped(rows, columns, cells), periods: true, asked: asked.length > 0 };
}

const saysWhen = (header: string): boolean =>
	whenWords.has(header.toLowerCase().replace(/[^a-z]/g, ''));

/**
 * Groups rows by the values of columns together.
 * @param rows rows of the table that are used
 * @throws Refusal (wrong data) for a column that the table does not have
 */
export function groupingOf(
	table: RawTable,
	rows: readonly number[],
	columns: readonly string[]
): Grouping {
	const cells = columns.map((column) => cellsOf(table, column));
	return { ...grouped(rows, columns, cells), periods: columns.every(saysWhen), asked: false };
}

function grouped(
	rows: readonly number[],
	columns: readonly string[],
	cells: readonly (readonly string[])[]
): Pick<Grouping, 'columns' | 'groupOf' | 'names'> {
	const numbers = new Map<string, number>();
	const groupOf = rows.map((row) => {
		const name = cells.map((column) => column[row]).join(' ');
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, numbers.size);
		return numbers.size - 1;
	});
	return { columns, groupOf, names: [...numbers.keys()] };
}
