import { fill } from '../fill';
import type { Role } from '../columns/role';
import { isMissing } from '../missing';
import { remember } from '../remember';
import { currencyOfName } from '../numbers/currency';
import { parseNumber } from '../numbers/parseNumber';
import { splitNumber } from '../numbers/splitNumber';
import { columnOf, inUse, type ImportContext, type Sheet } from './sheet';
import type { Answers } from '../question';

/** Currency of each row: the currency column, else the sign in the cell, else the column's; '' none. */
function currencyReader(sheet: Sheet, role: Role): (row: number) => string {
	const amounts = columnOf(sheet, role);
	const named = columnOf(sheet, 'currency');
	const byName = remember(currencyOfName);
	const common = amounts?.guess.currency ?? '';
	return (row) => {
		const code = named && !isMissing(named.cells[row]) ? byName(named.cells[row]) : '';
		if (code !== '') return code;
		const cell = amounts?.cells[row] ?? '';
		// Only cells with something beside the digits can name a currency of their own.
		const sign = /^[\d.,-]*$/.test(cell) ? '' : (splitNumber(cell)?.currency ?? '');
		return sign || common;
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
			column.cells.forEach((cell, row) => {
				if (isMissing(cell)) return;
				const code = currencyAt(row);
				if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
			});
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
	return fill(new Float64Array(column.cells.length), column.cells, (cell, i) => {
		if (isMissing(cell)) return NaN;
		const value = parseNumber(cell, format);
		const place = { file, row: rowNumber[i], column: header, value: cell };
		if (Number.isNaN(value)) {
			if (inUse(sheet, i)) log.add({ code: 'unreadableNumber', ...place, role });
			return NaN;
		}
		const currency = currencyAt(i);
		if (currency === '' || currency === main || value === 0) return value;
		const rate = answers.rates?.[currency];
		if (rate !== undefined) return value * rate;
		if (inUse(sheet, i))
			log.add({ code: 'otherCurrency', ...place, value: currency, currency, main });
		return NaN;
	});
}
