import { expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { logBeta } from './beta';

it('stays within its documented distance for arguments from 1e-4 to 1e6', () => {
	expect(reference.logBeta.length).toBeGreaterThan(100);
	for (const [a, b, value] of reference.logBeta) {
		const bound = 1e-14 * Math.max(1, Math.abs(value));
		expect(Math.abs(logBeta(a, b) - value)).toBeLessThan(bound);
		expect(logBeta(b, a)).toBe(logBeta(a, b));
	}
});

it('does not cancel for one huge argument', () => {
	// B(2, n) = 1 / (n (n + 1))
	expect(logBeta(2, 1e12)).toBeCloseTo(-2 * Math.log(1e12), 10);
});

it('is infinite at the poles and NaN outside the domain', () => {
	expect([logBeta(0, 3), logBeta(3, Infinity)]).toEqual([Infinity, -Infinity]);
	expect([logBeta(-1, 3), logBeta(NaN, 20)]).toEqual([NaN, NaN]);
});
