import { civilDay } from './civilDay';

/** A date as machines write it; filled in place, so that a million of them need one object. */
export interface MachineDate {
	day: number;
	/** seconds since midnight; NaN without a time of day */
	seconds: number;
	/** minutes ahead of UTC; NaN without a zone */
	zone: number;
	/** YYYYMMDD of `day`: rows of one day often follow each other */
	civil: number;
}

export const noMachineDate = (): MachineDate => ({ day: NaN, seconds: NaN, zone: NaN, civil: NaN });

/** Two digits at a place, or NaN. */
function twoDigits(cell: string, at: number): number {
	const tens = cell.charCodeAt(at) - 48;
	const ones = cell.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** Reads what follows the day; false where it is anything else than a time as below. */
function readClock(cell: string, into: MachineDate): boolean {
	const n = cell.length;
	into.seconds = into.zone = NaN;
	if (n === 10) return true;
	const utc = cell.charCodeAt(n - 1) === 90;
	const end = utc ? n - 1 : n;
	const opening = cell.charCodeAt(10);
	if ((opening !== 84 && opening !== 32) || (end !== 16 && end !== 19 && end !== 23)) return false;
	const h = twoDigits(cell, 11);
	const m = twoDigits(cell, 14);
	const s = end === 16 ? 0 : twoDigits(cell, 17);
	const colons = cell.charCodeAt(13) === 58 && (end === 16 || cell.charCodeAt(16) === 58);
	const thousandths = end < 23 ? 0 : 10 * twoDigits(cell, 20) + (cell.charCodeAt(22) - 48);
	const point = end < 23 || cell.charCodeAt(19) === 46;
	if (!colons || !point || !(h < 24 && m < 60 && s < 60 && thousandths >= 0 && thousandths < 1000))
		return false;
	into.seconds = h * 3600 + m * 60 + s + thousandths / 1000;
	if (utc) into.zone = 0;
	return true;
}

/**
 * Reads 2024-05-01, 2024-05-01 13:22:11 and 2024-05-01T13:22:11.000Z: what machines write, a million
 * times over, and not worth the patterns of `splitDate`.
 *
 * @returns false where the cell is anything else; `into` then means nothing
 */
export function readMachineDate(cell: string, into: MachineDate): boolean {
	if (cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45) return false;
	const year = 100 * twoDigits(cell, 0) + twoDigits(cell, 2);
	const month = twoDigits(cell, 5);
	const day = twoDigits(cell, 8);
	const civil = year * 10000 + month * 100 + day;
	if (Number.isNaN(civil) || !readClock(cell, into)) return false;
	if (civil === into.civil) return true;
	into.civil = civil;
	into.day = civilDay(year, month, day);
	return true;
}
