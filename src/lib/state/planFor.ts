import type { TeamFit } from '../fit/fitTeam';
import type { RepMonthTable } from '../fit/repMonths';
import { isoOf, startOfQuarter } from '../history/calendar';
import type { Day } from '../history/history';
import type { Plan, TeamSketch } from '../model/plan';
import { withoutTargets } from './planEdits';

/**
 * The plan to begin with on a history of one's own: in its currency, with the goal that was chosen,
 * without assumptions, shocks and curves that were meant for another team. Targets stay only if the history
 * says something of what they count; on assumed figures one sets them oneself.
 * @param fiscalYearStart month that opens the fiscal year, 1 to 12
 */
export function planFor(
	{ team }: TeamFit,
	before: Plan,
	goal: number,
	fiscalYearStart = before.calendar.fiscalYearStart
): Plan {
	const { families: _, ...kept } = before;
	const base: Plan = {
		...kept,
		goal,
		currency: team.currency,
		team: null,
		headCount: null,
		shocks: [],
		scenarios: [],
		assumptions: {},
		// The quarter after the history.
		calendar: { ...before.calendar, start: null, fiscalYearStart }
	};
	return team.missing.includes('dials') ? withoutTargets(base) : base;
}

/** What the user says of a team that has no history. */
export interface Described {
	readonly sketch: TeamSketch;
	/** for one quarter, plan currency */
	readonly goal: number;
	/** ISO 4217 */
	readonly currency: string;
}

/**
 * The plan to begin with on a team that is described: its next fiscal quarter.
 * @param today the user's own day: no history says when now is
 */
export function planForSketch(
	{ sketch, goal, currency }: Described,
	before: Plan,
	today: Day
): Plan {
	const { calendar } = before;
	return {
		...before,
		goal,
		currency,
		team: sketch,
		headCount: null,
		horizon: { quarters: 1 },
		shocks: [],
		scenarios: [],
		assumptions: {},
		calendar: { ...calendar, start: isoOf(startOfQuarter(today, 1, calendar.fiscalYearStart)) }
	};
}

/** A goal to begin with, and what it is. */
export interface SuggestedGoal {
	/** plan currency, to two significant digits */
	readonly goal: number;
	/** the best three months in a row of the history, or its mean month times three when it is shorter */
	readonly from: 'bestQuarter' | 'meanMonth';
}

/** What the team has reached before; null when the history knows no bookings. */
export function suggestedGoal({ table }: TeamFit): SuggestedGoal | null {
	const months = bookingsByMonth(table);
	const total = months.reduce((sum, amount) => sum + amount, 0);
	if (total <= 0) return null;
	if (months.length < 3) return { goal: twoDigits((3 * total) / months.length), from: 'meanMonth' };
	let best = 0;
	for (let i = 2; i < months.length; i++)
		best = Math.max(best, months[i] + months[i - 1] + months[i - 2]);
	return { goal: twoDigits(best), from: 'bestQuarter' };
}

function bookingsByMonth({ reps, months, bookings }: RepMonthTable): number[] {
	return Array.from({ length: months }, (_, m) => {
		let sum = 0;
		for (let rep = 0; rep < reps; rep++) {
			const amount = bookings[rep * months + m];
			if (amount > 0) sum += amount;
		}
		return sum;
	});
}

const twoDigits = (amount: number): number => Number(amount.toPrecision(2));
