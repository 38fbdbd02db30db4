import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/model/plan';
import type { Quantity, Team } from '$lib/model/team';
import { commonLevel, levelsOf, sharedOut } from './forWhom';

const known = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 1 });
const team = {
	reps: [
		{ id: 'a', dialsPerDay: known(40) },
		{ id: 'b', dialsPerDay: known(50) }
	]
} as unknown as Team;
const at = (level: Level): number =>
	commonLevel({ type: 'dialsPerDay', level, pressure: 0.5 }, team);

describe('for whom', () => {
	it('finds the one number that stands for a level that differs', () => {
		expect(at(60)).toBe(60);
		expect(at({ from: 50, to: 61 })).toBe(56);
		expect(at({ byRep: { a: 40, b: 61 } })).toBe(51);
		expect(at({ byLevel: { junior: 50, senior: 60 } })).toBe(55);
		expect(at({ timesOwnBaseline: 1.2 })).toBe(54);
	});
	it('shares a number out in the form that was chosen, and reads it back', () => {
		expect(sharedOut('all', ['a', 'b'], 55)).toBe(55);
		const byRep = sharedOut('byRep', ['a', 'b'], 55);
		expect(levelsOf(byRep)).toEqual({ whom: 'byRep', values: { a: 55, b: 55 } });
		expect(levelsOf(sharedOut('byLevel', ['junior'], 55)).whom).toBe('byLevel');
		expect(levelsOf({ from: 50, to: 60 })).toEqual({ whom: 'all', values: {} });
	});
});
