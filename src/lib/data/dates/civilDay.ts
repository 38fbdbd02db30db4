import { civilOf, dayOf } from '../../history/calendar';

/** The day, or NaN where the month has no such day. */
export function civilDay(year: number, month: number, day: number): number {
	if (month < 1 || month > 12 || day < 1 || day > 31) return NaN;
	const result = dayOf(year, month, day);
	return day <= 28 || civilOf(result).day === day ? result : NaN;
}
