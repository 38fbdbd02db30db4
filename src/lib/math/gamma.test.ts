import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { digamma, logGamma, logGamma1p, trigamma } from './gamma';

describe('logGamma and its derivatives', () => {
	// Some ulp: the documented bounds.
	it('stay within some ulp of the reference', () => {
		expect(worstError(logGamma, reference.logGamma).error).toBeLessThan(3e-15);
		expect(worstError(trigamma, reference.trigamma).error).toBeLessThan(2e-15);
		const nearZero = (row: readonly number[]) => Math.abs(row[1]) < 0.2;
		const elsewhere = worstError(digamma, reference.digamma, (row) => !nearZero(row));
		expect(elsewhere.error).toBeLessThan(3e-15);
		const close = reference.digamma.filter(nearZero);
		expect(close.length).toBeGreaterThan(3);
		for (const [x, value] of close) expect(Math.abs(digamma(x) - value)).toBeLessThan(1e-15);
	});

	it('keep the digits of a small argument next to 1', () => {
		// log Gamma(1 + z) = -euler z + (pi^2 / 12) z^2 - ..., DLMF 5.7.3
		for (const z of [1e-6, -1e-6, 1e-12, -1e-12, 1e-20]) {
			const expected = -0.5772156649015329 * z + 0.8224670334241132 * z * z;
			expect(Math.abs(logGamma1p(z) / expected - 1)).toBeLessThan(2e-12);
		}
		expect(logGamma1p(7)).toBe(logGamma(8));
		expect(logGamma1p(-0.6)).toBeNaN();
	});

	it('follow their recurrence across every change of method', () => {
		for (const x of [0.3, 0.499, 0.7, 1.499, 1.501, 2.49, 2.51, 6.999, 7.0001, 7.5]) {
			expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(2e-15);
			expect(Math.abs(trigamma(x + 1) - trigamma(x) + 1 / (x * x))).toBeLessThan(4e-15);
			expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(4e-15);
		}
	});

	it('are exact at their zeros, infinite at the poles and NaN for negative arguments', () => {
		expect([1, 2, 0, Infinity, -1, NaN].map(logGamma)).toEqual([
			0,
			0,
			Infinity,
			Infinity,
			NaN,
			NaN
		]);
		expect([0, Infinity, -1, NaN].map(digamma)).toEqual([-Infinity, Infinity, NaN, NaN]);
		expect([0, Infinity, -1, NaN].map(trigamma)).toEqual([Infinity, 0, NaN, NaN]);
	});
});
