import { describe, expect, it } from 'vitest';
import { studentQuantile } from './student';

describe('studentQuantile', () => {
	it.each([
		// Closed forms: tan(pi (p - 1/2)) for 1 degree, (2p - 1) / sqrt(2 p (1 - p)) for 2.
		[0.9, 1, Math.tan(Math.PI * 0.4)],
		[0.975, 1, Math.tan(Math.PI * 0.475)],
		[0.75, 2, 0.5 / Math.sqrt(2 * 0.75 * 0.25)],
		[0.1, 2, -0.8 / Math.sqrt(2 * 0.9 * 0.1)],
		// Tables: R's qt.
		[0.9, 4, 1.5332062740589438],
		[0.975, 10, 2.2281388519649385],
		[0.75, 49, 0.679528]
	])('at %d with %d degrees is %d', (p, freedom, t) => {
		expect(studentQuantile(p, freedom) / t).toBeCloseTo(1, 5);
	});

	it('is symmetric, and 0 in the middle', () => {
		expect(studentQuantile(0.5, 3)).toBe(0);
		expect(studentQuantile(0.25, 3)).toBe(-studentQuantile(0.75, 3));
	});

	it('refuses what is no chance and no freedom', () => {
		expect(() => studentQuantile(1, 3)).toThrow('studentQuantile: p = 1, must be in (0, 1)');
		expect(() => studentQuantile(0.5, 0)).toThrow('freedom = 0, must be > 0');
	});
});
