import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { normalQuantile } from '../math/normal';
import { chanceOf, nested, shareOfWorldsAbove } from './nested';

/** Worlds with means around `mean`, four lucks each. */
function nestedSample(worlds: number, mean: number, worldSd: number, luckSd: number): Float64Array {
	const generator = generatorOf(`nested ${worlds} ${mean} ${worldSd} ${luckSd}`);
	const z = (): number => normalQuantile(generator.next());
	const values = new Float64Array(worlds * 4);
	for (let w = 0; w < worlds; w++) {
		const center = mean + worldSd * z();
		for (let l = 0; l < 4; l++) values[4 * w + l] = center + luckSd * z();
	}
	return values;
}

describe('nested', () => {
	it('tells luck from world', () => {
		const { luck, world, sd } = nested(nestedSample(4000, 10, 3, 5));
		// 12,000 and 4,000 degrees of freedom: relative errors of about .7% and 2.5%; 4 of each.
		expect(Math.abs(luck / 5 - 1)).toBeLessThan(0.03);
		expect(Math.abs(world / 3 - 1)).toBeLessThan(0.1);
		expect(sd * sd).toBeCloseTo(luck * luck + world * world, 10);
	});

	it('declares a Monte Carlo error that is true, lucks of a world not being independent', () => {
		let inside = 0;
		for (let run = 0; run < 300; run++) {
			const values = nestedSample(60, run / 1000, 3, 1);
			const { mean, monteCarloError } = nested(values);
			if (Math.abs(mean - run / 1000) < monteCarloError) inside++;
		}
		// One standard error covers 68%; over 300 runs the share has sd 2.7 points; 3 of them.
		expect(Math.abs(inside / 300 - 0.68)).toBeLessThan(0.081);
	});

	it('finds no world where there is none', () => {
		expect(nested(nestedSample(4000, 0, 0, 1)).world).toBeLessThan(0.15);
	});

	it('takes a last world that is not whole, and fewer than one', () => {
		expect(nested(Float64Array.of(1, 2, 3, 4, 5)).mean).toBe(3);
		expect(nested(Float64Array.of(1, 3)).monteCarloError).toBe(1);
		expect(() => nested(new Float64Array(0))).toThrow('values.length = 0');
	});
});

describe('shareOfWorldsAbove', () => {
	it('gives the share of worlds that help, not of lucky means', () => {
		// True share: Phi(0.3 / 1) = .618; raw means of four lucks of sd 4 would say Phi(.3 / 2.24) = .553.
		const share = shareOfWorldsAbove(nested(nestedSample(4000, 0.3, 1, 4)));
		// The mean has an error of .035, the share of 4,000 worlds one of .008, the ratio of sds 8%.
		expect(Math.abs(share - 0.618)).toBeLessThan(0.05);
	});

	it('is certain when worlds do not differ, and undecided when nothing happens', () => {
		expect(shareOfWorldsAbove(nested(new Float64Array(8)))).toBe(0.5);
		expect(shareOfWorldsAbove(nested(new Float64Array(8).fill(2)))).toBe(1);
	});
});

describe('chanceOf', () => {
	it('does not claim certainty when none or all came true', () => {
		expect(chanceOf(new Float64Array(1000)).value).toBe(0);
		expect(chanceOf(new Float64Array(1000)).monteCarloError).toBeGreaterThan(0.0005);
	});
});
