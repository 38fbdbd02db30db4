import { describe, expect, it } from 'vitest';
import { wilson } from './wilson';

describe('wilson', () => {
	// scipy.stats.binomtest(events, trials).proportion_ci(method='wilson'); 1e-12 for its own root.
	it.each([
		[14, 1462, 0.005712691760815189, 0.01600961567501854],
		[1, 10, 0.017876213095072902, 0.40415002679523837],
		[0, 50, 0, 0.07134759913335777],
		[50, 50, 0.9286524008666422, 1]
	])('gives the interval of scipy for %d of %d', (events, trials, low, high) => {
		const share = wilson(events, trials);
		expect(share.rate).toBe(events / trials);
		expect(share.low).toBeCloseTo(low, 12);
		expect(share.high).toBeCloseTo(high, 12);
	});

	it('knows nothing without trials', () => {
		expect(wilson(0, 0)).toEqual({ rate: 0, low: 0, high: 1 });
	});

	it('refuses counts that make no sense', () => {
		for (const [events, trials] of [
			[3, 2],
			[-1, 2],
			[NaN, 2]
		])
			expect(() => wilson(events, trials)).toThrow(`wilson: ${events} events of ${trials} trials`);
	});
});
