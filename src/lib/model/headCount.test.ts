import { describe, expect, it } from 'vitest';
import type { Quantity, Team, TeamRep } from './team';
import { atHeadCount, withHeadCount } from './headCount';

const known = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 1 });
const rep = (id: string, winRate: number): TeamRep => ({
	id,
	name: id.toUpperCase(),
	level: '',
	dialsPerDay: known(45),
	demosPerDay: known(1),
	opportunityRate: known(0.5),
	winRate: known(winRate),
	dealSizeFactor: known(1)
});
/** Only what a head count touches. */
const team = {
	name: 'three',
	reps: [rep('a', 0.3), rep('b', 0.1), rep('c', 0.2)],
	open: {
		rows: 4,
		rep: Int32Array.of(0, 2, 1, 0),
		key: Int32Array.of(11, 12, 13, 14),
		ageDays: Float64Array.of(1, 2, 3, 4),
		amount: Float64Array.of(10, 20, 30, 40)
	},
	months: {
		rows: 3,
		rep: Int32Array.of(2, 1, 0),
		month: Int32Array.of(7, 7, 7),
		dialsPerDay: Float64Array.of(40, 45, 50),
		bookings: Float64Array.of(4, 5, 6)
	}
} as unknown as Team;

describe('withHeadCount', () => {
	it('is the same team at its own size', () => {
		expect(withHeadCount(team, 3)).toBe(team);
	});
	it('takes the deals and months of those who are gone along', () => {
		const two = withHeadCount(team, 2);
		expect(two.reps.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(two.open).toMatchObject({ rows: 3, amount: Float64Array.of(10, 30, 40) });
		expect(two.months).toMatchObject({ rows: 2, bookings: Float64Array.of(5, 6) });
		expect(team.open?.rows).toBe(4);
	});
	it('adds reps who work as the middle one does, each under an id of their own', () => {
		const five = withHeadCount(team, 5);
		expect(five.reps.slice(3).map(({ winRate }) => winRate.value)).toEqual([0.2, 0.2]);
		expect(five.reps.slice(3).map(({ name }) => name)).toEqual(['Rep 4', 'Rep 5']);
		expect(new Set(five.reps.map(({ id }) => id)).size).toBe(5);
		expect(five.open).toBe(team.open);
	});
	it('remembers sizes, so that figures of a size are found again', () => {
		expect(atHeadCount(team, 4)).toBe(atHeadCount(team, 4));
		expect(atHeadCount(team, 4)).toEqual(withHeadCount(team, 4));
	});
	it('finds another id where a rep has the one it wants', () => {
		const clash = { ...team, reps: [...team.reps, rep('newcomer-5', 0.2)] };
		const ids = withHeadCount(clash, 6).reps.map(({ id }) => id);
		expect(new Set(ids).size).toBe(6);
	});
});
