import {
	monthIndexOf,
	startOfMonth,
	startOfMonthIndex,
	workingDaysBetween
} from '../history/calendar';
import { activityKinds, WON, type ActivityTable, type History } from '../history/history';

/**
 * The history counted by rep and month, the form in which every fit of rates reads it. Columns have
 * `reps * months` entries, rep-major; NaN = the history cannot say.
 */
export interface RepMonthTable {
	readonly reps: number;
	readonly months: number;
	/** `monthIndexOf` the first month; months follow without a gap */
	readonly firstMonth: number;
	/** working days on which the rep was there; 0 = not there */
	readonly days: Float64Array;
	readonly dials: Float64Array;
	readonly conversations: Float64Array;
	readonly demos: Float64Array;
	readonly opportunities: Float64Array;
	readonly wins: Float64Array;
	/** plan currency */
	readonly bookings: Float64Array;
	/** sum over days of squared dials, where days are known: the day-to-day spread; else NaN */
	readonly dialSquares: Float64Array;
	/** dials and days by weekday (Monday first), team totals; empty where days are not known */
	readonly weekdayDials: Float64Array;
	readonly weekdayDays: Float64Array;
}

/** At most this many past months count: what is older describes another team. */
const MONTHS_KEPT = 24;

const CALL = activityKinds.indexOf('call');
const DEMO = activityKinds.indexOf('demo');

/** A demo that was booked and did not take place. */
const notHeld = /no.?show|cancel|resched|scheduled|not held|missed/i;
/** A call on which somebody worth the name was reached. */
const conversed = /connect|conversation|answered|spoke|reached|talked/i;
const notConversed = /not connect|no (answer|connect|conversation)|unanswered|voicemail/i;

/** Counts a history by rep and whole month, up to the month of the snapshot. */
export function repMonthsOf(history: History): RepMonthTable {
	const [firstMonth, afterMonth] = monthSpan(history);
	const table = empty(history.reps.rows, afterMonth - firstMonth, firstMonth);
	if (history.activities) countActivities(history, table);
	if (history.opportunities) countOpportunities(history, table);
	if (history.repPeriods) countPeriods(history, table);
	fillDays(history, table);
	return table;
}

function empty(reps: number, months: number, firstMonth: number): RepMonthTable {
	const unknown = (): Float64Array => new Float64Array(reps * months).fill(NaN);
	return {
		reps,
		months,
		firstMonth,
		days: new Float64Array(reps * months),
		dials: unknown(),
		conversations: unknown(),
		demos: unknown(),
		opportunities: unknown(),
		wins: unknown(),
		bookings: unknown(),
		dialSquares: unknown(),
		weekdayDials: new Float64Array(5),
		weekdayDays: new Float64Array(5)
	};
}

/** First month with anything in it (or the limit), and the month after the last whole one. */
function monthSpan(history: History): [first: number, after: number] {
	let first = Infinity;
	const seen = (day: number): void => {
		if (day < first) first = day;
	};
	history.activities?.when.forEach(seen);
	history.repPeriods?.start.forEach(seen);
	if (!history.activities && !history.repPeriods) history.opportunities?.closed.forEach(seen);
	if (first === Infinity) history.opportunities?.created.forEach(seen);
	const last = Math.floor(history.snapshot);
	const whole = endsMonth(last) ? monthIndexOf(last) + 1 : monthIndexOf(last);
	const from = Number.isFinite(first) ? monthIndexOf(first) : whole;
	const firstWhole = Number.isFinite(first) && opensMonth(first) ? from : from + 1;
	return [Math.min(whole, Math.max(firstWhole, whole - MONTHS_KEPT)), whole];
}

/** No working day of the month is left after `day`. */
const endsMonth = (day: number): boolean => workingDaysBetween(day + 1, startOfMonth(day, 1)) === 0;

/** At most five working days of the month have passed before `day`: near enough a whole month. */
const opensMonth = (day: number): boolean => workingDaysBetween(startOfMonth(day), day) <= 5;

/** Position of (rep, day) in the table, or -1 when it is outside. */
export function placeOf(table: RepMonthTable, rep: number, day: number): number {
	if (rep < 0 || Number.isNaN(day)) return -1;
	const month = monthIndexOf(day) - table.firstMonth;
	return month < 0 || month >= table.months ? -1 : rep * table.months + month;
}

const add = (column: Float64Array, place: number, amount: number): void => {
	column[place] = (Number.isNaN(column[place]) ? 0 : column[place]) + amount;
};

/** Is row i an outbound call? */
export const isDial =
	({ kind, outbound }: ActivityTable) =>
	(i: number): boolean =>
		kind[i] === CALL && outbound?.[i] !== 0;

/** Is row i a demo that took place? */
export const isHeldDemo =
	({ kind, outcome }: ActivityTable) =>
	(i: number): boolean =>
		kind[i] === DEMO && (!outcome || !wordMatches(outcome, i, notHeld));

