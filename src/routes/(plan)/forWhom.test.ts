import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '$lib/fit/sketchTeam';
import type { Level } from '$lib/model/plan';
import type { Team } from '$lib/model/team';
import { commonLevel, levelFrom, levelsOf, sharedOut } from './forWhom';

const sketched = teamOfSketch({ reps: 2, dialsPerDay: 45 }, 'USD');
const team: Team = {
	...sketched,
	reps: sketched.reps.map((rep, r) => ({
		...rep,
		dialsPerDay: { ...rep.dialsPerDay, value: [40, 50][r] }
	}))
};
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
		expect(levelsOf(sharedOut('range', [], 55))).toEqual({
			whom: 'range',
			values: { from: 55, to: 55 }
		});
		expect(levelsOf(sharedOut('timesOwn', [], 55)).whom).toBe('timesOwn');
	});
	it('keeps the ends of a range in their order, whichever was typed last', () => {
		expect(levelFrom('range', { from: 70, to: 60 })).toEqual({ from: 60, to: 70 });
		expect(levelFrom('timesOwn', { timesOwnBaseline: 1.3 })).toEqual({ timesOwnBaseline: 1.3 });
		expect(levelFrom('byLevel', { junior: 50 })).toEqual({ byLevel: { junior: 50 } });
	});
});
