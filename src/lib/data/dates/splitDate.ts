import { civilDay } from './civilDay';
import { noMachineDate, readMachineDate } from './machineDate';
import { monthOfName } from './monthNames';

/** The form a date is written in. Only `numeric` leaves open which number is the day. */
export type DateShape =
	'ymd' | 'numeric' | 'named' | 'compact' | 'excel' | 'epochSeconds' | 'epochMilliseconds';

/** A date cell taken apart, before it is decided what is day and what is month. */
export interface DateParts {
	readonly shape: DateShape;
	/** the calendar day where the shape says it; NaN for `numeric` */
	readonly day: number;
	/** first and second number of a `numeric` date; else 0 */
	readonly first: number;
	readonly second: number;
	readonly year: number;
	/** what stands between the numbers; '' where nothing does */
	readonly separator: string;
	/** seconds since midnight; NaN without a time of day */
	readonly seconds: number;
	/** minutes ahead of UTC; NaN without a zone */
	readonly zone: number;
}

/** No date is longer; saves the patterns below from notes and mails. */
const LONGEST = 48;

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const NUMERIC = /^(\d{1,2})([-/ ]|\.\s?)(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const PLAIN = /^\d+(?:[.,]\d*)?$/;
const DAY_FIRST =
	/^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[-\s/]*(?:de\s+)?(\p{L}+)\.?,?[-\s/]*(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu;
const MONTH_FIRST =
	/^(?:\p{L}+,\s+)?(\p{L}+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;
const YEAR_FIRST = /^(\d{4})[-\s/](\p{L}+)\.?[-\s/](\d{1,2})(?!\d)/u;
const TIME =
	/^(?:[T,]|\s|at\s|um\s)*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt)?\s*([+-]\d{2}(?::?\d{2})?)?$/i;

/** Two digits: 70 to 99 are the twentieth century, as in POSIX. */
const fullYear = (digits: string): number => {
	const year = Number(digits);
	return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

function secondsOf(match: RegExpExecArray): number {
	const [, h, m, s = '0', fraction = '0', half] = match;
	const twelve = half !== undefined;
	const pm = twelve && half[0].toLowerCase() === 'p';
	const hours = twelve ? (Number(h) % 12) + (pm ? 12 : 0) : Number(h);
	if (hours > 24 || Number(m) > 59 || Number(s) > 60) return NaN;
	const milliseconds = Math.round(Number(`0.${fraction}`) * 1000);
	return (hours * 60 + Number(m)) * 60 + Number(s) + milliseconds / 1000;
}

function zoneOf(match: RegExpExecArray): number {
	const [, , , , , , utc, offset] = match;
	if (offset === undefined) return utc === undefined ? NaN : 0;
	const digits = offset.replace(':', '');
	const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3) || '0');
	return digits[0] === '-' ? -minutes : minutes;
}

interface Clock {
	readonly seconds: number;
	readonly zone: number;
}
const noClock: Clock = { seconds: NaN, zone: NaN };

/** The time of day after a date; null where what follows is no time. */
function clockOf(rest: string): Clock | null {
	if (rest === '') return noClock;
	if (/^\s*[zZ]$/.test(rest)) return { seconds: 0, zone: 0 };
	const match = TIME.exec(rest);
	if (!match) return null;
	const seconds = secondsOf(match);
	return Number.isNaN(seconds) ? null : { seconds, zone: zoneOf(match) };
}

function parts(
	shape: DateShape,
	day: number,
	clock: Clock | null,
	numeric?: Pick<DateParts, 'first' | 'second' | 'year'>,
	separator = ''
): DateParts | null {
	if (clock === null || (shape !== 'numeric' && Number.isNaN(day))) return null;
	const { first, second, year } = numeric ?? { first: 0, second: 0, year: 0 };
	return { shape, day, first, second, year, separator, ...clock };
}

const SECONDS_PER_DAY = 86400;

/**
 * Plain numbers: the ranges do not overlap, so the size says what a number is. Bounds are 1990 to
 * 2100 for epochs and YYYYMMDD, and 1954 to 2119 for Excel serials (day 25569 is 1970-01-01).
 */
function ofNumber(cell: string): DateParts | null {
	const n = Number(cell.replace(',', '.'));
	const whole = Math.floor(n);
	const clock = (seconds: number): Clock => ({ seconds, zone: 0 });
	if (n >= 20000 && n < 80000) {
		const seconds = Math.round((n - whole) * SECONDS_PER_DAY * 1000) / 1000;
		return parts('excel', whole - 25569, n === whole ? noClock : { seconds, zone: NaN });
	}
	if (n >= 19900101 && n <= 21001231 && n === whole) {
		const day = civilDay(Math.floor(n / 10000), Math.floor(n / 100) % 100, n % 100);
		return parts('compact', day, noClock);
	}
	if (n >= 631152000 && n < 4102444800) {
		const day = Math.floor(n / SECONDS_PER_DAY);
		return parts('epochSeconds', day, clock(n - day * SECONDS_PER_DAY));
	}
	if (n >= 631152000000 && n < 4102444800000) {
		const day = Math.floor(n / (SECONDS_PER_DAY * 1000));
		return parts('epochMilliseconds', day, clock((n - day * SECONDS_PER_DAY * 1000) / 1000));
	}
	return null;
}

function ofNamed(cell: string): DateParts | null {
	const year = YEAR_FIRST.exec(cell);
	if (year) {
		const day = civilDay(Number(year[1]), monthOfName(year[2]), Number(year[3]));
		return parts('named', day, clockOf(cell.slice(year[0].length)));
	}
	const first = DAY_FIRST.exec(cell);
	if (first) {
		const day = civilDay(fullYear(first[3]), monthOfName(first[2]), Number(first[1]));
		if (!Number.isNaN(day)) return parts('named', day, clockOf(cell.slice(first[0].length)));
	}
	const month = MONTH_FIRST.exec(cell);
	if (!month) return null;
	const day = civilDay(Number(month[3]), monthOfName(month[1]), Number(month[2]));
	return parts('named', day, clockOf(cell.slice(month[0].length)));
}

function machineDate(cell: string): DateParts | null {
	const date = noMachineDate();
	if (!readMachineDate(cell, date)) return null;
	const { day, seconds, zone } = date;
	return parts('ymd', day, { seconds, zone }, undefined, '-');
}

/**
 * Takes a date cell apart. Used twice per column: to decide the order of day and month, and to read.
 * Reads ISO, numbers with - / . or spaces, months by name, YYYYMMDD, Excel serials, epoch seconds
 * and milliseconds; with or without a time of day and a zone.
 *
 * @returns null where the cell is no date in any of these forms
 */
export function splitDate(cell: string): DateParts | null {
	if (cell.length < 5 || cell.length > LONGEST) return null;
	const machine = machineDate(cell);
	if (machine) return machine;
	if (PLAIN.test(cell)) return ofNumber(cell);
	const iso = ISO.exec(cell);
	if (iso) {
		const day = civilDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
		return parts('ymd', day, clockOf(cell.slice(iso[0].length)), undefined, iso[2]);
	}
	const numeric = NUMERIC.exec(cell);
	if (!numeric) return /\p{L}/u.test(cell) ? ofNamed(cell) : null;
	const year = fullYear(numeric[4]);
	const numbers = { first: Number(numeric[1]), second: Number(numeric[3]), year };
	const clock = clockOf(cell.slice(numeric[0].length));
	return parts('numeric', NaN, clock, numbers, numeric[2].trim() || ' ');
}
