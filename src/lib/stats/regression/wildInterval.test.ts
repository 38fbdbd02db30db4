import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../random/generator';
import { drawNormal } from './testing';
import { leastSquaresWithin } from './leastSquaresWithin';
import { slopeInterval } from './slopeInterval';
import { wildInterval } from './wildInterval';

/** Reps with errors that move as one within a rep and year half: what a clustered interval is for. */
function panel(reps: number, seed: string) {
	const generator = generatorOf(seed);
	const rows = { outcomes: [] as number[], regressor: [] as number[], units: [] as number[] };
	for (let r = 0; r < reps; r++) {
		const level = drawNormal(generator);
		const slope = 0.5 + 0.2 * drawNormal(generator);
		for (let m = 0; m < 12; m++) {
			const x = drawNormal(generator);
			rows.regressor.push(x);
			rows.units.push(r);
			rows.outcomes.push(level + slope * x + 0.5 * drawNormal(generator));
		}
	}
	return rows;
}

describe('slopeInterval', () => {
	it('uses what the number of reps can carry', () => {
		const methodOf = (reps: number): string =>
			slopeInterval(leastSquaresWithin(panel(reps, 'methods'))!, 0.8).method;
		expect([3, 4, 5, 19, 20].map(methodOf)).toEqual([
			'robust',
			'robust',
			'wild',
			'wild',
			'clustered'
		]);
	});

	it('holds the slope about as often as it says, with five reps whose slopes differ', () => {
		let held = 0;
		const runs = 100;
		for (let run = 0; run < runs; run++) {
			const slope = leastSquaresWithin(panel(5, `coverage ${run}`))!;
			const { low, high } = slopeInterval(slope, 0.8);
			if (low <= 0.5 && 0.5 <= high) held++;
		}
		// Binomial standard error over 100 runs: .04; two and a half of it.
		expect(Math.abs(held / runs - 0.8)).toBeLessThan(0.1);
	});
});

describe('wildInterval', () => {
	it('lies about the estimate and widens with its level', () => {
		const sums = { scores: [2, -1, 0.5, -2.5, 1], information: [4, 6, 5, 7, 3] };
		const at = (level: number) => wildInterval(sums, level)!;
		expect(at(0.8)[0]).toBeLessThan(at(0.5)[0]);
		expect(at(0.5)[0]).toBeLessThan(0);
		expect(at(0.5)[1]).toBeGreaterThan(0);
		expect(at(0.8)[1]).toBeGreaterThan(at(0.5)[1]);
		expect(at(0.8)).toEqual(at(0.8));
	});

	it('scales with the scores and mirrors with their sign', () => {
		const scores = [2, -1, 0.5, -2.5, 1];
		const information = [4, 6, 5, 7, 3];
		const [low, high] = wildInterval({ scores, information }, 0.8)!;
		const [low2, high2] = wildInterval({ scores: scores.map((s) => -10 * s), information }, 0.8)!;
		// The search ends within a thousandth of a standard error.
		expect(low2 / (-10 * high)).toBeCloseTo(1, 2);
		expect(high2 / (-10 * low)).toBeCloseTo(1, 2);
	});

	it('has no answer for four reps', () => {
		expect(wildInterval({ scores: [1, -1, 1, -1], information: [1, 1, 1, 1] }, 0.8)).toBeNull();
	});
});
