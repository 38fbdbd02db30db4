import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import { studentTCdf, studentTQuantile } from './studentT';
import { designOf, luckOf } from './testDesign';

const figures = (expected: number) => ({
	luck: 10,
	usual: 50,
	expected: { value: expected, monteCarloError: 0 }
});

describe('studentT', () => {
	it.each([
		// Tables of Student's t.
		[0.975, 3, 3.182446],
		[0.975, 10, 2.228139],
		[0.8, 3, 0.978472],
		[0.05, 5, -2.015048]
	])('has its quantile %f at %i degrees of freedom at %f', (p, df, t) => {
		expect(studentTQuantile(p, df)).toBeCloseTo(t, 5);
		expect(studentTCdf(t, df)).toBeCloseTo(p, 6);
	});
});

describe('designOf', () => {
	it('knows the smallest effect of a test by its closed form', () => {
		// 8 against 8 reps: luck 10, before and after: error 10 sqrt(2/8 x 2) = 7.0711; t(14).
		const design = designOf(16, { weeks: 8 }, figures(20))!;
		expect(design.standardError).toBeCloseTo(7.0711, 4);
		expect(design.smallestSeen).toBeCloseTo(7.0711 * (2.144787 + 0.868055), 3);
	});

	it('has a power of 8 in 10 at the smallest effect seen, and 1 in 20 at none', () => {
		const { smallestSeen } = designOf(40, { weeks: 8 }, figures(1))!;
		// The shifted t for the non-central one: within two points at 38 degrees of freedom.
		expect(Math.abs(designOf(40, { weeks: 8 }, figures(smallestSeen))!.power - 0.8)).toBeLessThan(
			0.02
		);
		expect(designOf(40, { weeks: 8 }, figures(0))!.power).toBeCloseTo(0.05, 10);
	});

	it('has the power that replayed tests have', () => {
		const design = designOf(12, { weeks: 8 }, figures(14))!;
		const generator = generatorOf('tests');
		const change = () => 10 * Math.sqrt(2) * normalQuantile(generator.next());
		let shown = 0;
		for (let run = 0; run < 2000; run++) {
			const [a, b] = [0, 1].map((g) => Array.from({ length: 6 }, () => change() + 14 * g));
			const mean = (list: number[]) => list.reduce((x, y) => x + y, 0) / 6;
			const squares = (list: number[]) => list.reduce((s, x) => s + (x - mean(list)) ** 2, 0);
			const error = Math.sqrt(((squares(a) + squares(b)) / 10) * (2 / 6));
			if (Math.abs((mean(b) - mean(a)) / error) > studentTQuantile(0.975, 10)) shown++;
		}
		// Simulation error 1.1 points; the shifted t is two points off at ten degrees of freedom.
		expect(Math.abs(shown / 2000 - design.power)).toBeLessThan(0.05);
	});

	it('says how many reps it would take', () => {
		const few = designOf(5, { weeks: 8 }, figures(5))!;
		expect(few.power).toBeLessThan(0.15);
		const reps = few.repsNeeded!;
		expect(designOf(reps, { weeks: 8 }, figures(5))!.power).toBeGreaterThanOrEqual(0.8);
		expect(designOf(reps - 2, { weeks: 8 }, figures(5))!.power).toBeLessThan(0.8);
		expect(designOf(5, { weeks: 8 }, figures(0))!.repsNeeded).toBeNull();
	});

	it('gains from a longer time before', () => {
		const short = designOf(10, { weeks: 8 }, figures(5))!;
		const long = designOf(10, { weeks: 8, weeksBefore: 48 }, figures(5))!;
		expect(long.standardError).toBeLessThan(short.standardError);
	});

	it('needs three reps', () => {
		expect(designOf(2, { weeks: 8 }, figures(5))).toBeNull();
	});
});

describe('luckOf', () => {
	it('leaves out what worlds and reps differ by', () => {
		const generator = generatorOf('luck');
		const worlds = 500;
		const values = Float64Array.from({ length: worlds * 4 * 3 }, (_, i) => {
			const rep = i % 3;
			const world = Math.floor(i / 12);
			return 100 * rep + 10 * world + 7 * normalQuantile(generator.next());
		});
		// 4,500 degrees of freedom: relative error 1.1%.
		expect(Math.abs(luckOf(values, 3) / 7 - 1)).toBeLessThan(0.033);
	});
});
