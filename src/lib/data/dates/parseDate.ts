import type { Day } from '../../history/history';
import type { DateFormat, DayOrder } from './dateFormat';
import { civilDay } from './civilDay';
import { noMachineDate, readMachineDate } from './machineDate';
import { splitDate, type DateParts } from './splitDate';

const SECONDS_PER_DAY = 86400;

/** The calendar day of the parts, before any time of day; NaN where the order gives no such day. */
export function calendarDay(parts: DateParts, order: DayOrder): number {
	if (parts.shape !== 'numeric') return parts.day;
	return order === 'dmy'
		? civilDay(parts.year, parts.second, parts.first)
		: civilDay(parts.year, parts.first, parts.second);
}

/** Time of day added, moved from the cell's own zone to the plan's. */
function withTime(day: number, seconds: number, zone: number, format: DateFormat): Day {
	if (Number.isNaN(seconds)) return day;
	const shifted = Number.isNaN(zone) || format.wholeDays;
	const moved = seconds + (shifted ? 0 : (format.zoneMinutes - zone) * 60);
	return day + Math.round(moved * 1000) / (SECONDS_PER_DAY * 1000);
}

/** Filled and read within one call of `parseDate`: one object for all dates instead of one for each. */
const machine = noMachineDate();

/**
 * Reads one date cell in its column's format. Used for every date of an import.
 *
 * @returns days since 1970-01-01 in the plan's zone with the time of day as fraction; NaN where the
 * cell is no date, or none in this format. Plausibility is the caller's business.
 */
export function parseDate(cell: string, format: DateFormat): Day {
	if (readMachineDate(cell, machine))
		return withTime(machine.day, machine.seconds, machine.zone, format);
	const parts = splitDate(cell);
	if (!parts) return NaN;
	return withTime(calendarDay(parts, format.order), parts.seconds, parts.zone, format);
}

/** Years outside are typing errors, sync artefacts or placeholders: no CRM is that old. */
export const isPlausible = (day: Day): boolean => day >= 7305 && day < 47482;
