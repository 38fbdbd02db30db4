import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../random/generator';
import { isFitted, type Fit, type Fitted, type Parameters } from '../fit';
import { sampleOf } from '../sample';
import { betaGeometric } from './betaGeometric';
import { geometric } from './geometric';
import { inverseGaussian } from './inverseGaussian';
import { lomax } from './lomax';
import { pert } from './pert';
import { poisson } from './poisson';
import { triangular } from './triangular';
import { zeroInflatedNegativeBinomial } from './zeroInflatedNegativeBinomial';
import { zeroInflatedPoisson } from './zeroInflatedPoisson';

/** What the shared tests cannot ask of every family: behaviour at the edge of each one's domain. */

function fitted<P extends Parameters>(fit: Fit<P>): Fitted<P> {
	if (!isFitted(fit)) throw new Error(`not fitted: ${fit.reason}`);
	return fit;
}

describe('the geometric family', () => {
	it('counts tries from 1', () => {
		expect(geometric.logPdf(0, { p: 0.25 })).toBe(-Infinity);
		expect(geometric.cdf(1, { p: 0.25 })).toBeCloseTo(0.25, 15);
		expect(geometric.fit(sampleOf([0, 1, 2]))).toEqual({ reason: 'notPositive' });
	});

	it('is certain of the first try when every row took one', () => {
		const fit = fitted(geometric.fit(sampleOf([1, 1, 1])));
		expect(fit.parameters.p).toBe(1);
		expect(fit.standardErrors.p).toBeNull();
		expect(geometric.support(fit.parameters)).toEqual({ min: 1, max: 1 });
		expect([geometric.quantile(0.7, { p: 1 }), geometric.quantile(1, { p: 1 })]).toEqual([1, 1]);
		expect(geometric.sample(generatorOf('sure'), { p: 1 })).toBe(1);
	});

	it('lets open rows add tries and no success', () => {
		const { parameters } = fitted(geometric.fit(sampleOf([2, 3, 5], [false, false, true])));
		expect(parameters.p).toBe(2 / 10);
	});
});

describe('families whose limit is a simpler one', () => {
	it('say so when the data are at the limit', () => {
		// the same chance at every try: 32 of 64, 16 of 32, ... succeed
		const halves = [1, 2, 3, 4, 5, 6].flatMap((k) => Array<number>(64 / 2 ** k).fill(k));
		const tries = sampleOf([...halves, 6], [...halves.map(() => false), true]);
		expect(betaGeometric.fit(tries)).toEqual({ reason: 'notOverdispersed' });
		// equally spaced values vary less than exponential ones
		expect(lomax.fit(sampleOf([1, 2, 3, 4, 5, 6]))).toEqual({ reason: 'noMaximum' });
		expect(zeroInflatedNegativeBinomial.fit(sampleOf([3, 4, 5, 4, 0, 3]))).toEqual({
			reason: 'notOverdispersed'
		});
	});

	it('refuse rows at 0 where they would take all the density', () => {
		expect(lomax.fit(sampleOf([0, 0, 0, 1, 5, 40]))).toEqual({ reason: 'notPositive' });
	});

	it('have the edge for a maximum, without errors, where no zeros are left to explain', () => {
		const sample = sampleOf([1, 2, 0, 3, 2, 4, 1, 2]);
		const fit = fitted(zeroInflatedPoisson.fit(sample));
		const plain = fitted(poisson.fit(sample));
		expect(fit.parameters).toEqual({ zero: 0, mean: plain.parameters.mean });
		expect(fit.logLikelihood).toBe(plain.logLikelihood);
		expect(fit.standardErrors).toEqual({ zero: null, mean: null });
		expect(fit.free).toBe(2);
	});

	it('split zeros from counts by the closed form of Lambert (1992)', () => {
		const counts = [0, 0, 0, 0, 0, 0, 3, 5, 4, 6, 2, 4];
		const { zero, mean } = fitted(zeroInflatedPoisson.fit(sampleOf(counts))).parameters;
		// mean / (1 - e^-mean) is the mean of the positive counts, 4; half of the rows are positive
		expect(mean / (1 - Math.exp(-mean))).toBeCloseTo(4, 4);
		expect((1 - zero) * (1 - Math.exp(-mean))).toBeCloseTo(0.5, 4);
	});
});

describe('families between two ends', () => {
	it('put the mode on the end that the values fall from, and give no errors there', () => {
		// the quantiles of a triangle that falls from 0 to 10
		const values = Array.from({ length: 40 }, (_, i) => 10 - 10 * Math.sqrt(1 - (i + 0.5) / 40));
		const fit = fitted(triangular.fit(sampleOf(values)));
		expect(fit.parameters.mode).toBe(fit.parameters.min);
		expect(fit.parameters.min).toBe(values[0]);
		expect(fit.parameters.max).toBeGreaterThan(values[39]);
		expect(fit.standardErrors.max).toBeNull();
	});

	it('have the best mode of all values and midpoints', () => {
		const values = [2, 3, 3.5, 4, 4.2, 5, 6.5, 7, 9, 12];
		const { parameters, logLikelihood } = fitted(triangular.fit(sampleOf(values)));
		for (let mode = 2.05; mode < 12; mode += 0.05) {
			const other = { ...parameters, mode };
			const sum = values.reduce((total, x) => total + triangular.logPdf(x, other), 0);
			expect(sum).toBeLessThanOrEqual(logLikelihood + 1e-9);
		}
	});

	it('are less likely at ends moved either way', () => {
		const generator = generatorOf('ends');
		const truth = { min: 10, mode: 40, max: 90 };
		for (const family of [triangular, pert]) {
			const values = Array.from({ length: 200 }, () => family.sample(generator, truth));
			const { parameters, logLikelihood } = fitted(family.fit(sampleOf(values)));
			for (const name of ['min', 'max'] as const)
				for (const by of [-0.2, 0.2]) {
					const other = { ...parameters, [name]: parameters[name] + by };
					const sum = values.reduce((total, x) => total + family.logPdf(x, other), 0);
					expect(sum).toBeLessThan(logLikelihood);
				}
		}
	});
});

describe('the inverse Gaussian family', () => {
	it('keeps its tails where the textbook formula overflows', () => {
		// e^(2 shape / mean) is e^2000; mpmath with 60 digits
		const p = { mean: 1, shape: 1000 };
		expect(inverseGaussian.survival(1.1, p) / 0.0012175485806071751).toBeCloseTo(1, 10);
		expect(inverseGaussian.cdf(0.9, p) / 0.00045340604027823668).toBeCloseTo(1, 10);
	});
});
