import { decideOrder, gatherDates } from '../lib/data/dates/decideDates';
import { parseDate } from '../lib/data/dates/parseDate';
import type { RawTable } from '../lib/data/table/rawTable';
import { isoOf } from '../lib/history/calendar';
import { cellsOf } from './readTableFile';
import type { Terminal } from './terminal';

/** A column with fewer dates among its filled cells is no date column. */
const leastDates = 0.9;

/**
 * The month of each row of a date column, as YYYY-MM, '' where the cell is no date. Where no row tells day
 * and month apart, the reading that was taken is said.
 *
 * @returns null when the column holds no dates
 * @throws Refusal (wrong data) naming the nearest header
 */
export function readMonths(
	table: RawTable,
	header: string,
	terminal: Terminal
): readonly string[] | null {
	const cells = cellsOf(table, header);
	const evidence = gatherDates(cells);
	const { dates, others, wholeDays, example } = evidence;
	if (dates === 0 || dates < leastDates * (dates + others)) return null;
	const { order, open } = decideOrder(evidence);
	if (open && example >= 0)
		terminal.complain(
			`${table.file}: row ${table.rowNumber[example]}, ${header}: "${cells[example]}" is read ` +
				`${order === 'dmy' ? 'day' : 'month'} first; write dates as YYYY-MM-DD if that is not meant.`
		);
	return cells.map((cell) => {
		const day = parseDate(cell, { order, wholeDays, zoneMinutes: 0 });
		return Number.isNaN(day) ? '' : isoOf(Math.floor(day)).slice(0, 7);
	});
}
