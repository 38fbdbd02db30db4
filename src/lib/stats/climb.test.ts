import { describe, expect, it } from 'vitest';
import { exp } from '../math/exp';
import { climb } from './climb';

describe('climb', () => {
	it('finds the top of a tilted paraboloid and its curvature', () => {
		const { at, information, converged } = climb(
			([x, y]) => -2 * (x - 1) * (x - 1) - (x - 1) * (y + 3) - (y + 3) * (y + 3),
			[0, 0]
		);
		expect(converged).toBe(true);
		expect(at[0]).toBeCloseTo(1, 9);
		expect(at[1]).toBeCloseTo(-3, 9);
		// second differences of a quadratic are exact but for rounding over the squared step, about 1e-8
		expect(information[0][0]).toBeCloseTo(4, 6);
		expect(information[0][1]).toBeCloseTo(1, 6);
		expect(information[1][1]).toBeCloseTo(2, 6);
	});

	it('climbs out of a flat tail where the curvature has the wrong sign', () => {
		// a bell: beyond one unit from the top it curves upwards
		const { at, converged } = climb(([x]) => exp(-0.5 * (x - 4) * (x - 4)), [0]);
		expect(converged).toBe(true);
		expect(at[0]).toBeCloseTo(4, 5);
	});

	it('backs off from places where there is no likelihood', () => {
		const { at, converged } = climb(([x]) => (x > 0.5 ? -Infinity : -(x - 0.4) * (x - 0.4)), [-5]);
		expect(converged).toBe(true);
		expect(at[0]).toBeCloseTo(0.4, 6);
	});

	it('is as exact for a sharp peak on a large value', () => {
		const { at, converged } = climb(([x]) => -3e5 - 1e6 * (x - 0.3) * (x - 0.3), [0]);
		expect(converged).toBe(true);
		// the standard error is 7e-4; a ten-thousandth of it is far below what anyone reads
		expect(Math.abs(at[0] - 0.3)).toBeLessThan(7e-8);
	});

	it('says that it did not converge where there is no top', () => {
		expect(climb(([x]) => x, [0]).converged).toBe(false);
		expect(climb(([x]) => -exp(-x), [0]).at[0]).toBeGreaterThan(10);
	});
});
