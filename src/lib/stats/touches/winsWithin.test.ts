import { describe, expect, it } from 'vitest';
import { LOST, WON } from '../../history/history';
import { countTouches, GIVEN_UP } from './touchTable';
import { cumulativeWins, winsWithin } from './winsWithin';

/** 40 wins: 38 by touch 3, 40 by touch 6; 60 lost or given up. */
const rows = {
	touches: [
		...Array<number>(20).fill(1),
		...Array<number>(18).fill(3),
		6,
		6,
		...Array<number>(60).fill(2)
	],
	outcome: [
		...Array<number>(40).fill(WON),
		...Array<number>(30).fill(LOST),
		...Array<number>(30).fill(GIVEN_UP)
	]
};

describe('winsWithin', () => {
	const table = countTouches(rows);

	it('gives the fewest touches for a share, the share itself included', () => {
		expect(winsWithin(table, [0.5, 0.51, 0.95, 0.96, 1])).toEqual([
			{ share: 0.5, touches: 1 },
			{ share: 0.51, touches: 3 },
			{ share: 0.95, touches: 3 },
			{ share: 0.96, touches: 6 },
			{ share: 1, touches: 6 }
		]);
	});

	it('has no answer where nothing was won', () => {
		const none = countTouches({ touches: [1, 2], outcome: [LOST, LOST] });
		expect(winsWithin(none, [0.5])).toEqual([{ share: 0.5, touches: null }]);
	});

	it('refuses a share outside (0, 1]', () => {
		expect(() => winsWithin(table, [0.5, 0])).toThrow('winsWithin: shares[1] = 0');
	});
});

describe('cumulativeWins', () => {
	const cumulative = cumulativeWins(countTouches(rows));

	it('never falls, and ends at all wins and at the win rate', () => {
		for (const key of ['shareOfWins', 'chance', 'chanceIfWorked'] as const)
			cumulative.forEach((row, i) =>
				expect(row[key]).toBeGreaterThanOrEqual(cumulative[i - 1]?.[key] ?? 0)
			);
		expect(cumulative[5].shareOfWins).toBe(1);
		// Without open prospects the product-limit estimate is the plain share; only rounding differs.
		expect(cumulative[5].chance).toBeCloseTo(0.4, 14);
	});

	it('is larger where nobody is given up', () => {
		// After touch 2, 20 of 50 stay: 18 and then 2 of 2 of them are won.
		expect(cumulative[2].chanceIfWorked).toBeCloseTo(0.2 + 0.8 * (50 / 80) * (18 / 20), 14);
		expect(cumulative[2].chanceIfWorked).toBeGreaterThan(cumulative[2].chance);
	});
});
