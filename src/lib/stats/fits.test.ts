import { describe, expect, it } from 'vitest';
import cases from '../../../tests/reference/stats/fits.json';
import { familyOf } from './distributions';
import { isFitted } from './fit';
import { sampleOf } from './sample';

/** The trials behind the binomial cases of make_fits.py. */
const TRIALS = 20;

const kindOf = (censored: unknown, weights: unknown): string =>
	[censored ? 'censored' : 'plain', weights ? 'weighted' : ''].join(' ').trim();

/** Maximum-likelihood estimates of one sample by scipy (tests/reference/stats/make_fits.py). */
describe.each(cases)('the fit of $family', ({ family, values, censored, weights, ...expected }) => {
	const kind = kindOf(censored, weights);
	const fit = familyOf(family).fit(sampleOf(values, censored, weights), { trials: TRIALS });
	if (!isFitted(fit)) throw new Error(`${family}, ${kind}: ${fit.reason}`);
	// TypeScript unions the keys of all families' parameters
	const estimates = JSON.parse(JSON.stringify(expected.estimates)) as Record<string, number>;
	const names = Object.keys(estimates);

	it(`finds scipy's maximum of a ${kind} sample`, () => {
		expect(fit.converged).toBe(true);
		// scipy's search stops at 1e-11 of the coordinates; both likelihoods are flat there
		expect(Math.abs(fit.logLikelihood - expected.logLikelihood)).toBeLessThan(1e-8);
		// Lomax has a ridge along which shape and scale move together: within 1e-9 of its top one may be
		// 4e-5 standard errors from it. All other families are found to 1e-5 of the value.
		const ridge = family === 'lomax' ? 4e-5 : 0;
		for (const name of names) {
			const value = estimates[name];
			const slack = 1e-5 * Math.abs(value) + ridge * (fit.standardErrors[name] ?? 0);
			expect(Math.abs(fit.parameters[name] - value), name).toBeLessThan(slack);
		}
	});

	it(`has the same standard errors and covariance for a ${kind} sample`, () => {
		const all = Object.keys(fit.parameters);
		names.forEach((a, i) => {
			const error = Math.sqrt(expected.covariance[i][i]);
			// both are second differences: the script's step of 1e-4 leaves about 1e-6
			expect(Math.abs((fit.standardErrors[a] ?? NaN) / error - 1), a).toBeLessThan(1e-4);
			names.forEach((b, j) => {
				const own = fit.covariance?.[all.indexOf(a)][all.indexOf(b)] ?? NaN;
				const scale = error * Math.sqrt(expected.covariance[j][j]);
				const gap = Math.abs(own - expected.covariance[i][j]) / scale;
				expect(gap, `${a}, ${b}`).toBeLessThan(2e-4);
			});
		});
	});

	it(`counts the rows of a ${kind} sample by weight`, () => {
		let [n, cut] = [0, 0];
		for (let row = 0; row < values.length; row++) {
			const weight = weights ? weights[row] : 1;
			n += weight;
			cut += censored ? censored[row] * weight : 0;
		}
		expect(fit.n).toBeCloseTo(n, 9);
		expect(fit.censored).toBeCloseTo(cut, 9);
		expect(fit.free).toBe(names.length);
	});
});
