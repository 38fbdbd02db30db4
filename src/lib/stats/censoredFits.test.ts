import { describe, expect, it } from 'vitest';
import cases from '../../../tests/reference/stats/censored_fits.json';
import { familyOf } from './distributions';
import { isFitted } from './fit';
import { sampleOf } from './sample';

/** The trials behind the binomial cases of make_censored_fits.py. */
const TRIALS = 20;

/** Maximum-likelihood estimates of one sample by scipy (tests/reference/stats/make_censored_fits.py). */
describe.each(cases)(
	'the fit of $family to a censored sample',
	({ family, values, censored, weights, ...expected }) => {
		const sample = sampleOf(values, censored, weights);
		const fit = familyOf(family).fit(sample, { trials: TRIALS });
		const weightOf = (row: number): number => (weights ? weights[row] : 1);
		const total = (rows: number[]): number => rows.reduce((sum, row) => sum + weightOf(row), 0);

		it(`finds scipy's maximum${weights ? ' with weights' : ''}`, () => {
			if (!isFitted(fit)) throw new Error(fit.reason);
			expect(fit.converged).toBe(true);
			// scipy's search stops at 1e-11 of the coordinates; both likelihoods are flat there
			expect(Math.abs(fit.logLikelihood - expected.logLikelihood)).toBeLessThan(1e-8);
			for (const [name, value] of Object.entries(expected.estimates))
				expect(Math.abs(fit.parameters[name] / value - 1), name).toBeLessThan(1e-5);
		});

		it(`has the same standard errors${weights ? ' with weights' : ''}`, () => {
			if (!isFitted(fit)) throw new Error(fit.reason);
			// both are second differences: the script's step of 1e-4 leaves about 1e-6
			for (const [name, value] of Object.entries(expected.standardErrors))
				expect(Math.abs((fit.standardErrors[name] ?? NaN) / value - 1), name).toBeLessThan(1e-4);
		});

		it(`counts its rows${weights ? ' by weight' : ''}`, () => {
			if (!isFitted(fit)) throw new Error(fit.reason);
			const rows = Array.from(values.keys());
			expect(fit.n).toBeCloseTo(total(rows), 9);
			expect(fit.censored).toBeCloseTo(total(rows.filter((row) => censored[row] === 1)), 9);
		});
	}
);
