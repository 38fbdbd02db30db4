import type { Coded } from '../../history/history';
import { valueTypeOf, type Role } from '../columns/role';
import { isPlausible, parseDate } from '../dates/parseDate';
import { fill } from '../fill';
import { isMissing } from '../missing';
import { parseDuration } from '../numbers/duration';
import { remember } from '../remember';
import { parseNumber } from '../numbers/parseNumber';
import { plainId } from '../salesforceId';
import { readFlag } from '../vocabulary/outcomeWords';
import { encode } from './columnSet';
import { columnOf, inUse, type ImportContext, type Sheet } from './sheet';

/** Text of a role, '' where missing; null where the file has no such column. Ids are made comparable. */
export function readText(sheet: Sheet, role: Role): string[] | null {
	const column = columnOf(sheet, role);
	if (!column) return null;
	const plain = valueTypeOf(role) === 'id' ? plainId : (cell: string): string => cell;
	return column.cells.map((cell) => (isMissing(cell) ? '' : plain(cell)));
}

/** A column of few words, coded. `word` may put another word in place of the file's. */
export function readCoded(
	sheet: Sheet,
	role: Role,
	word: (cell: string) => string = (cell) => cell
): Coded | null {
	const text = readText(sheet, role);
	const read = remember(word);
	return text && encode(text.map((cell) => (cell === '' ? '' : read(cell))));
}

function flagCode(cell: string): number {
	const flag = readFlag(cell);
	return flag === null ? -1 : flag ? 1 : 0;
}

/** 1 yes, 0 no, -1 neither. */
export function readFlags(sheet: Sheet, role: Role): Int8Array | null {
	const column = columnOf(sheet, role);
	return column && fill(new Int8Array(sheet.table.rows), column.cells, remember(flagCode));
}

/**
 * Days of a date role, NaN where there is none. What cannot be read or lies outside 1990 to 2099 is
 * named; blank cells only where `blanks` says so. Rows set aside already are not complained about.
 */
export function readDates(
	sheet: Sheet,
	role: Role,
	{ log }: ImportContext,
	blanks = false
): Float64Array | null {
	const column = columnOf(sheet, role);
	const format = column?.guess.dates;
	if (!column || !format) return null;
	const file = sheet.table.file;
	const header = column.guess.header;
	return fill(new Float64Array(sheet.table.rows), column.cells, (cell, i) => {
		const place = { file, row: sheet.table.rowNumber[i], column: header, value: cell, role };
		if (isMissing(cell)) {
			if (blanks && inUse(sheet, i)) log.add({ code: 'blankDate', ...place, value: '' });
			return NaN;
		}
		const day = parseDate(cell, format);
		if (isPlausible(day)) return day;
		if (inUse(sheet, i))
			log.add({ code: Number.isNaN(day) ? 'unreadableDate' : 'implausibleDate', ...place });
		return NaN;
	});
}

/** Numbers of a role, NaN where missing; cells that are no number are named. */
export function readNumbers(
	sheet: Sheet,
	role: Role,
	{ log }: ImportContext,
	counts = false
): Float64Array | null {
	const column = columnOf(sheet, role);
	const format = column?.guess.numbers;
	if (!column || !format) return null;
	const { guess, cells } = column;
	return fill(new Float64Array(sheet.table.rows), cells, (cell, i) => {
		if (isMissing(cell)) return NaN;
		const unit = guess.duration;
		const value = unit ? parseDuration(cell, unit, format) : parseNumber(cell, format);
		const row = sheet.table.rowNumber[i];
		const place = { file: sheet.table.file, row, column: guess.header, value: cell, role };
		if (Number.isNaN(value)) {
			if (inUse(sheet, i)) log.add({ code: 'unreadableNumber', ...place });
		} else if (counts && value < 0) {
			if (inUse(sheet, i)) log.add({ code: 'negativeCount', ...place });
			return NaN;
		}
		return value;
	});
}
