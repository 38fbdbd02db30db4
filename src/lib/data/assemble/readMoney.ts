import type { Role } from '../columns/role';
import { isMissing } from '../missing';
import { currencyOfName } from '../numbers/currency';
import { parseNumber } from '../numbers/parseNumber';
import { splitNumber } from '../numbers/splitNumber';
import { fillCells, readEach } from '../table/cells';
import { columnOf, inUse, type ImportContext, type Sheet } from './sheet';
import type { Answers } from '../question';

/** Only cells with something beside the digits can name a currency of their own. */
const currencyBeside = (cell: string): string =>
	/^[\d.,-]*$/.test(cell) ? '' : (splitNumber(cell)?.currency ?? '');

/** Currency of each row: the currency column, else the sign in the cell, else the column's; '' none. */
function currencyReader(sheet: Sheet, role: Role): (row: number) => string {
	const amounts = columnOf(sheet, role);
	const named = columnOf(sheet, 'currency');
	const byName =
		named && readEach(named.cells, (cell) => (isMissing(cell) ? '' : currencyOfName(cell)));
	const bySign = amounts && readEach(amounts.cells, currencyBeside);
	const common = amounts?.guess.currency ?? '';
	return (row) => {
		const code = byName?.(row) ?? '';
		return code || (bySign?.(row) ?? '') || common;
	};
}

/**
 * The currency of the plan: what the user says, else the commonest of the amounts, else USD.
 * Ties go to the earlier code, so that the order of rows and files does not matter.
 */
export function mainCurrency(sheets: readonly Sheet[], answers: Answers): string {
	if (answers.currency) return answers.currency.toUpperCase();
	const counts = new Map<string, number>();
	for (const sheet of sheets)
		for (const role of ['amount', 'bookings'] as const) {
			const column = columnOf(sheet, role);
			if (!column) continue;
			const currencyAt = currencyReader(sheet, role);
			const isBlank = readEach(column.cells, isMissing);
			for (let row = 0; row < column.cells.length; row++) {
				const code = isBlank(row) ? '' : currencyAt(row);
				if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
			}
		}
	const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
	return best?.[0] ?? 'USD';
}

/**
 * Amounts of a money role in the plan's currency, NaN where missing. An amount in another currency
 * is converted with the user's rate; without a rate it is missing, and named, never added as it is.
 */
export function readMoney(sheet: Sheet, role: Role, context: ImportContext): Float64Array | null {
	const column = columnOf(sheet, role);
	const format = column?.guess.numbers;
	if (!column || !format) return null;
	const { log, currency: main, answers } = context;
	const currencyAt = currencyReader(sheet, role);
	const { file, rowNumber } = sheet.table;
	const header = column.guess.header;
	const values = fillCells(new Float64Array(column.cells.length), column.cells, (cell) =>
		isMissing(cell) ? NaN : parseNumber(cell, format)
	);
	for (let row = 0; row < values.length; row++) {
		const value = values[row];
		const place = { file, row: rowNumber[row], column: header };
		if (Number.isNaN(value)) {
			const cell = column.cells.at(row);
			if (!isMissing(cell) && inUse(sheet, row))
				log.add({ code: 'unreadableNumber', ...place, value: cell, role });
			continue;
		}
		const currency = currencyAt(row);
		if (currency === '' || currency === main || value === 0) continue;
		const rate = answers.rates?.[currency];
		values[row] = rate === undefined ? NaN : value * rate;
		if (rate === undefined && inUse(sheet, row))
			log.add({ code: 'otherCurrency', ...place, value: currency, currency, main });
	}
	return values;
}
