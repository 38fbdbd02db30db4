import {
	dayOfIso,
	isWorkingDay,
	monthIndexOf,
	startOfQuarter,
	weekdayOf
} from '../history/calendar';
import type { Plan } from '../model/plan';
import { planStart } from '../model/planStart';

/**
 * The working days that are played, in order: those between the snapshot and the plan's start (the
 * team goes on as before; nothing counts yet), the horizon itself, and what is played after it.
 */
export interface Horizon {
	/** `Day` of each working day played: also the entity under which its luck is addressed */
	readonly day: Int32Array;
	/** 0 = Monday ... 4 = Friday */
	readonly weekday: Uint8Array;
	/** position of the day's calendar month in `months` */
	readonly month: Int32Array;
	/** `monthIndexOf` each calendar month touched */
	readonly months: Int32Array;
	/** first working day of the horizon, and the one after its last: positions in `day` */
	readonly start: number;
	readonly end: number;
	/** after the last working day of each quarter from the start on: positions in `day` */
	readonly quarterEnds: Int32Array;
	/** civil first day of the horizon and first day after it */
	readonly firstDay: number;
	readonly afterDay: number;
}

/**
 * Lays out the days for a team whose history ends on `snapshot`.
 * @param quarters how many quarters are played from the start on, >= the plan's horizon
 */
export function horizonOf(snapshot: number, plan: Plan, quarters: number): Horizon {
	const firstDay = planStart(snapshot, plan);
	const fiscal = plan.calendar.fiscalYearStart;
	const ends: number[] = [];
	for (let q = 1; q <= quarters; q++) ends.push(startOfQuarter(firstDay, q, fiscal));
	const holidays = new Set(plan.calendar.holidays.map(dayOfIso));
	const days: number[] = [];
	const quarterEnds: number[] = [];
	let start = 0;
	for (let d = Math.min(Math.floor(snapshot) + 1, firstDay); d < ends[quarters - 1]; d++) {
		if (d === firstDay) start = days.length;
		if (isWorkingDay(d) && !holidays.has(d)) days.push(d);
		if (ends.includes(d + 1)) quarterEnds.push(days.length);
	}
	const months = [...new Set(days.map(monthIndexOf))];
	return {
		day: Int32Array.from(days),
		weekday: Uint8Array.from(days, weekdayOf),
		month: Int32Array.from(days, (d) => months.indexOf(monthIndexOf(d))),
		months: Int32Array.from(months),
		start,
		end: quarterEnds[plan.horizon.quarters - 1],
		quarterEnds: Int32Array.from(quarterEnds),
		firstDay,
		afterDay: ends[plan.horizon.quarters - 1]
	};
}

/** Calendar months that the horizon's working days touch. */
export function horizonMonths(horizon: Horizon): number {
	const first = horizon.month[horizon.start];
	return horizon.month[horizon.end - 1] - first + 1;
}

/**
 * Cuts the days into decision periods: the stretch over which a rep steers towards a target.
 * Days before the start are in no period (-1): there is no target yet.
 */
export function periodsOf(
	horizon: Horizon,
	period: 'day' | 'week' | 'month' | 'quarter'
): Int32Array {
	const result = new Int32Array(horizon.day.length).fill(-1);
	let current = -1;
	let last = NaN;
	for (let i = horizon.start; i < result.length; i++) {
		const mark = periodMark(horizon, period, i);
		if (mark !== last) current++;
		last = mark;
		result[i] = current;
	}
	return result;
}

function periodMark(
	horizon: Horizon,
	period: 'day' | 'week' | 'month' | 'quarter',
	i: number
): number {
	if (period === 'day') return i;
	if (period === 'week') return Math.floor((horizon.day[i] + 3) / 7);
	if (period === 'month') return horizon.month[i];
	let quarter = 0;
	while (i >= horizon.quarterEnds[quarter]) quarter++;
	return quarter;
}
