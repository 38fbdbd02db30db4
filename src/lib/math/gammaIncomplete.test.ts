import { describe, expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { exp } from './exp';
import { gammaP, gammaPInverse, gammaQ } from './gammaIncomplete';

const isBulk = (row: readonly number[]) => row[2] > 1e-3;

describe('the incomplete gamma function', () => {
	// The documented bounds. In a tail of 1e-230 the exponent near 530 is a rounded sum: one ulp of it is
	// a relative error of 1.1e-13.
	it('stays within its documented distance', () => {
		for (const [f, rows] of [
			[gammaP, reference.gammaP],
			[gammaQ, reference.gammaQ]
		] as const) {
			const all = worstError(f, rows);
			expect(all.rows).toBeGreaterThan(350);
			expect(rows.filter((row) => row[2] < 1e-200).length).toBeGreaterThan(5);
			expect(all.error).toBeLessThan(2e-13);
			const bulk = worstError(f, rows, isBulk);
			expect(bulk.rows).toBeGreaterThan(100);
			expect(bulk.error).toBeLessThan(1e-14);
		}
	});

	it('is the exponential law for shape 1', () => {
		for (const x of [1e-9, 0.3, 1.9, 2.1, 30, 600]) {
			// The exponent is a rounded sum: half an ulp of 600 is 6e-14.
			expect(Math.abs(gammaQ(1, x) / exp(-x) - 1)).toBeLessThan(1e-13);
		}
	});

	it('splits 1 into P and Q and rises without a step across the methods', () => {
		for (const shape of [0.02, 0.9, 3, 20.1, 70, 5000]) {
			let before = 0;
			for (let i = 1; i < 400; i++) {
				const x = (shape * i) / 100;
				const p = gammaP(shape, x);
				expect(Math.abs(p + gammaQ(shape, x) - 1)).toBeLessThan(1e-14);
				expect(p - before).toBeGreaterThan(-1e-14);
				before = p;
			}
		}
	});

	it('has an inverse as precise as its argument', () => {
		const found = worstError(gammaPInverse, reference.gammaPInverse);
		expect(found.rows).toBeGreaterThan(80);
		expect(found.error).toBeLessThan(1e-13);
	});

	it('has an inverse that converges for every shape and tail', () => {
		for (const shape of [1e-3, 0.03, 0.5, 1, 2.5, 40, 1e4, 1e7]) {
			for (const p of [1e-250, 1e-30, 1e-6, 0.01, 0.3, 0.5, 0.7, 0.99]) {
				const x = gammaPInverse(p, shape);
				if (x < 1e-300) continue; // below the range of doubles for small shapes
				// The exponent log(p) is known to 1e-16, amplified by sqrt(shape) through x.
				const tolerance = 1e-13 * (1 + Math.sqrt(shape)) * (1 - Math.log(p) / 10);
				expect(Math.abs(gammaP(shape, x) / p - 1)).toBeLessThan(tolerance);
			}
			for (const q of [2 ** -40, 2 ** -20]) {
				const x = gammaPInverse(1 - q, shape);
				expect(Math.abs(gammaQ(shape, x) / q - 1)).toBeLessThan(1e-12 * (1 + Math.sqrt(shape)));
			}
		}
	});

	it('takes its limits and gives NaN outside the domain', () => {
		expect([gammaP(2, 0), gammaP(2, -1), gammaP(2, Infinity)]).toEqual([0, 0, 1]);
		expect([gammaQ(2, 0), gammaQ(2, -1), gammaQ(2, Infinity)]).toEqual([1, 1, 0]);
		expect([gammaP(0, 1), gammaQ(-1, 1), gammaP(2, NaN), gammaQ(NaN, 1)]).toEqual(
			Array(4).fill(NaN)
		);
		expect([gammaPInverse(0, 2), gammaPInverse(1, 2)]).toEqual([0, Infinity]);
		expect([gammaPInverse(-0.1, 2), gammaPInverse(0.5, 0)]).toEqual([NaN, NaN]);
	});
});
