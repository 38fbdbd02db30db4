import { describe, expect, it } from 'vitest';
import type { ForecastResult } from '../result';
import { stillOpen, wilsonHalfWidth } from './stopRule';

const estimate = (value: number, monteCarloError: number) => ({ value, monteCarloError });

/** A result that is precise in every way, but for what a test changes. */
function result({ chance = estimate(0.02, 0.0014), mean = -30, error = 1, ahead = 0.2 } = {}) {
	return {
		replications: 10000,
		scenarios: [
			{ bookings: { mean: 1000 }, chanceOfGoal: estimate(0.02, 0.0014) },
			{ bookings: { mean: 1000 + mean }, chanceOfGoal: chance }
		],
		paired: [{ mean, monteCarloError: error, chanceAhead: ahead }]
	} as unknown as ForecastResult;
}

describe('wilsonHalfWidth', () => {
	it('is Wilson’s for independent quarters', () => {
		// n = 1000, p = .3: (z / (1 + z2/n)) sqrt(p q / n + z2 / 4 n2) = .02835.
		expect(wilsonHalfWidth(estimate(0.3, Math.sqrt(0.21 / 1000)), 1000)).toBeCloseTo(0.02835, 4);
	});

	it('counts quarters that share a world for less', () => {
		const twice = 2 * Math.sqrt(0.21 / 1000);
		expect(wilsonHalfWidth(estimate(0.3, twice), 1000)).toBeCloseTo(
			wilsonHalfWidth(estimate(0.3, twice), 250),
			10
		);
	});

	it('is not 0 where a goal was never reached', () => {
		expect(wilsonHalfWidth(estimate(0, 0.001), 1000)).toBeGreaterThan(0.001);
	});
});

describe('stillOpen', () => {
	it('lets a precise forecast stop', () => {
		expect(stillOpen(result(), result())).toEqual([]);
	});

	it('waits for every chance to be within a point', () => {
		expect(stillOpen(result({ chance: estimate(0.5, 0.006) }), result())).toEqual(['chance']);
	});

	it('waits for the difference: .25% of bookings, or a tenth of itself', () => {
		// Half-width 1.96 x 1.2 = 2.35 is below 2.5 (.25% of 1000); 1.96 x 1.4 is above, and above 2.
		expect(stillOpen(result({ mean: -20, error: 1.2 }), result({ mean: -20 }))).toEqual([]);
		expect(stillOpen(result({ mean: -20, error: 1.4 }), result({ mean: -20 }))).toEqual([
			'difference'
		]);
		expect(stillOpen(result({ mean: -30, error: 1.4 }), result())).toEqual([]);
	});

	it('waits for the headline’s word to stay as it was', () => {
		expect(stillOpen(result(), result({ ahead: 0.01 }))).toEqual(['word']);
		expect(stillOpen(result(), null)).toEqual(['word']);
	});
});
