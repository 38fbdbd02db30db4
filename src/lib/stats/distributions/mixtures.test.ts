import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../random/generator';
import { isFitted, type Fit, type Fitted, type Parameters } from '../fit';
import { sampleOf } from '../sample';
import { familyOf } from './index';
import { empirical } from './empirical';
import { gammaMixture } from './gammaMixture';
import { itemsOf } from './kernels/items';
import { logNormalMixture } from './logNormalMixture';
import { pricePoints } from './pricePoints';

/** What the shared tests cannot ask: several humps, lists of prices, and the data themselves. */

function fitted<P extends Parameters>(fit: Fit<P>): Fitted<P> {
	if (!isFitted(fit)) throw new Error(`not fitted: ${fit.reason}`);
	return fit;
}

const drawn = (family: string, parameters: Parameters, rows: number, seed: string) => {
	const generator = generatorOf(seed);
	return Array.from({ length: rows }, () => familyOf(family).sample(generator, parameters));
};

describe('mixtures of two', () => {
	const quick = drawn('logNormal', { mu: 1.5, sigma: 0.4 }, 150, 'quick');
	const long = drawn('logNormal', { mu: 4.2, sigma: 0.3 }, 250, 'long');

	it('are not claimed where the values have one hump', () => {
		for (const family of [logNormalMixture, gammaMixture])
			expect(family.fit(sampleOf(long))).toEqual({ reason: 'oneHump' });
	});

	it('name the lower hump first', () => {
		const fit = fitted(logNormalMixture.fit(sampleOf([...long, ...quick])));
		expect(fit.parameters.mu1).toBeLessThan(fit.parameters.mu2);
		expect(Math.abs(fit.parameters.share - 150 / 400)).toBeLessThan(0.01);
		expect(fit).toMatchObject({ converged: true, free: 5 });
	});

	it('are at a maximum: no parameter moved either way is more likely', () => {
		const values = [...quick, ...long];
		for (const family of [logNormalMixture, gammaMixture]) {
			const { parameters, standardErrors, logLikelihood } = fitted<Parameters>(
				family.fit(sampleOf(values))
			);
			for (const [name, value] of Object.entries(parameters))
				for (const way of [-0.2, 0.2]) {
					const moved = { ...parameters, [name]: value + way * (standardErrors[name] ?? NaN) };
					const sum = values.reduce((total, x) => total + familyOf(family.id).logPdf(x, moved), 0);
					expect(sum, name).toBeLessThan(logLikelihood);
				}
		}
	});

	it('take no value that occurs often for a hump', () => {
		// half of the deals closed on the first day: a hump without width has no bound
		const values = [...Array<number>(200).fill(1), ...long];
		const fit = logNormalMixture.fit(sampleOf(values));
		if (isFitted(fit)) expect(fit.parameters.sigma1).toBeGreaterThan(0.02);
		else expect(['noMaximum', 'oneHump']).toContain(fit.reason);
	});

	it('need ten values that differ', () => {
		expect(logNormalMixture.fit(sampleOf([1, 2, 3, 40, 50, 60]))).toEqual({
			reason: 'tooFewValues'
		});
	});
});

describe('price points', () => {
	const list = {
		spread: 0.06,
		price1: 90,
		share1: 0.5,
		price2: 450,
		share2: 0.3,
		price3: 2400,
		share3: 0.2
	};

	it('finds how many prices there are, and each within its error', () => {
		const fit = fitted(pricePoints.fit(sampleOf(drawn('pricePoints', list, 600, 'list'))));
		expect([...itemsOf(fit.parameters, 'price')]).toHaveLength(3);
		for (const [name, value] of Object.entries(list)) {
			const error = fit.standardErrors[name] ?? NaN;
			expect(Math.abs(fit.parameters[name] - value), name).toBeLessThan(3.5 * error);
		}
		// three prices, two shares that are free, the spread
		expect(fit.free).toBe(6);
	});

	it('finds exact prices, whose spread is the least there is', () => {
		const values = [...Array<number>(30).fill(99), ...Array<number>(20).fill(499), 999, 999, 999];
		const fit = fitted(pricePoints.fit(sampleOf(values)));
		const { spread, ...rest } = fit.parameters;
		expect(spread).toBeCloseTo(0.001, 9);
		// prices are about a millionth above the value: the spread is in proportion
		[99, 499, 999].forEach((price, i) => expect(rest[`price${i + 1}`] / price).toBeCloseTo(1, 5));
		expect(rest.share1).toBeCloseTo(30 / 53, 9);
		expect(fit.standardErrors.spread).toBeNull();
	});

	it('refuses values that gather around nothing', () => {
		const amounts = drawn('logNormal', { mu: 9, sigma: 1.5 }, 1500, 'spread out');
		expect(pricePoints.fit(sampleOf(amounts))).toEqual({ reason: 'noPricePoints' });
		const one = drawn('normal', { mean: 500, sd: 40 }, 400, 'one price');
		expect(pricePoints.fit(sampleOf(one))).toEqual({ reason: 'noPricePoints' });
	});

	it('has no size below 0 however wide the spread', () => {
		const wide = { spread: 0.5, price1: 100, share1: 1 };
		expect(pricePoints.cdf(0, wide)).toBe(0);
		expect(pricePoints.quantile(1e-9, wide)).toBeGreaterThan(0);
		expect(drawn('pricePoints', wide, 2000, 'wide').every((x) => x > 0)).toBe(true);
	});

	it('counts shares in proportion', () => {
		const half = { ...list, share1: 0.25, share2: 0.15, share3: 0.1 };
		expect(pricePoints.cdf(300, half)).toBeCloseTo(pricePoints.cdf(300, list), 14);
	});
});

describe('the empirical law', () => {
	it('is the values with their shares', () => {
		const { parameters, logLikelihood, standardErrors } = fitted(
			empirical.fit(sampleOf([2.5, -1, 2.5, 7]))
		);
		expect(parameters).toEqual({
			...{ value1: -1, share1: 0.25, value2: 2.5, share2: 0.5, value3: 7, share3: 0.25 }
		});
		expect(logLikelihood).toBeCloseTo(2 * Math.log(0.25) + 2 * Math.log(0.5), 12);
		// the binomial error of a share
		expect(standardErrors.share2).toBeCloseTo(Math.sqrt(0.25 / 4), 12);
		expect(empirical.mean(parameters)).toBe(11 / 4);
	});

	it('is the product-limit estimate where rows are censored, the rest at the last row', () => {
		// Kaplan and Meier: S falls by 1/5 at 1, by 1/3 of 4/5 at 3; the row at 9 is still open
		const sample = sampleOf([1, 2, 3, 5, 9], [false, true, false, false, true]);
		const { parameters } = fitted(empirical.fit(sample));
		const expected = [1, 0.2, 3, 0.8 / 3, 5, 0.8 / 3, 9, 0.8 / 3];
		Object.values(parameters).forEach((value, i) => expect(value).toBeCloseTo(expected[i], 12));
	});

	it('has one value where all are equal', () => {
		expect(fitted(empirical.fit(sampleOf([3, 3, 3]))).parameters).toEqual({ value1: 3, share1: 1 });
	});

	it('refuses values out of order', () => {
		const p = { value1: 3, share1: 0.5, value2: 1, share2: 0.5 };
		expect(empirical.relation?.holds(p)).toBe(false);
	});
});