function countActivities(history: History, table: RepMonthTable): void {
	const { rows, rep, when, kind, outcome } = history.activities!;
	const [dialled, held] = [isDial(history.activities!), isHeldDemo(history.activities!)];
	const talked = (i: number): boolean =>
		outcome !== null &&
		wordMatches(outcome, i, conversed) &&
		!wordMatches(outcome, i, notConversed);
	const hasDemos = kind.includes(DEMO);
	const perDay = new Map<number, number>();
	for (let i = 0; i < rows; i++) {
		const place = placeOf(table, rep[i], when[i]);
		if (place < 0) continue;
		if (held(i)) add(table.demos, place, 1);
		if (!dialled(i)) continue;
		add(table.dials, place, 1);
		if (outcome) add(table.conversations, place, talked(i) ? 1 : 0);
		const key = Math.floor(when[i]) * table.reps + rep[i];
		perDay.set(key, (perDay.get(key) ?? 0) + 1);
	}
	// A month in which a rep logged calls and no demo had none; without any demo row nobody logs them.
	if (hasDemos) zeroWhere(table.demos, table.dials);
	for (const [key, dials] of perDay) {
		const day = Math.floor(key / table.reps);
		add(table.dialSquares, placeOf(table, key % table.reps, day), dials * dials);
		const weekday = (((day + 3) % 7) + 7) % 7;
		if (weekday < 5) {
			table.weekdayDials[weekday] += dials;
			table.weekdayDays[weekday]++;
		}
	}
}

const wordMatches = (
	column: { codes: Int32Array; labels: readonly string[] },
	i: number,
	pattern: RegExp
): boolean => column.codes[i] >= 0 && pattern.test(column.labels[column.codes[i]]);

function zeroWhere(column: Float64Array, known: Float64Array): void {
	for (let i = 0; i < column.length; i++)
		if (Number.isNaN(column[i]) && !Number.isNaN(known[i])) column[i] = 0;
}

function countOpportunities(history: History, table: RepMonthTable): void {
	const { rows, rep, created, closed, outcome, amount } = history.opportunities!;
	for (let i = 0; i < rows; i++) {
		const born = placeOf(table, rep[i], created[i]);
		if (born >= 0) add(table.opportunities, born, 1);
		if (outcome[i] !== WON) continue;
		const won = placeOf(table, rep[i], closed[i]);
		if (won < 0) continue;
		add(table.wins, won, 1);
		add(table.bookings, won, Number.isNaN(amount[i]) ? 0 : amount[i]);
	}
	for (const column of [table.opportunities, table.wins, table.bookings])
		for (let i = 0; i < column.length; i++) if (Number.isNaN(column[i])) column[i] = 0;
}

/** Rep-period counts fill what the detailed tables do not have; a period belongs to the month it starts in. */
function countPeriods(history: History, table: RepMonthTable): void {
	const periods = history.repPeriods!;
	const columns = [
		['dials', history.activities],
		['conversations', history.activities],
		['demos', history.activities],
		['opportunities', history.opportunities],
		['wins', history.opportunities],
		['bookings', history.opportunities]
	] as const;
	for (const [name, better] of columns) {
		const column = periods[name];
		if (better || !column) continue;
		for (let i = 0; i < periods.rows; i++) {
			const place = placeOf(table, periods.rep[i], periods.start[i]);
			if (place >= 0 && !Number.isNaN(column[i])) add(table[name], place, column[i]);
		}
	}
}

/** Working days on which each rep was there: from the rep's start (or first trace) to the end (or now). */
function fillDays(history: History, table: RepMonthTable): void {
	const { reps, months, firstMonth, days } = table;
	const [from, to] = presence(history);
	for (let r = 0; r < reps; r++)
		for (let m = 0; m < months; m++) {
			const start = Math.max(startOfMonthIndex(firstMonth + m), from[r]);
			const end = Math.min(startOfMonthIndex(firstMonth + m + 1), to[r] + 1);
			days[r * months + m] = workingDaysBetween(start, end);
		}
}

/** First and last day of each rep: as the rep table says, else the first trace and the snapshot. */
function presence(history: History): [from: Float64Array, to: Float64Array] {
	const { reps } = history;
	const first = new Float64Array(reps.rows).fill(Infinity);
	const seen = (rep: Int32Array, when: Float64Array): void => {
		for (let i = 0; i < rep.length; i++)
			if (rep[i] >= 0 && when[i] < first[rep[i]]) first[rep[i]] = Math.floor(when[i]);
	};
	if (history.activities) seen(history.activities.rep, history.activities.when);
	if (history.repPeriods) seen(history.repPeriods.rep, history.repPeriods.start);
	if (history.opportunities) {
		seen(history.opportunities.rep, history.opportunities.created);
		seen(history.opportunities.rep, history.opportunities.closed);
	}
	const start = reps.start.map((day, r) => (Number.isNaN(day) ? first[r] : day));
	const end = reps.end.map((day) =>
		Number.isNaN(day) ? Math.floor(history.snapshot) : Math.min(day, Math.floor(history.snapshot))
	);
	return [start.map((day) => (Number.isFinite(day) ? monthStartIfEarly(day) : Infinity)), end];
}

/** A first trace in the first days of a month stands for the month: nobody joins on the 3rd. */
const monthStartIfEarly = (day: number): number => (opensMonth(day) ? startOfMonth(day) : day);

/** Reps with at least one trace in the table's months; the others are not simulated. */
export function activeReps(table: RepMonthTable): readonly number[] {
	const result: number[] = [];
	for (let r = 0; r < table.reps; r++) {
		let trace = false;
		for (let m = 0; m < table.months; m++) {
			const i = r * table.months + m;
			trace ||= table.dials[i] > 0 || table.opportunities[i] > 0 || table.bookings[i] > 0;
			trace ||= table.wins[i] > 0 || table.demos[i] > 0;
		}
		if (trace) result.push(r);
	}
	return result;
}
