import { expect, it } from 'vitest';
import reference from '../../../tests/reference/math/special.json';
import { worstError } from '../../../tests/reference/math/worstError';
import { log1pMinusX } from './log1pMinusX';

it('keeps log(1 + x) - x to a few ulp, near 0 too', () => {
	// A few ulp; where log1p(x) - x is taken directly, a factor 5 is lost at most.
	expect(worstError(log1pMinusX, reference.log1pMinusX).error).toBeLessThan(2e-15);
});

it('takes its limits', () => {
	expect([0, -1, Infinity, -2, NaN].map(log1pMinusX)).toEqual([0, -Infinity, -Infinity, NaN, NaN]);
});
