import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { distributionOf } from './distributionOf';
import { goodnessOfFit } from './goodnessOfFit';
import { rankFits } from './rankFits';
import { sampleOf } from './sample';

const values = Object.freeze([0.3, 1.1, 2.4, 2.4, 5.0, 7.7]);
const exponential = distributionOf({ family: 'exponential', parameters: { rate: 1 / 3 } });
const poisson = distributionOf({ family: 'poisson', parameters: { mean: 2.5 } });

describe('the distance of a sample from a curve', () => {
	it('is that of scipy.stats.kstest, ties included', () => {
		// kstest([.3, 1.1, 2.4, 2.4, 5, 7.7], 'expon', (0, 3)).statistic
		expect(goodnessOfFit(sampleOf(values), exponential).ks).toBeCloseTo(0.21733770254944512, 14);
	});

	it("is Anderson and Darling's by their sum over the sorted values", () => {
		// -n - sum((2i - 1) (log F(x_i) + log S(x_(n + 1 - i)))) / n with scipy.stats.expon
		expect(goodnessOfFit(sampleOf(values), exponential).ad).toBeCloseTo(0.23071142138633416, 13);
	});

	it('for counts compares the two staircases at whole numbers', () => {
		// max over k of |share <= k - scipy.stats.poisson.cdf(k, 2.5)|
		const sample = sampleOf([0, 1, 1, 2, 4, 4, 7]);
		const { ks, ad } = goodnessOfFit(sample, poisson);
		expect(ks).toBeCloseTo(0.18614756170449476, 14);
		expect(ad).toBeNull();
	});

	it('counts a row of weight 2 twice', () => {
		const twice = sampleOf([0.3, 1.1, 2.4, 5.0, 7.7], null, [1, 1, 2, 1, 1]);
		expect(goodnessOfFit(twice, exponential).ks).toBeCloseTo(
			goodnessOfFit(sampleOf(values), exponential).ks,
			14
		);
		expect(goodnessOfFit(twice, exponential).ad).toBeCloseTo(
			goodnessOfFit(sampleOf(values), exponential).ad!,
			12
		);
	});

	it('of a censored sample is taken from the product-limit curve', () => {
		const marks = values.map((value) => value === 5);
		const { ks, ad } = goodnessOfFit(sampleOf(values, marks), exponential);
		// after 2.4 four of six rows are gone; the last is at 7.7, where survival falls to 0
		const gaps = [
			4 / 6 - exponential.cdf(2.4),
			exponential.cdf(7.7) - 4 / 6,
			exponential.survival(7.7)
		];
		expect(ks).toBeCloseTo(Math.max(...gaps.map(Math.abs)), 14);
		expect(ad).toBeNull();
	});

	it('is infinite where the curve rules a value out', () => {
		const beta = distributionOf({ family: 'beta', parameters: { alpha: 2, beta: 2 } });
		expect(goodnessOfFit(sampleOf([0.5, 2]), beta).ad).toBe(Infinity);
	});
});

describe('rankFits', () => {
	const weibull = distributionOf({ family: 'weibull', parameters: { shape: 1.6, scale: 40 } });
	const generator = generatorOf('rank');
	const durations = Float64Array.from({ length: 3000 }, () => weibull.sample(generator));

	it('puts the family that made the data first', () => {
		const { fits } = rankFits(sampleOf(durations));
		expect(fits[0].family).toBe('weibull');
		expect(fits.map((fit) => fit.aic)).toEqual(fits.map((fit) => fit.aic).sort((a, b) => a - b));
	});

	it('charges for parameters as AIC and BIC do', () => {
		const [{ aic, bic, logLikelihood }] = rankFits(sampleOf(durations), ['weibull']).fits;
		expect(aic).toBe(4 - 2 * logLikelihood);
		// log 3000
		expect(bic).toBeCloseTo(2 * 8.006367567650246 - 2 * logLikelihood, 8);
	});

	it('says why a family was skipped', () => {
		const { fits, skipped } = rankFits(sampleOf([-1.5, 0, 2, 4]), [
			'gamma',
			'normal',
			'poisson',
			'exponential',
			'beta'
		]);
		expect(fits.map((fit) => fit.family)).toEqual(['normal']);
		expect(skipped).toEqual([
			{ family: 'gamma', why: 'notPositive' },
			{ family: 'poisson', why: 'negative' },
			{ family: 'exponential', why: 'negative' },
			{ family: 'beta', why: 'notInUnitInterval' }
		]);
	});

	it('tells counts that vary no more than Poisson, unknown trials and equal values', () => {
		const skipped = rankFits(sampleOf([3, 4, 5, 4]), ['negativeBinomial', 'binomial']).skipped;
		expect(skipped.map(({ why }) => why)).toEqual(['notOverdispersed', 'trialsUnknown']);
		expect(rankFits(sampleOf([2, 2, 2]), ['gamma', 'uniform']).skipped).toEqual([
			{ family: 'gamma', why: 'allEqual' },
			{ family: 'uniform', why: 'allEqual' }
		]);
		const above = rankFits(sampleOf([3, 11]), ['binomial'], { trials: 10 }).skipped;
		expect(above).toEqual([{ family: 'binomial', why: 'aboveTrials' }]);
	});
});

describe('distributionOf', () => {
	it('names a family that does not exist', () => {
		expect(() => distributionOf({ family: 'gaussian', parameters: {} })).toThrow(
			"familyOf: id = 'gaussian', must be one of normal, logNormal"
		);
		expect(() => distributionOf({ family: 'toString', parameters: {} })).toThrow('familyOf');
	});

	it('names the rule that a parameter breaks', () => {
		const make = (family: string, parameters: Record<string, number>) => () =>
			distributionOf({ family, parameters });
		expect(make('gamma', { shape: -1, rate: 2 })).toThrow(
			'distributionOf: gamma: shape = -1, must be a number > 0'
		);
		expect(make('gamma', { shape: 1 })).toThrow('gamma: rate = undefined');
		expect(make('binomial', { n: 2.5, p: 0.5 })).toThrow(
			'binomial: n = 2.5, must be a whole number >= 1'
		);
		expect(make('binomial', { n: 2, p: 1.5 })).toThrow('p = 1.5, must be a number >= 0 and <= 1');
		expect(make('uniform', { min: 2, max: 2 })).toThrow('uniform: max must be > min');
	});

	it('takes a negative binomial of infinite size for the Poisson it is', () => {
		const limit = distributionOf({
			family: 'negativeBinomial',
			parameters: { size: Infinity, mean: 2.5 }
		});
		for (const k of [0, 1, 5]) {
			expect(limit.logPdf(k)).toBe(poisson.logPdf(k));
			expect(limit.cdf(k)).toBe(poisson.cdf(k));
		}
		expect(limit.variance).toBe(2.5);
		expect(limit.quantile(0.9)).toBe(poisson.quantile(0.9));
	});
});
