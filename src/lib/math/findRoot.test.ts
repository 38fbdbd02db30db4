import { describe, expect, it } from 'vitest';
import { exp } from './exp';
import { findRoot } from './findRoot';
import { pow } from './pow';

describe('findRoot', () => {
	it.each([
		{ name: 'a line', f: (x: number) => 3 * x - 1, low: -5, high: 9, root: 1 / 3 },
		{ name: 'a square root', f: (x: number) => x * x - 2, low: 0, high: 2, root: Math.SQRT2 },
		// Dottie-like fixed point of e^-x: the omega constant, DLMF 4.13
		{ name: 'e^-x = x', f: (x: number) => exp(-x) - x, low: 0, high: 1, root: 0.5671432904097838 },
		{
			name: 'a steep one',
			f: (x: number) => exp(50 * x) - 2,
			low: -9,
			high: 9,
			root: 0.013862943611198906
		},
		{ name: 'a flat one', f: (x: number) => pow(x - 1, 3), low: 0, high: 5, root: 1 },
		{ name: 'a jump', f: (x: number) => (x < 0.7 ? -1 : 1), low: 0, high: 1, root: 0.7 },
		{ name: 'reversed ends', f: (x: number) => x - 0.25, low: 1, high: 0, root: 0.25 },
		{ name: 'an infinite end', f: (x: number) => 1 / (1 - x) - 4, low: 0, high: 1, root: 0.75 }
	])('finds the root of $name to the last digits', ({ f, low, high, root }) => {
		const found = findRoot(f, low, high);
		expect(found.converged).toBe(true);
		expect(found.iterations).toBeLessThan(170);
		expect(Math.abs(found.x - root)).toBeLessThan(4e-15 * Math.max(1, root));
	});

	it('is much faster than bisection on a smooth function', () => {
		expect(findRoot((x) => x * x * x - x - 5, 0, 10).iterations).toBeLessThan(20);
	});

	it('stops at the tolerance it was given', () => {
		const rough = findRoot((x) => exp(x) - 5, 0, 10, { tolerance: 1e-3 });
		const fine = findRoot((x) => exp(x) - 5, 0, 10);
		expect(Math.abs(rough.x - fine.x)).toBeLessThan(1e-3);
		expect(rough.iterations).toBeLessThan(fine.iterations);
	});

	it('accepts a root at an end', () => {
		expect(findRoot((x) => x - 1, 1, 2)).toEqual({ x: 1, converged: true, iterations: 0 });
		expect(findRoot((x) => x - 2, 1, 2)).toEqual({ x: 2, converged: true, iterations: 0 });
	});

	it('says when it did not converge', () => {
		expect(findRoot((x) => x * x - 2, 0, 2, { maxIterations: 3 }).converged).toBe(false);
		expect(findRoot((x) => (x === 0 ? -1 : x === 1 ? 1 : NaN), 0, 1).converged).toBe(false);
	});

	it('rejects a bracket without a change of sign', () => {
		expect(() => findRoot((x) => x * x + 1, 0, 2)).toThrow(
			new RangeError('findRoot: f(0) = 1 and f(2) = 5, must have opposite signs')
		);
		expect(() => findRoot((x) => x, 0, Infinity)).toThrow(RangeError);
	});
});
