import { dayOf, isWorkingDay, monthIndexOf } from '../../../history/calendar';
import type { RepTable } from '../../../history/history';

/** The six people; levels and tenure say nothing about results (guess, as in the sample team). */
const people = [
	{ id: 'rep-1', name: 'Anna Keller', level: 'senior', start: dayOf(2018, 3, 5) },
	{ id: 'rep-2', name: 'Daniel Osei', level: 'mid', start: dayOf(2021, 6, 14) },
	{ id: 'rep-3', name: 'Grace Lin', level: 'mid', start: dayOf(2020, 1, 13) },
	{ id: 'rep-4', name: 'Ivan Petrov', level: 'junior', start: dayOf(2023, 2, 6) },
	{ id: 'rep-5', name: 'Leila Haddad', level: 'senior', start: dayOf(2017, 9, 4) },
	{ id: 'rep-6', name: 'Tom Becker', level: 'junior', start: dayOf(2022, 11, 7) }
];

export const sixTouchReps: RepTable = {
	rows: people.length,
	id: people.map((person) => person.id),
	name: people.map((person) => person.name),
	level: people.map((person) => person.level),
	team: people.map(() => 'Outbound'),
	start: Float64Array.from(people, (person) => person.start),
	end: Float64Array.from(people, () => NaN)
};

/** A quarter of run-in, so that the first day of the history is an ordinary one. */
const RUN_IN = dayOf(2025, 1, 1);
const FIRST = dayOf(2025, 4, 1);
const LAST = dayOf(2026, 3, 31);

const listed = Array.from({ length: LAST - RUN_IN + 1 }, (_, i) => RUN_IN + i).filter(isWorkingDay);
const firstMonth = monthIndexOf(RUN_IN);

/** The working days, run-in and history; code counts time by index into them. */
export const sixTouchDays = {
	days: Int32Array.from(listed),
	months: Int32Array.from(listed, (day) => monthIndexOf(day) - firstMonth),
	monthCount: monthIndexOf(LAST) - firstMonth + 1,
	first: listed.findIndex((day) => day >= FIRST)
} as const;
