import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { bootstrapChunk, bootstrapGof, judgeChunks } from './bootstrapGof';
import { chiSquareStatistic } from './chiSquare';
import { distributionOf } from './distributionOf';
import { familyOf } from './distributions';
import { isFitted, type Parameters } from './fit';
import { sampleOf } from './sample';

const drawn = (family: string, parameters: Parameters, rows: number, seed: string) => {
	const generator = generatorOf(seed);
	return Float64Array.from({ length: rows }, () => familyOf(family).sample(generator, parameters));
};

describe('bootstrapGof', () => {
	it('knows that the parameters were estimated', () => {
		// D of exponential data from their own fit: Lilliefors (1969, JASA 64:387) puts the 5% point of 100
		// values at 1.06 / 10, where the table for known parameters says 1.36 / 10
		const values = drawn('exponential', { rate: 0.1 }, 100, 'lilliefors');
		const chunk = bootstrapChunk(
			{
				generator: generatorOf('level'),
				sample: sampleOf(values),
				family: 'exponential',
				draws: 2000
			},
			{ rate: 0.1 }
		);
		const point = chunk.ks.sort()[Math.floor(0.95 * 2000)];
		// the 5% point of 2,000 draws is known to about 0.002
		expect(Math.abs(point - 0.106)).toBeLessThan(0.006);
	});

	it('gives the right family p-values that are spread evenly over (0, 1)', () => {
		const generator = generatorOf('even');
		const quarters = { ks: [0, 0, 0, 0], ad: [0, 0, 0, 0], chiSquare: [0, 0, 0, 0] };
		const tally = (name: keyof typeof quarters, p: number | undefined): void => {
			// p is a multiple of 1 / 20
			if (p !== undefined) quarters[name][Math.ceil(p * 4 - 1e-9) - 1]++;
		};
		for (let sample = 0; sample < 120; sample++) {
			const judge = (family: 'exponential' | 'poisson', p: Parameters) => {
				const values = Array.from({ length: 40 }, () => familyOf(family).sample(generator, p));
				return bootstrapGof({ generator, sample: sampleOf(values), family, draws: 19 });
			};
			const times = judge('exponential', { rate: 0.1 });
			tally('ks', times?.ks.pValue);
			tally('ad', times?.ad?.pValue);
			tally('chiSquare', judge('poisson', { mean: 6 })?.chiSquare?.pValue);
		}
		// 30 are expected in each quarter, with a standard deviation of 4.7
		for (const counts of Object.values(quarters))
			for (const count of counts) expect(Math.abs(count - 30)).toBeLessThan(3 * 4.75);
	});

	it('gives the wrong family the smallest p-value that the draws allow', () => {
		const times = sampleOf(drawn('weibull', { shape: 3, scale: 40 }, 200, 'times'));
		const counts = sampleOf(drawn('negativeBinomial', { size: 1.5, mean: 6 }, 300, 'counts'));
		const generator = generatorOf('wrong');
		const draws = 59;
		const wrong = bootstrapGof({ generator, sample: times, family: 'exponential', draws });
		const plain = bootstrapGof({ generator, sample: counts, family: 'poisson', draws });
		expect(wrong?.ks.pValue).toBe(1 / 60);
		expect(wrong?.ad?.pValue).toBe(1 / 60);
		expect(wrong).toMatchObject({ chiSquare: null, failed: 0 });
		expect(plain?.chiSquare?.pValue).toBe(1 / 60);
		expect(plain?.ad).toBeNull();
	});

	it('cuts its draws short like censored data', () => {
		const generator = generatorOf('cut');
		const pValues: number[] = [];
		for (let i = 0; i < 100; i++) {
			const lives = drawn('exponential', { rate: 1 / 40 }, 60, `lives ${i}`);
			const ends = drawn('uniform', { min: 5, max: 90 }, 60, `ends ${i}`);
			const sample = sampleOf(
				lives.map((x, row) => Math.min(x, ends[row])),
				[...lives].map((x, row) => x > ends[row])
			);
			const judged = bootstrapGof({ generator, sample, family: 'exponential', draws: 19 });
			expect(judged?.ad).toBeNull();
			pValues.push(judged?.ks.pValue ?? NaN);
		}
		// spread evenly over 1/20, 2/20, ... 1: mean 0.525 with a standard error of 0.029
		const mean = pValues.reduce((sum, p) => sum + p) / pValues.length;
		expect(Math.abs(mean - 0.525)).toBeLessThan(3 * 0.029);
	});

	it('adds chunks up in any order', () => {
		const sample = sampleOf(drawn('gamma', { shape: 2, rate: 0.1 }, 60, 'chunks'));
		const fit = familyOf('gamma').fit(sample);
		if (!isFitted(fit)) throw new Error(fit.reason);
		const chunks = ['one', 'two'].map((seed) =>
			bootstrapChunk(
				{ generator: generatorOf(seed), sample, family: 'gamma', draws: 20 },
				fit.parameters
			)
		);
		const judged = judgeChunks(sample, 'gamma', fit.parameters, chunks);
		expect(judgeChunks(sample, 'gamma', fit.parameters, [...chunks].reverse())).toEqual(judged);
		const asFar = chunks.flatMap(({ ks }) => [...ks]).filter((d) => d >= judged.ks.statistic);
		expect(judged.ks.pValue).toBe((1 + asFar.length) / 41);
	});

	it('counts draws that cannot be fitted and leaves them out', () => {
		// three counts of mean 0.3: most draws are all zero
		const chunk = bootstrapChunk(
			{
				generator: generatorOf('zeros'),
				sample: sampleOf([0, 0, 1]),
				family: 'zeroInflatedPoisson',
				draws: 50
			},
			{ zero: 0.5, mean: 0.3 }
		);
		expect(chunk.failed).toBeGreaterThan(10);
		expect(chunk.ks.length).toBe(50 - chunk.failed);
	});

	it('refuses weights and nonsense, and has no answer without a fit', () => {
		const generator = generatorOf('refuse');
		const question = { generator, family: 'gamma', draws: 9 } as const;
		expect(() =>
			bootstrapGof({ ...question, sample: sampleOf([1, 2, 3], null, [1, 2, 1]) })
		).toThrow('sample.weights');
		expect(() => bootstrapGof({ ...question, sample: sampleOf([1, 2, 4]), draws: 0.5 })).toThrow(
			'draws = 0.5'
		);
		expect(bootstrapGof({ ...question, sample: sampleOf([2, 2]) })).toBeNull();
	});
});

describe('chiSquareStatistic', () => {
	it('joins whole numbers until a cell expects five rows', () => {
		const curve = distributionOf({ family: 'binomial', parameters: { n: 2, p: 0.5 } });
		// expected 5, 10, 5 of 20
		const sample = sampleOf([
			...Array<number>(8).fill(0),
			...Array<number>(6).fill(1),
			...Array<number>(6).fill(2)
		]);
		expect(chiSquareStatistic(sample, curve)).toBeCloseTo(9 / 5 + 16 / 10 + 1 / 5, 12);
		// expected 2.5, 5, 2.5 of 10: the first cell is 0 and 1, and what is left is too small for another
		expect(chiSquareStatistic(sampleOf([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]), curve)).toBe(0);
	});
});
