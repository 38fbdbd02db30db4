import { civilOf } from '../../../history/calendar';
import type { Day } from '../../../history/history';

export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** "30 June". */
export function date(day: Day): string {
	const { month, day: d } = civilOf(day);
	return `${d} ${monthNames[month - 1]}`;
}

/** "30 June 2025". */
export function dateWithYear(day: Day): string {
	return `${date(day)} ${civilOf(day).year}`;
}

/** "April to June" for the first and last day of a stretch; "April" when both lie in it. */
export function months(first: Day, last: Day): string {
	const from = monthNames[civilOf(first).month - 1];
	const to = monthNames[civilOf(last).month - 1];
	return from === to ? from : `${from} to ${to}`;
}

/**
 * "Q2, April to June": the fiscal quarter that a stretch of whole quarters starts in.
 * @param fiscalYearStart 1 to 12, the month that opens the fiscal year
 */
export function quarter(first: Day, last: Day, fiscalYearStart: number): string {
	const into = (((civilOf(first).month - fiscalYearStart) % 12) + 12) % 12;
	return `Q${Math.floor(into / 3) + 1}, ${months(first, last)}`;
}
