import { describe, expect, it } from 'vitest';
import samples from '../../../tests/reference/stats/censored.json';
import { familyOf } from './distributions';
import { isFitted } from './fit';
import { sampleOf } from './sample';

/** A parameter of another family has no value. */
type Values = Readonly<Record<string, number | null | undefined>>;

interface Case {
	readonly sample: string;
	readonly values: readonly number[];
	readonly censored: readonly number[];
	readonly fits: readonly {
		readonly family: string;
		readonly estimates: Values;
		readonly standardErrors: Values;
		readonly logLikelihood: number;
	}[];
}
const cases: readonly Case[] = samples;

/** Right-censored fits by R's fitdistcens (tests/reference/stats/make_censored.R). */
describe.each(cases)('of $sample', ({ values, censored, fits }) => {
	const sample = sampleOf(values, censored);

	it.each(fits)('the fit of $family is that of fitdistcens', ({ family, ...expected }) => {
		const fit = familyOf(family).fit(sample);
		const estimates = Object.entries(expected.estimates);
		if (Object.values(expected.standardErrors).includes(null)) {
			// R ran off along the ridge to the exponential, or to the law of Lévy: no maximum is there to find
			expect(fit).toEqual({ reason: 'noMaximum' });
			return;
		}
		if (!isFitted(fit)) throw new Error(fit.reason);
		expect(fit.converged).toBe(true);
		expect(fit.logLikelihood).toBeGreaterThan(expected.logLikelihood - 1e-8);
		expect(fit.logLikelihood).toBeLessThan(expected.logLikelihood + 0.001);
		for (const [name, value] of estimates) {
			// R's search of one parameter ends early (2e-4 off); those of two come to 1e-6
			expect(Math.abs(fit.parameters[name] / Number(value) - 1), name).toBeLessThan(1e-3);
			// R's second differences have a step of 1e-3 whatever the scale, which is coarse for a rate of 0.01
			const error = Number(expected.standardErrors[name]);
			expect(Math.abs((fit.standardErrors[name] ?? NaN) / error - 1), name).toBeLessThan(0.02);
		}
	});
});
