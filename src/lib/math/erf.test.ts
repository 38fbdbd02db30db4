import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { erf, erfc } from './erf';
import { scaledErfc } from './scaledErfc';

describe('erf and erfc', () => {
	// A few ulp (1 ulp is at most 2.2e-16): the documented bounds.
	it('stay within a few ulp of the reference', () => {
		expect(worstError(erf, reference.erf).error).toBeLessThan(1e-15);
		expect(worstError(erfc, reference.erfc).error).toBeLessThan(2e-15);
	});

	it('join without a step where the method changes', () => {
		for (const x of [0.5, -0.5]) {
			const beyond = x * (1 + 2 ** -52);
			expect(Math.abs(erf(beyond) - erf(x))).toBeLessThan(4e-16);
			expect(Math.abs(erfc(beyond) - erfc(x))).toBeLessThan(4e-16);
		}
		expect(scaledErfc(1.0001e16) / scaledErfc(0.9999e16)).toBeCloseTo(0.9999 / 1.0001, 14);
	});

	it('take the limits at infinity and pass NaN on', () => {
		expect([erf(Infinity), erf(-Infinity), erf(NaN), erf(-0)]).toEqual([1, -1, NaN, -0]);
		expect([erfc(Infinity), erfc(-Infinity), erfc(NaN), erfc(0)]).toEqual([0, 2, NaN, 1]);
		expect([erfc(27.3), erfc(1e300)]).toEqual([0, 0]);
	});
});
