import type { Coded } from '../../history/history';
import { valueTypeOf, type Role } from '../columns/role';
import { isPlausible, parseDate } from '../dates/parseDate';
import { isMissing } from '../missing';
import { parseDuration } from '../numbers/duration';
import { parseNumber } from '../numbers/parseNumber';
import { plainId } from '../salesforceId';
import { readFlag } from '../vocabulary/outcomeWords';
import { eachCell, fillCells, mapCells, readEach } from '../table/cells';
import { columnOf, inUse, type ImportContext, type Sheet } from './sheet';

/** Text of a role, '' where missing; null where the file has no such column. Ids are made comparable. */
export function readText(sheet: Sheet, role: Role): string[] | null {
	const column = columnOf(sheet, role);
	if (!column) return null;
	const plain = valueTypeOf(role) === 'id' ? plainId : (cell: string): string => cell;
	return mapCells(column.cells, (cell) => (isMissing(cell) ? '' : plain(cell)));
}

/** A column of few words, coded. `word` may put another word in place of the file's. */
export function readCoded(
	sheet: Sheet,
	role: Role,
	word: (cell: string) => string = (cell) => cell
): Coded | null {
	const column = columnOf(sheet, role);
	if (!column) return null;
	const { cells } = column;
	const wordAt = readEach(cells, (cell) => (isMissing(cell) ? '' : word(cell)));
	const words = new Set<string>();
	eachCell(cells, (_cell, _rows, first) => words.add(wordAt(first)));
	const labels = [...words].filter((label) => label !== '').sort();
	const codeOf = new Map(labels.map((label, code) => [label, code]));
	const codes = new Int32Array(cells.length);
	for (let row = 0; row < codes.length; row++) codes[row] = codeOf.get(wordAt(row)) ?? -1;
	return { codes, labels };
}

function flagCode(cell: string): number {
	const flag = readFlag(cell);
	return flag === null ? -1 : flag ? 1 : 0;
}

/** 1 yes, 0 no, -1 neither. */
export function readFlags(sheet: Sheet, role: Role): Int8Array | null {
	const column = columnOf(sheet, role);
	return column && fillCells(new Int8Array(sheet.table.rows), column.cells, flagCode);
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
	const { file, rows, rowNumber } = sheet.table;
	const days = fillCells(new Float64Array(rows), column.cells, (cell) =>
		isMissing(cell) ? NaN : parseDate(cell, format)
	);
	for (let row = 0; row < rows; row++) {
		const day = days[row];
		if (isPlausible(day)) continue;
		days[row] = NaN;
		if (!inUse(sheet, row)) continue;
		const value = column.cells.at(row);
		const place = { file, row: rowNumber[row], column: column.guess.header, value, role };
		if (!isMissing(value))
			log.add({ code: Number.isNaN(day) ? 'unreadableDate' : 'implausibleDate', ...place });
		else if (blanks) log.add({ code: 'blankDate', ...place, value: '' });
	}
	return days;
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
	const { file, rows, rowNumber } = sheet.table;
	const unit = guess.duration;
	const values = fillCells(new Float64Array(rows), cells, (cell) => {
		if (isMissing(cell)) return NaN;
		return unit ? parseDuration(cell, unit, format) : parseNumber(cell, format);
	});
	for (let row = 0; row < rows; row++) {
		const unreadable = Number.isNaN(values[row]);
		if (!unreadable && !(counts && values[row] < 0)) continue;
		values[row] = NaN;
		const value = cells.at(row);
		if (!inUse(sheet, row) || isMissing(value)) continue;
		const place = { file, row: rowNumber[row], column: guess.header, value, role };
		log.add({ code: unreadable ? 'unreadableNumber' : 'negativeCount', ...place });
	}
	return values;
}
