import { expect, it } from 'vitest';
import { exp } from './exp';
import { hessian } from './hessian';

it('is exact up to rounding for a quadratic', () => {
	const f = ([x, y]: readonly number[]) => 3 * x * x - 2 * x * y + 5 * y * y + x;
	const [[xx, xy], [yx, yy]] = hessian(f, [1.5, -2]);
	// eps * f / h^2 with f near 30 and h near 2e-4
	expect(xx).toBeCloseTo(6, 5);
	expect(xy).toBeCloseTo(-2, 5);
	expect(yx).toBe(xy);
	expect(yy).toBeCloseTo(10, 5);
});

it('follows a function that is no polynomial, at 0 too', () => {
	const f = ([x, y]: readonly number[]) => exp(x + 2 * y);
	const rows = hessian(f, [0, 0.3]);
	const value = exp(0.6);
	// Truncation h^2 / 12 and rounding eps / h^2 are both near 1e-6 for the small step at 0.
	[value, 2 * value, 2 * value, 4 * value].forEach((expected, i) =>
		expect(Math.abs(rows.flat()[i] / expected - 1)).toBeLessThan(1e-5)
	);
});

it('rejects steps that do not fit', () => {
	expect(() => hessian(() => 0, [1, 2], [1])).toThrow('hessian: steps has length 1, must be 2');
	expect(() => hessian(() => 0, [])).toThrow(RangeError);
});
