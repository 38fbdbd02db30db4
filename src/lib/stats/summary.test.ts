import { describe, expect, it } from 'vitest';
import { ecdf } from './ecdf';
import { quantile, quantileSorted } from './quantile';
import { sampleOf } from './sample';
import { correlation, leastSquares, mean, sd, variance } from './summary';

// by hand: deviations -3, -1, 1, 3 and -2, 0, -1, 3
const x = Object.freeze([2, 4, 6, 8]);
const y = Object.freeze([1, 3, 2, 6]);

describe('summaries of columns', () => {
	it('have the textbook values', () => {
		expect(mean(x)).toBe(5);
		expect(variance(x)).toBe(20 / 3);
		expect(sd(x)).toBe(Math.sqrt(20 / 3));
		expect(correlation(x, y)).toBeCloseTo(14 / Math.sqrt(20 * 14), 15);
	});

	it('fit the least-squares line', () => {
		const line = leastSquares(x, y);
		expect(line.slope).toBeCloseTo(0.7, 15);
		expect(line.intercept).toBeCloseTo(-0.5, 15);
		expect(line.rSquared).toBeCloseTo(0.7, 15);
	});

	it('keep the digits of amounts far from zero', () => {
		const far = x.map((value) => value + 1e9);
		expect(variance(far)).toBe(20 / 3);
		expect(leastSquares(far, y).slope).toBeCloseTo(0.7, 12);
	});

	it('find no line where a column does not vary', () => {
		expect(leastSquares([3, 3, 3], [1, 2, 6])).toEqual({ slope: 0, intercept: 3, rSquared: 0 });
		expect(leastSquares([1, 2, 3], [5, 5, 5])).toEqual({ slope: 0, intercept: 5, rSquared: 0 });
		expect(correlation([3, 3, 3], [1, 2, 6])).toBeNaN();
	});

	it('refuse columns that are too short or do not match', () => {
		expect(() => mean([])).toThrow('mean: length = 0, must be >= 1');
		expect(() => variance([1])).toThrow('variance: length = 1, must be >= 2');
		expect(() => correlation([1, 2], [1, 2, 3])).toThrow('correlation: lengths = 2 and 3');
	});
});

describe('quantiles', () => {
	it('lie on the line between neighbours, as type 7 of R', () => {
		// R: quantile(c(15, 20, 35, 40, 50), c(0, .05, .3, .4, .5, 1), type = 7)
		const values = Object.freeze([35, 20, 15, 50, 40]);
		const expected = [15, 16, 23, 29, 35, 50];
		[0, 0.05, 0.3, 0.4, 0.5, 1].forEach((p, i) =>
			expect(quantile(values, p)).toBeCloseTo(expected[i], 12)
		);
	});

	it('of one value are that value', () => expect(quantileSorted([7], 0.3)).toBe(7));

	it('refuse no values and shares outside [0, 1]', () => {
		expect(() => quantile([], 0.5)).toThrow('length = 0');
		expect(() => quantile([1], 1.5)).toThrow('p = 1.5');
	});
});

describe('ecdf', () => {
	it('rises by the share of rows at each value', () => {
		const { values, shares } = ecdf(sampleOf([3, 1, 3, 2]));
		expect([...values]).toEqual([1, 2, 3]);
		expect([...shares]).toEqual([0.25, 0.5, 1]);
	});

	it('is the product-limit estimate for censored rows', () => {
		// at risk 5, 3, 2, 1: survival 4/5, then 4/5 * 2/3, then one of the two rows at 4 is censored
		const { values, shares } = ecdf(sampleOf([1, 2, 3, 4, 4], [false, true, false, false, true]));
		expect([...values]).toEqual([1, 3, 4]);
		[1 / 5, 1 - (4 / 5) * (2 / 3), 1 - (4 / 5) * (2 / 3) * (1 / 2)].forEach((share, i) =>
			expect(shares[i]).toBeCloseTo(share, 15)
		);
	});
});
