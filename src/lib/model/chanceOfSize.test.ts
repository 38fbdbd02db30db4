import { describe, expect, it } from 'vitest';
import { chanceOfSize } from './chanceOfSize';

describe('chanceOfSize', () => {
	it('keeps the chance of a deal of the central amount, and of any where size does not matter', () => {
		expect(chanceOfSize(0.3, 0, -0.4)).toBeCloseTo(0.3, 12);
		expect(chanceOfSize(0.3, -1.7, 0)).toBe(0.3);
	});

	it('moves the odds by a power of the amount', () => {
		// Odds 1 : 1 for the central amount, four times the amount, square root: odds 1 : 2.
		expect(chanceOfSize(0.5, Math.log(4), -0.5)).toBeCloseTo(1 / 3, 12);
		expect(chanceOfSize(0.5, -Math.log(4), -0.5)).toBeCloseTo(2 / 3, 12);
	});

	it('stays a chance however large the amount', () => {
		for (const slope of [-9, 9])
			for (const amount of [1e-9, 1, 1e300]) {
				const chance = chanceOfSize(0.2, Math.log(amount / 5000), slope);
				expect(chance).toBeGreaterThanOrEqual(0);
				expect(chance).toBeLessThanOrEqual(1);
			}
		expect(chanceOfSize(0, 1, 1)).toBe(0);
		expect(chanceOfSize(1, 1, 1)).toBe(1);
	});
});
