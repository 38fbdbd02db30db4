import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { log } from './log';
import { normalCdf, normalLogPdf, normalPdf, normalQuantile, normalSurvival } from './normal';

describe('the standard normal law', () => {
	// A few ulp: the documented bounds. Reference points reach z = +-37 and p = 1e-290.
	it('stays within a few ulp of the reference', () => {
		expect(worstError(normalPdf, reference.normalPdf).error).toBeLessThan(1e-15);
		expect(worstError(normalCdf, reference.normalCdf).error).toBeLessThan(2e-15);
		expect(worstError((z) => normalSurvival(-z), reference.normalCdf).error).toBeLessThan(2e-15);
		expect(worstError(normalQuantile, reference.normalQuantile).error).toBeLessThan(2e-15);
	});

	it('has a quantile that undoes the cdf far into the tail', () => {
		for (let z = -37; z <= 8; z += 0.37) {
			// Right of 0 the cdf keeps z only to 1e-16 / pdf(z).
			const tolerance = 1e-14 * Math.max(1, Math.abs(z)) + (z > 0 ? 3e-16 / normalPdf(z) : 0);
			expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(tolerance);
		}
	});

	it('has a log density that agrees with the density and outlives it', () => {
		for (let z = -30; z <= 30; z += 0.7) expect(normalLogPdf(z)).toBeCloseTo(log(normalPdf(z)), 11);
		expect(normalPdf(50)).toBe(0);
		expect(normalLogPdf(50)).toBe(-1250.9189385332047);
	});

	it('takes the limits and gives NaN outside the domain', () => {
		expect([-Infinity, Infinity, NaN].map(normalCdf)).toEqual([0, 1, NaN]);
		expect([-Infinity, Infinity, NaN].map(normalPdf)).toEqual([0, 0, NaN]);
		expect([0, 1, 0.5].map(normalQuantile)).toEqual([-Infinity, Infinity, 0]);
		expect([-0.1, 1.1, NaN].map(normalQuantile)).toEqual([NaN, NaN, NaN]);
	});
});
