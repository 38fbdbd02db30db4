import {
	civilOf,
	dayOf,
	startOfMonth,
	startOfMonthIndex,
	weekdayOf,
	monthIndexOf
} from '../../history/calendar';
import type { Day } from '../../history/history';
import { plainLetters } from '../columns/normalise';
import { monthOfName } from './monthNames';

/** A period as the history wants it: first day, and the first day after it. */
export interface Period {
	readonly start: Day;
	readonly end: Day;
}

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const month = (year: number, index: number): Period | null =>
	index >= 1 && index <= 12 && year >= 1990 && year <= 2100
		? { start: dayOf(year, index, 1), end: dayOf(year, index + 1, 1) }
		: null;

/** Months of a fiscal year, which is called by the calendar year in which it ends. */
function fiscal(year: number, first: number, months: number, opening: number): Period | null {
	if (year < 1990 || year > 2100) return null;
	const from = dayOf(opening === 1 ? year : year - 1, opening, 1);
	return { start: startOfMonth(from, first), end: startOfMonth(from, first + months) };
}

const quarter = (year: number, index: number, opening: number): Period | null =>
	fiscal(year, index * 3 - 3, 3, opening);

/** ISO 8601 week: week 1 holds January 4th, weeks start on Monday. */
function week(year: number, index: number): Period | null {
	if (index < 1 || index > 53 || year < 1990 || year > 2100) return null;
	const fourth = dayOf(year, 1, 4);
	const start = fourth - weekdayOf(fourth) + 7 * (index - 1);
	return { start, end: start + 7 };
}

const year = (text: string): number => Number(text.length === 2 ? `20${text}` : text);

/** Each form with how it is read; the first that matches wins. Cells are in plain lower-case letters. */
const forms: readonly (readonly [
	RegExp,
	(m: RegExpExecArray, opening: number) => Period | null
])[] = [
	[/^(\d{4})[-/. ](\d{1,2})$/, (m) => month(year(m[1]), Number(m[2]))],
	[/^(\d{1,2})[-/. ](\d{4})$/, (m) => month(year(m[2]), Number(m[1]))],
	[/^(\d{4})(\d{2})$/, (m) => month(year(m[1]), Number(m[2]))],
	[/^(\d{4})[-\s/]*[qt]([1-4])$/, (m, o) => quarter(year(m[1]), Number(m[2]), o)],
	[/^[qt]([1-4])[-\s/,']*(\d{4}|\d{2})$/, (m, o) => quarter(year(m[2]), Number(m[1]), o)],
	[/^([1-4])[qt][-\s/,']*(\d{4}|\d{2})$/, (m, o) => quarter(year(m[2]), Number(m[1]), o)],
	[/^(\d{4})[-\s/]*(?:w|kw)(\d{1,2})$/, (m) => week(year(m[1]), Number(m[2]))],
	[/^(?:w|kw|week)\s?(\d{1,2})[-\s/,]*(\d{4}|\d{2})$/, (m) => week(year(m[2]), Number(m[1]))],
	[/^(\p{L}+)\.?[-\s/,']*(?:de\s)?(\d{4}|\d{2})$/u, (m) => month(year(m[2]), monthOfName(m[1]))],
	[/^(\d{4})[-\s/,]*(\p{L}+)\.?$/u, (m) => month(year(m[1]), monthOfName(m[2]))],
	[/^(?:fy\s?)?(19\d\d|20\d\d)$/, (m, o) => fiscal(+m[1], 0, 12, o)]
];

/** Longest cell that can be a period; saves the patterns from notes. */
const LONGEST = 24;

/**
 * Reads a cell that names a whole period: "2025-03", "Mar 2025", "March 2025", "03/2025", "202503",
 * "Q1 2025", "2025-W10", "2025". Full dates are not periods by themselves: see `periodOfDay`.
 *
 * @param opening month that opens the fiscal year, 1 to 12: quarters and years are counted from it
 * @returns null where the cell names no period
 */
export function parsePeriod(cell: string, opening = 1): Period | null {
	if (cell.length > LONGEST) return null;
	const text = plainLetters(cell);
	for (const [pattern, read] of forms) {
		const match = pattern.exec(text);
		const period = match && read(match, opening);
		if (period) return period;
	}
	return null;
}

/** A month written without its year ("March", "3") joined with a cell of a year column. */
export function parseMonthOfYear(cell: string, yearCell: string, opening = 1): Period | null {
	const y = Number(yearCell);
	const text = plainLetters(cell);
	const q = /^[qt]?([1-4])$/.exec(text);
	if (q && /^[qt]/.test(text)) return quarter(y, Number(q[1]), opening);
	return month(y, /^\d{1,2}$/.test(text) ? Number(text) : monthOfName(text));
}

const isMonthEnd = (day: Day): boolean => civilOf(day + 1).day === 1;

/** Words of a header that say how long the periods are. */
const hints: readonly (readonly [RegExp, Grain])[] = [
	[/month|monat|mois|^mes|mese|miesiac|maand/, 'month'],
	[/quarter|quartal|trimestre|kwarta/, 'quarter'],
	[/week|woche|semana|semaine|tydzien|settimana/, 'week']
];

/**
 * How long the periods of a column of full dates are: the header's word, else the smallest step
 * between two of them. One single date that opens or ends a month stands for that month.
 */
export function grainOf(days: readonly Day[], header: string): Grain {
	const hint = hints.find(([pattern]) => pattern.test(plainLetters(header)));
	if (hint) return hint[1];
	const sorted = [...new Set(days)].sort((a, b) => a - b);
	if (sorted.length === 1)
		return civilOf(sorted[0]).day === 1 || isMonthEnd(sorted[0]) ? 'month' : 'day';
	let step = Infinity;
	for (let i = 1; i < sorted.length; i++) step = Math.min(step, sorted[i] - sorted[i - 1]);
	if (step >= 360) return 'year';
	if (step >= 85) return 'quarter';
	if (step >= 28) return 'month';
	return step === 7 ? 'week' : 'day';
}

/** The period of a given length that a date stands for: dates at a month's end close their period. */
export function periodOfDay(day: Day, grain: Grain, header: string): Period {
	const start = Math.floor(day);
	if (grain === 'day') return { start, end: start + 1 };
	if (grain === 'week') {
		const ending = /end|bis/.test(plainLetters(header));
		return ending ? { start: start - 6, end: start + 1 } : { start, end: start + 7 };
	}
	const months = grain === 'month' ? 1 : grain === 'quarter' ? 3 : 12;
	const closes = isMonthEnd(start);
	const first = monthIndexOf(start) - (closes ? months - 1 : 0);
	return { start: startOfMonthIndex(first), end: startOfMonth(startOfMonthIndex(first), months) };
}
