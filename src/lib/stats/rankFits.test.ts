import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { distributionOf } from './distributionOf';
import { familyOf } from './distributions';
import { rankFits } from './rankFits';
import { roundedLogLikelihood } from './roundedLogLikelihood';
import { sampleOf } from './sample';
import { tallyOf } from './tally';

describe('rankFits', () => {
	it('does not let a density at small counts beat their probabilities', () => {
		// at counts of mean 2 the exponential's density is that of an interval half of which is below 0
		const generator = generatorOf('counts');
		const p = { size: 1.2, mean: 2 };
		const counts = Array.from({ length: 400 }, () =>
			familyOf('negativeBinomial').sample(generator, p)
		);
		const { fits } = rankFits(sampleOf(counts));
		const places = fits.map(({ family }) => family);
		expect(places[0]).toBe('negativeBinomial');
		const exponential = fits.find(({ family }) => family === 'exponential');
		expect(exponential?.aic).toBeLessThan(fits[0].aic);
		expect(exponential?.roundedAic).toBeGreaterThan(fits[0].aic);
	});

	it('leaves values with decimals, and whole numbers far apart, as they are', () => {
		const decimals = [1.5, 2, 3.25, 7, 11];
		for (const fit of rankFits(sampleOf(decimals)).fits) expect(fit.roundedAic).toBe(fit.aic);
		const large = [15000, 21000, 34000, 18000, 70000];
		for (const { aic, roundedAic } of rankFits(sampleOf(large), ['gamma', 'normal']).fits)
			expect(Math.abs(aic - roundedAic)).toBeLessThan(1e-4);
	});

	it('keeps the data themselves out of the ranking, and last where asked for', () => {
		const sample = sampleOf([1.2, 3.4, 2.2, 8.1, 5]);
		expect(rankFits(sample).skipped).toContainEqual({ family: 'empirical', why: 'notRanked' });
		const { fits } = rankFits(sample, ['empirical', 'gamma']);
		expect(fits.map(({ family }) => family)).toEqual(['gamma', 'empirical']);
		expect(fits[1].ks).toBeLessThan(1e-12);
	});
});

describe('roundedLogLikelihood', () => {
	it('gives the probability of an interval to whole numbers, and more than it to censored ones', () => {
		const curve = distributionOf({ family: 'exponential', parameters: { rate: 0.5 } });
		const tally = tallyOf(sampleOf([0, 3, 4], [false, false, true]));
		const expected =
			Math.log(curve.cdf(0.5)) + Math.log(curve.cdf(3.5) - curve.cdf(2.5)) - 0.5 * 4.5;
		expect(roundedLogLikelihood(tally, curve)).toBeCloseTo(expected, 12);
	});
});
