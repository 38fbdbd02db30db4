import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { betaI, betaIInverse } from './betaIncomplete';

describe('the incomplete beta function', () => {
	it('stays within its documented distance', () => {
		const all = worstError(betaI, reference.betaI);
		expect(all.rows).toBeGreaterThan(300);
		expect(reference.betaI.filter((row) => row[3] < 1e-200).length).toBeGreaterThan(4);
		expect(all.error).toBeLessThan(1e-12);
		const bulk = worstError(betaI, reference.betaI, (row) => row[3] > 1e-3);
		expect(bulk.error).toBeLessThan(1e-13);
	});

	it('is the binomial tail for whole parameters', () => {
		// P(Bin(5, x) >= 2) by counting
		for (const x of [0.01, 0.3, 0.5, 0.9]) {
			const expected = 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4;
			expect(Math.abs(betaI(x, 2, 4) - expected)).toBeLessThan(1e-15);
		}
	});

	it('is symmetric under exchange of the two sides', () => {
		for (const [a, b] of [
			[0.2, 3],
			[7, 9],
			[8, 400],
			[1e5, 2e5]
		]) {
			for (const x of [0.125, 0.25, 0.375, 0.5, 0.75]) {
				expect(Math.abs(betaI(x, a, b) + betaI(1 - x, b, a) - 1)).toBeLessThan(1e-13);
			}
		}
	});

	it('has an inverse as precise as its argument', () => {
		const found = worstError(betaIInverse, reference.betaIInverse);
		expect(found.rows).toBeGreaterThan(80);
		expect(found.error).toBeLessThan(1e-12);
	});

	it('has an inverse that converges for lopsided parameters and deep tails', () => {
		const parameters = [0.02, 0.3, 1, 4, 30, 2e3, 1e5];
		for (const a of parameters) {
			for (const b of parameters) {
				for (const p of [1e-130, 1e-9, 0.02, 0.5, 0.8]) {
					const x = betaIInverse(p, a, b);
					// Outside, doubles near 0 or 1 are too coarse to give p back.
					if (x < 1e-300 || x > 0.9999) continue;
					expect(Math.abs(betaI(x, a, b) / p - 1)).toBeLessThan(1e-10 * (1 - Math.log(p)));
				}
			}
		}
	});

	it('takes its limits and gives NaN outside the domain', () => {
		expect([betaI(0, 2, 3), betaI(-1, 2, 3), betaI(1, 2, 3), betaI(2, 2, 3)]).toEqual([0, 0, 1, 1]);
		expect([betaI(NaN, 2, 3), betaI(0.5, 0, 3), betaI(0.5, 2, -1)]).toEqual([NaN, NaN, NaN]);
		expect([betaIInverse(0, 2, 3), betaIInverse(1, 2, 3)]).toEqual([0, 1]);
		expect([betaIInverse(1.5, 2, 3), betaIInverse(0.5, 0, 3)]).toEqual([NaN, NaN]);
	});
});
