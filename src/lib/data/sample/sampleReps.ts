import { dayOf } from '../../history/calendar';
import type { RepTable } from '../../history/history';

const team = 'Inside sales';

/**
 * The five people. All of them have been with the team for longer than the run-in, so nobody is
 * ramping up. Assumption (guess): level and tenure say nothing about results; the differences
 * between reps are drawn without them.
 */
const people = [
	{ id: 'rep-1', name: 'Ana Torres', level: 'senior', start: dayOf(2017, 5, 8) },
	{ id: 'rep-2', name: 'Ben Carter', level: 'mid', start: dayOf(2020, 9, 14) },
	{ id: 'rep-3', name: 'Mei Chen', level: 'senior', start: dayOf(2018, 2, 5) },
	{ id: 'rep-4', name: 'Omar Haddad', level: 'junior', start: dayOf(2022, 8, 1) },
	{ id: 'rep-5', name: 'Priya Nair', level: 'mid', start: dayOf(2021, 3, 15) }
];

/** The sample team's reps. */
export const sampleReps: RepTable = {
	rows: people.length,
	id: people.map((person) => person.id),
	name: people.map((person) => person.name),
	level: people.map((person) => person.level),
	team: people.map(() => team),
	start: Float64Array.from(people, (person) => person.start),
	end: Float64Array.from(people, () => NaN)
};
