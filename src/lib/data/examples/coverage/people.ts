import { dayOf, isWorkingDay, monthIndexOf } from '../../../history/calendar';
import type { RepTable } from '../../../history/history';

/** The six people; level and tenure say nothing about results (guess, as in the sample team). */
const people = [
	{ id: 'rep-1', name: 'Carla Rossi', level: 'senior', start: dayOf(2016, 4, 11) },
	{ id: 'rep-2', name: 'Hugo Lindqvist', level: 'mid', start: dayOf(2020, 2, 3) },
	{ id: 'rep-3', name: 'Jamal Wright', level: 'senior', start: dayOf(2018, 10, 15) },
	{ id: 'rep-4', name: 'Noor Aziz', level: 'mid', start: dayOf(2021, 8, 23) },
	{ id: 'rep-5', name: 'Rosa Martín', level: 'junior', start: dayOf(2022, 9, 5) },
	{ id: 'rep-6', name: 'Sven Maier', level: 'junior', start: dayOf(2022, 5, 16) }
];

export const coverageReps: RepTable = {
	rows: people.length,
	id: people.map((person) => person.id),
	name: people.map((person) => person.name),
	level: people.map((person) => person.level),
	team: people.map(() => 'Mid-market'),
	start: Float64Array.from(people, (person) => person.start),
	end: Float64Array.from(people, () => NaN)
};

/** Two years of run-in, more than 99.9% of cycles and clean-ups need. */
const RUN_IN = dayOf(2023, 4, 1);
const FIRST = dayOf(2025, 4, 1);
const LAST = dayOf(2026, 3, 31);

const listed = Array.from({ length: LAST - RUN_IN + 1 }, (_, i) => RUN_IN + i).filter(isWorkingDay);
const firstMonth = monthIndexOf(RUN_IN);

/** The working days, run-in and history; code counts time by index into them. */
export const coverageDays = {
	days: Int32Array.from(listed),
	months: Int32Array.from(listed, (day) => monthIndexOf(day) - firstMonth),
	monthCount: monthIndexOf(LAST) - firstMonth + 1,
	first: listed.findIndex((day) => day >= FIRST)
} as const;
