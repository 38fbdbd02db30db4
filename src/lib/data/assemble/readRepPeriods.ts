import type { RepPeriodTable } from '../../history/history';
import { isPlausible, parseDate } from '../dates/parseDate';
import { grainOf, parseMonthOfYear, parsePeriod, periodOfDay, type Period } from '../dates/period';
import { standardDefinitions } from '../definitions';
import { fill } from '../fill';
import { isMissing } from '../missing';
import { mapCells, type Cells } from '../table/cells';
import { isTotals } from '../table/footer';
import { readNumbers } from './readColumns';
import { readMoney } from './readMoney';
import { readRepColumn } from './readReps';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

export type RepPeriodColumns = Omit<RepPeriodTable, 'rows'>;

/** A period per row, or null where there is none to read. */
export type Periods = readonly (Period | null)[];

const mapRows = <T>(cells: Cells, read: (cell: string, row: number) => T): T[] =>
	Array.from({ length: cells.length }, (_, row) => read(cells.at(row), row));

/** First and last day in columns of their own; the last day belongs to the period. */
function periodsByBounds(sheet: Sheet): Periods | null {
	const start = columnOf(sheet, 'period_start');
	const end = columnOf(sheet, 'period_end');
	if (!start || !end || columnOf(sheet, 'period')) return null;
	return mapRows(start.cells, (cell, row) => {
		const first = start.guess.dates ? parseDate(cell, start.guess.dates) : NaN;
		const last = end.guess.dates ? parseDate(end.cells.at(row), end.guess.dates) : NaN;
		if (!isPlausible(first) || !isPlausible(last) || last < first) return null;
		return { start: Math.floor(first), end: Math.floor(last) + 1 };
	});
}

/** Periods of one column: their names, or dates that stand for a period, as the column's step says. */
function periodsOfColumn(sheet: Sheet, opening: number): Periods {
	const column =
		columnOf(sheet, 'period') ?? columnOf(sheet, 'period_start') ?? columnOf(sheet, 'month');
	const years = columnOf(sheet, 'year')?.cells;
	if (!column) return years ? mapCells(years, (year) => parsePeriod(year, opening)) : [];
	const { guess, cells } = column;
	const days = mapCells(cells, (cell) =>
		isMissing(cell) || parsePeriod(cell) || !guess.dates ? NaN : parseDate(cell, guess.dates)
	);
	const real = days.filter((day) => isPlausible(day)).map(Math.floor);
	const grain = real.length > 0 ? grainOf(real, guess.header) : 'month';
	return mapRows(cells, (cell, row) => {
		const whole =
			parsePeriod(cell, opening) ?? (years ? parseMonthOfYear(cell, years.at(row), opening) : null);
		if (whole) return whole;
		return isPlausible(days[row]) ? periodOfDay(days[row], grain, guess.header) : null;
	});
}

/** The period of every row, null where there is none to read. */
export const periodsOf = (sheet: Sheet, { answers }: ImportContext): Periods =>
	periodsByBounds(sheet) ??
	periodsOfColumn(
		sheet,
		answers.definitions?.fiscalYearStart ?? standardDefinitions.fiscalYearStart
	);

const measures = ['dials', 'conversations', 'demos', 'opportunities', 'wins'] as const;

/** Rows that cannot be used: nobody's, of no period, or without any number. */
function dropUnusable(
	sheet: Sheet,
	rep: Int32Array,
	periods: Periods,
	values: readonly (Float64Array | null)[],
	{ log }: ImportContext
): void {
	const { rows, rowNumber, file } = sheet.table;
	const column = columnOf(sheet, 'period') ?? columnOf(sheet, 'month');
	const names = columnOf(sheet, 'rep')?.cells;
	for (let row = 0; row < rows; row++) {
		if (!inUse(sheet, row)) continue;
		const place = { file, row: rowNumber[row] };
		if (names && isTotals(names.at(row))) {
			setAside(sheet, row, 'footer');
			log.add({ code: 'footerDropped', ...place, value: names.at(row) });
		} else if (rep[row] < 0) {
			setAside(sheet, row, 'noRep');
			log.add({ code: 'noRep', ...place });
		} else if (!periods[row]) {
			setAside(sheet, row, 'noPeriod');
			const value = column?.cells.at(row) ?? '';
			log.add({ code: 'unreadablePeriod', ...place, column: column?.guess.header ?? '', value });
		} else if (values.every((one) => !one || Number.isNaN(one[row]))) {
			setAside(sheet, row, 'emptyMeasures');
			log.add({ code: 'emptyMeasures', ...place });
		}
	}
}

/** Reads a rep x period sheet into canonical columns, row for row. */
export function readRepPeriods(sheet: Sheet, context: ImportContext): RepPeriodColumns {
	const periods = periodsOf(sheet, context);
	const rep = readRepColumn(sheet, context, false);
	const [dials, conversations, demos, opportunities, wins] = measures.map((role) =>
		readNumbers(sheet, role, context, true)
	);
	const bookings = readMoney(sheet, 'bookings', context);
	const values = [dials, conversations, demos, opportunities, wins, bookings];
	dropUnusable(sheet, rep, periods, values, context);
	return {
		rep,
		start: fill(new Float64Array(periods.length), periods, (period) => period?.start ?? NaN),
		end: fill(new Float64Array(periods.length), periods, (period) => period?.end ?? NaN),
		dials,
		conversations,
		demos,
		opportunities,
		wins,
		bookings
	};
}
