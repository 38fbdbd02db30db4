import { dayOf, isWorkingDay, monthIndexOf } from '../../history/calendar';

/** First day of the run-in: two years, more than 99.9% of cycles and clean-ups need. */
const RUN_IN = dayOf(2023, 4, 1);
/** First and last day of the history. */
const FIRST = dayOf(2025, 4, 1);
const LAST = dayOf(2026, 3, 31);

const listed = Array.from({ length: LAST - RUN_IN + 1 }, (_, i) => RUN_IN + i).filter(isWorkingDay);
const firstMonth = monthIndexOf(RUN_IN);

/**
 * The sample team's working days, run-in and history, in order; generator code counts time by
 * index into them. Assumption: Monday to Friday, nobody is ever away (guess: holidays and leave
 * belong to the plan's calendar, and days without a dial would hide the shape of the counts).
 */
export const sampleDays = {
	/** `Day` of each working day */
	days: Int32Array.from(listed),
	/** month of each working day, counted from the run-in's first */
	months: Int32Array.from(listed, (day) => monthIndexOf(day) - firstMonth),
	/** months of run-in and history together */
	monthCount: monthIndexOf(LAST) - firstMonth + 1,
	/** index of the history's first working day */
	first: listed.findIndex((day) => day >= FIRST)
} as const;
