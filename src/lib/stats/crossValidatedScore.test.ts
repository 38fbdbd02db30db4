import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { crossValidatedScore } from './crossValidatedScore';
import { familyOf } from './distributions';
import { sampleOf } from './sample';

const generator = generatorOf('score');
const p = { shape: 1.5, scale: 40 };
const values = Float64Array.from({ length: 400 }, () => familyOf('weibull').sample(generator, p));

describe('crossValidatedScore', () => {
	it('is near the expected log density of the law that made the data', () => {
		const own = values.reduce((sum, x) => sum + familyOf('weibull').logPdf(x, p), 0) / 400;
		const score = crossValidatedScore(sampleOf(values), 'weibull');
		// two parameters cost about 1 / 400 each on rows they were not fitted to
		expect(Math.abs((score ?? NaN) - own)).toBeLessThan(0.01);
	});

	it('is largest for the family that made the data', () => {
		const scores = (['weibull', 'exponential', 'logNormal', 'normal'] as const).map((id) =>
			crossValidatedScore(sampleOf(values), id)
		);
		expect(Math.max(...scores.map((score) => score ?? -Infinity))).toBe(scores[0]);
	});

	it('does not depend on the order of rows', () => {
		const rounded = values.map((x) => Math.ceil(x / 5) * 5);
		const marks = [...values].map((x) => x > 60);
		// by size: unlike a step or a mirror it keeps no row in its place modulo 5
		const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
		const score = crossValidatedScore(sampleOf(rounded, marks), 'gamma');
		const other = crossValidatedScore(
			sampleOf(
				order.map((row) => rounded[row]),
				order.map((row) => marks[row])
			),
			'gamma'
		);
		// the same terms added in another order
		expect(other).toBeCloseTo(score ?? NaN, 10);
	});

	it('scores every row once, with its weight', () => {
		// uniform weights change no fit and no mean
		const weighted = sampleOf(
			values,
			null,
			values.map(() => 2)
		);
		const score = crossValidatedScore(weighted, 'exponential');
		// the folds differ with the weights, the score by their luck only
		const plain = crossValidatedScore(sampleOf(values), 'exponential') ?? NaN;
		expect(Math.abs((score ?? NaN) - plain)).toBeLessThan(0.005);
	});

	it('is none where a fold cannot be fitted, and -Infinity where a value is ruled out', () => {
		expect(crossValidatedScore(sampleOf([1, 2, 3]), 'normal')).toBeNull();
		expect(crossValidatedScore(sampleOf([1, 1, 1, 1, 1, 2]), 'gamma')).toBeNull();
		expect(crossValidatedScore(sampleOf(values), 'uniform')).toBe(-Infinity);
	});
});
