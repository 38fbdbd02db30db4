import { dayOfIso, startOfQuarter } from '../history/calendar';
import type { Plan } from './plan';

/** The first day of the planned quarter: the plan's own start, else the quarter after the snapshot. */
export function planStart(snapshot: number, plan: Plan): number {
	const given = plan.calendar.start === null ? NaN : dayOfIso(plan.calendar.start);
	return Number.isNaN(given) ? startOfQuarter(snapshot, 1, plan.calendar.fiscalYearStart) : given;
}
