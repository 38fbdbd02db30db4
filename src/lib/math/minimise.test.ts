import { describe, expect, it } from 'vitest';
import { log } from './log';
import { logGamma } from './gamma';
import { minimise } from './minimise';
import { sum } from './sum';

const square = (x: number) => x * x;
const rosenbrock = ([x, y]: readonly number[]) => 100 * square(y - x * x) + square(1 - x);

// f is flat to second order, so x is known to about the square root of the tolerance 1e-10.
const DIGITS = 4;

describe('minimise', () => {
	it('finds the bottom of a curved valley', () => {
		const found = minimise(rosenbrock, [-1.2, 1]);
		expect(found.converged).toBe(true);
		expect(found.x[0]).toBeCloseTo(1, DIGITS);
		expect(found.x[1]).toBeCloseTo(1, DIGITS);
		expect(found.value).toBe(rosenbrock(found.x));
	});

	it('handles one variable and five', () => {
		const one = minimise(([x]) => square(x - 3) + 2, [10]);
		expect(one.converged).toBe(true);
		expect(one.x[0]).toBeCloseTo(3, DIGITS);
		const five = minimise((x) => sum(x.map((v, i) => (i + 1) * square(v - i))), [9, 9, 9, 9, 9]);
		expect(five.converged).toBe(true);
		five.x.forEach((v, i) => expect(v).toBeCloseTo(i, DIGITS));
	});

	it('is not fooled where a single run collapses before the minimum', () => {
		// McKinnon (1998), SIAM J. Optim. 9: plain Nelder-Mead converges to the origin, no minimum.
		const f = ([x, y]: readonly number[]) => (x <= 0 ? 360 : 6) * x * x + y + y * y;
		const corner = (1 + Math.sqrt(33)) / 8;
		const found = minimise(f, [0, 0], { steps: [corner, 1] });
		expect(found.x[1]).toBeCloseTo(-0.5, DIGITS);
		expect(found.value).toBeCloseTo(-0.25, 8);
	});

	it('stays inside a domain whose outside is NaN or infinite', () => {
		// Gamma likelihood for mean 2 and mean log 0.5; the answer solves log(a) - digamma(a) = log 2 - 0.5.
		const f = ([shape]: readonly number[]) =>
			shape <= 0 ? NaN : logGamma(shape) - shape * log(shape / 2) + shape - (shape - 1) * 0.5;
		const found = minimise(f, [0.05], { steps: [-0.04] });
		expect(found.converged).toBe(true);
		expect(found.x[0]).toBeCloseTo(2.7438, 3);
	});

	it('says when it did not converge', () => {
		const found = minimise(rosenbrock, [-1.2, 1], { maxIterations: 10 });
		expect(found).toMatchObject({ converged: false, iterations: 10 });
	});

	it('does not change its start and rejects what it cannot begin from', () => {
		const start = Object.freeze([4, 5]);
		minimise(rosenbrock, start);
		expect(start).toEqual([4, 5]);
		expect(() => minimise(() => 0, [])).toThrow('minimise: start has length 0, must be >= 1');
		expect(() => minimise(() => NaN, [1])).toThrow('minimise: f(start) = NaN, must be finite');
		expect(() => minimise(() => 0, [1], { steps: [0] })).toThrow(RangeError);
	});
});
