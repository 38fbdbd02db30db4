import { describe, expect, it } from 'vitest';
import type { Team } from '../../model/team';
import { tenureOf, whoPaysOf } from './whoPays';

const reps = [
	{ id: 'a', name: 'A', level: 'senior' },
	{ id: 'b', name: 'B', level: 'junior', tenureMonths: 2 },
	{ id: 'c', name: 'C', level: 'junior', tenureMonths: 8 }
];
const team = { reps } as unknown as Team;
/** Two worlds of four lucks; rep by rep. */
const column = (values: readonly number[]): Float64Array =>
	Float64Array.from({ length: 8 * 3 }, (_, i) => values[i % 3]);

describe('whoPaysOf', () => {
	const result = whoPaysOf(team, column([80, 60, 50]), column([100, 50, 50]));

	it('gives every rep its own difference', () => {
		expect(
			result.reps.map(({ id, effect, relative, behind }) => [
				id,
				effect.value,
				relative,
				behind.value
			])
		).toEqual([
			['a', -20, -0.2, 1],
			['b', 10, 0.2, 0],
			['c', 0, 0, 0.5]
		]);
	});

	it('takes the mean over the reps of a level, and of a time in the job', () => {
		expect(result.levels.map(({ level, reps: n, effect }) => [level, n, effect.value])).toEqual([
			['junior', 2, 5],
			['senior', 1, -20]
		]);
		expect(result.tenures.map(({ tenure, effect }) => [tenure, effect.value])).toEqual([
			['firstHalfYear', 10],
			['firstYear', 0],
			['longer', -20]
		]);
	});

	it('adds up to the team’s difference', () => {
		const sum = result.levels.reduce((total, { reps: n, effect }) => total + n * effect.value, 0);
		expect(sum).toBeCloseTo(-10, 12);
	});

	it.each([
		[0, 'firstHalfYear'],
		[6, 'firstYear'],
		[12, 'longer'],
		[undefined, 'longer']
	] as const)('calls %s months in the job %s', (tenureMonths, tenure) => {
		expect(tenureOf({ tenureMonths })).toBe(tenure);
	});
});
