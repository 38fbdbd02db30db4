import { describe, expect, it } from 'vitest';
import { correlationsInForce, repPairs } from '../../model/betweenReps';
import { assumption } from './assumptions';
import { setMended } from './dependence';

describe('words on what goes with what', () => {
	it('name every pair by both of its rates', () => {
		const labels = repPairs.map(({ id }) => assumption(id).label);
		expect(labels).toContain('Correlation of dials a day and win rate');
		expect(new Set(labels).size).toBe(repPairs.length);
	});

	it('say when what is set by hand cannot hold at once, and by how much it was moved', () => {
		const opposed = {
			dialsPerDayWithDemosPerDay: -0.9,
			dialsPerDayWithWinRate: -0.9,
			demosPerDayWithWinRate: -0.9
		};
		expect(setMended(correlationsInForce(null, opposed))).toMatch(
			/set by hand cannot all hold at once .* none moved by more than 0\.4\.$/
		);
		expect(setMended(correlationsInForce(null, { dialsPerDayWithWinRate: -0.9 }))).toBe('');
	});
});
