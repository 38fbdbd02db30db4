import type { Day } from './history';

/**
 * Civil-calendar arithmetic on `Day` numbers, with integers only and without a clock or a time zone.
 * Used wherever a history or a plan speaks of months, quarters and working days.
 *
 * The conversion is the one of H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */
export interface CivilDate {
	readonly year: number;
	/** 1 to 12 */
	readonly month: number;
	/** 1 to 31 */
	readonly day: number;
}

/** Days from 1970-01-01 to a civil date; months outside 1..12 roll over into the year. */
export function dayOf(year: number, month: number, day: number): Day {
	const monthIndex = month - 1;
	const y0 = year + Math.floor(monthIndex / 12);
	const m = (((monthIndex % 12) + 12) % 12) + 1;
	const y = m <= 2 ? y0 - 1 : y0;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number; the time of day is dropped. */
export function civilOf(day: Day): CivilDate {
	const z = Math.floor(day) + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const mp = Math.floor((5 * dayOfYear + 2) / 153);
	const month = mp < 10 ? mp + 3 : mp - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
	};
}

/** 0 = Monday ... 6 = Sunday. */
export const weekdayOf = (day: Day): number => (((Math.floor(day) + 3) % 7) + 7) % 7;

/** Monday to Friday. Public holidays are the plan calendar's business. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 5;

/** First day of the month that `day` falls in, moved by `months`. */
export function startOfMonth(day: Day, months = 0): Day {
	const { year, month } = civilOf(day);
	return dayOf(year, month + months, 1);
}

/** Months since year 0: a number that grows by one from month to month. */
export function monthIndexOf(day: Day): number {
	const { year, month } = civilOf(day);
	return year * 12 + month - 1;
}

/** First day of a month given by its index (see `monthIndexOf`). */
export const startOfMonthIndex = (index: number): Day =>
	dayOf(Math.floor(index / 12), (index % 12) + 1, 1);

/** First day of the fiscal quarter that `day` falls in, moved by `quarters`. `firstMonth` (1 to 12) opens the fiscal year. */
export function startOfQuarter(day: Day, quarters = 0, firstMonth = 1): Day {
	const { year, month } = civilOf(day);
	const into = (((month - firstMonth) % 3) + 3) % 3;
	return dayOf(year, month - into + 3 * quarters, 1);
}

/** Working days in [start, end), holidays left out. Linear in the days. */
export function workingDaysBetween(start: Day, end: Day, holidays?: ReadonlySet<number>): number {
	let count = 0;
	for (let d = Math.floor(start); d < end; d++)
		if (isWorkingDay(d) && !(holidays && holidays.has(d))) count++;
	return count;
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** "2025-03-31"; '' for NaN. */
export function isoOf(day: Day): string {
	if (Number.isNaN(day)) return '';
	const { year, month, day: d } = civilOf(day);
	return `${year}-${two(month)}-${two(d)}`;
}

/** The day of "2025-03-31" or NaN when the text is not a date of that form. */
export function dayOfIso(text: string): Day {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return NaN;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const result = dayOf(year, month, day);
	const back = civilOf(result);
	return back.month === month && back.day === day ? result : NaN;
}

/**
 * Working days from a fixed Monday long ago to the start of `day`: the difference of two is the number
 * of working days between them, holidays not considered. Constant time; a weekend counts as its Monday.
 */
export function workingDayNumber(day: Day): number {
	const whole = Math.floor(day);
	const sinceMonday = whole - MONDAY;
	const weeks = Math.floor(sinceMonday / 7);
	return 5 * weeks + Math.min(5, sinceMonday - 7 * weeks);
}

/** 5 January 1970. */
const MONDAY = 4;
