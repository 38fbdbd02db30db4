import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import { midranks, spearman } from './ranks';

describe('midranks', () => {
	it('gives equal values the mean of their ranks', () => {
		expect([...midranks(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([4, 1, 4, 2, 4]);
	});
});

describe('spearman', () => {
	const x = Float64Array.of(1, 2, 3, 4, 5, 6);

	it('is 1 for any rising curve, -1 for any falling one, 0 where nothing varies', () => {
		expect(
			spearman(
				x,
				x.map((v) => v * v * v)
			).value
		).toBeCloseTo(1, 12);
		expect(
			spearman(
				x,
				x.map((v) => 1 / v)
			).value
		).toBeCloseTo(-1, 12);
		expect(spearman(x, new Float64Array(6)).value).toBe(0);
	});

	it('gives the textbook value 1 - 6 sum d^2 / n (n^2 - 1) without ties', () => {
		const y = Float64Array.of(2, 1, 4, 3, 6, 5);
		expect(spearman(x, y).value).toBeCloseTo(1 - (6 * 6) / (6 * 35), 12);
	});

	it('does not depend on the order of the rows', () => {
		const generator = generatorOf('rows');
		const rows = Array.from({ length: 200 }, () => [generator.next(), generator.next()]);
		const of = (list: number[][]) =>
			spearman(
				Float64Array.from(list, ([a]) => a),
				Float64Array.from(list, ([a, b]) => a + b)
			);
		const turned = of([...rows].reverse());
		expect(turned.value).toBeCloseTo(of(rows).value, 12);
		expect(turned.monteCarloError).toBeCloseTo(of(rows).monteCarloError, 12);
	});

	it('declares an error that is true', () => {
		// Bivariate normal with correlation .6: Spearman's is 6/pi asin(.3) = .5819.
		const truth = 0.58186;
		const generator = generatorOf('coverage of ranks');
		const z = () => normalQuantile(generator.next());
		let covered = 0;
		for (let run = 0; run < 400; run++) {
			const a = Float64Array.from({ length: 150 }, z);
			const b = a.map((v) => 0.6 * v + 0.8 * z());
			const { value, monteCarloError } = spearman(a, b);
			if (Math.abs(value - truth) < 1.96 * monteCarloError) covered++;
		}
		// 95 in 100, sd over 400 runs 1.1 points: three of them.
		expect(Math.abs(covered / 400 - 0.95)).toBeLessThan(0.033);
	});

	it('refuses columns of different lengths', () => {
		expect(() => spearman(x, new Float64Array(5))).toThrow(RangeError);
	});
});
