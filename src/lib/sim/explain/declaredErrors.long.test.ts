import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import type { Estimate } from '../result';
import { declaredErrors, type DeclaredErrors } from './declaredErrors';

/** Runs and replications of the trial; LONG plays more of both. */
const runs = process.env.LONG ? 2000 : 300;
const worlds = 150;

/*
 * Nested normals with known truths. None: world sd 3, luck sd 4, so sd 5 about 100. The target adds 1
 * with a world's own sd of 1 and luck of its own of sd 1: sd sqrt(2) about 1.
 */
const truth = {
	mean: 101,
	p10: 101 - 1.2815515655 * Math.sqrt(27),
	p20: 101 - 0.8416212336 * Math.sqrt(27),
	p50: 101,
	p90: 101 + 1.2815515655 * Math.sqrt(27),
	chanceOfGoal: 1 - normalCdf(4 / Math.sqrt(27)),
	paired: {
		mean: 1,
		p10: 1 - 1.2815515655 * Math.SQRT2,
		p90: 1 + 1.2815515655 * Math.SQRT2,
		chanceAhead: normalCdf(1 / Math.SQRT2),
		chanceHelps: normalCdf(1)
	}
};

function sample(seed: string): DeclaredErrors {
	const generator = generatorOf(seed);
	const z = (): number => normalQuantile(generator.next());
	const none = new Float64Array(4 * worlds);
	const own = new Float64Array(4 * worlds);
	for (let w = 0; w < worlds; w++) {
		const [world, helps] = [100 + 3 * z(), 1 + z()];
		for (let i = 4 * w; i < 4 * w + 4; i++) {
			none[i] = world + 4 * z();
			own[i] = none[i] + helps + z();
		}
	}
	return declaredErrors(own, none, 105);
}

describe('declaredErrors', () => {
	const samples = Array.from({ length: runs }, (_, i) => sample(`errors ${i}`));
	const coverage = (value: number, pick: (errors: DeclaredErrors) => Estimate): number =>
		samples.filter((errors) => {
			const estimate = pick(errors);
			return Math.abs(estimate.value - value) < 1.96 * estimate.monteCarloError;
		}).length / runs;
	// Binomial sd of 95 in 100 over the runs: three of them, and two points for 25 groups and 150 worlds.
	const band = 3 * Math.sqrt((0.95 * 0.05) / runs) + 0.02;

	it.each(['mean', 'p10', 'p20', 'p50', 'p90', 'chanceOfGoal'] as const)(
		'declares an error of %s that is true over repeated seeds',
		(figure) => {
			expect(Math.abs(coverage(truth[figure], (e) => e[figure]) - 0.95)).toBeLessThan(band);
		}
	);

	it.each(['mean', 'p10', 'p90', 'chanceAhead', 'chanceHelps'] as const)(
		'declares an error of the paired %s that is true over repeated seeds',
		(figure) => {
			const covered = coverage(truth.paired[figure], (e) => e.paired[figure]);
			expect(Math.abs(covered - 0.95)).toBeLessThan(band);
		}
	);

	it('would be caught taking the lucks of a world for independent', () => {
		const naive = samples.filter(
			({ mean }) => Math.abs(mean.value - 101) < 1.96 * Math.sqrt(27 / (4 * worlds))
		).length;
		expect(Math.abs(naive / runs - 0.95)).toBeGreaterThan(band);
	});
});
