import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/reference/stats/distributions.json';
import { distributionOf } from '../distributionOf';
import { familyIds } from './index';

/**
 * Values from mpmath (tests/reference/stats/make_distributions.py). Bulk values must agree to 1e-12 relative
 * (some thousand ulps: the tails of incomplete gammas and betas are exponentials of large numbers);
 * probabilities below 1e-6 to 1e-10.
 */
const BULK = 1e-12;
const TAIL = 1e-10;
const toleranceOf = (probability: number): number => (probability > 1e-6 ? BULK : TAIL);

const label = (parameters: Record<string, number | undefined>): string =>
	Object.entries(parameters)
		.map(([name, value]) => `${name} ${value}`)
		.join(', ');

/** Gap in units of the expected value; absolute where 0 is expected; none between NaN and NaN. */
const gap = (value: number, expected: number): number =>
	Object.is(value, expected) || value === expected
		? 0
		: Math.abs(value - expected) / (Math.abs(expected) || 1);

describe.each(familyIds)('%s agrees with mpmath', (family) => {
	const own = cases
		.filter((entry) => entry.family === family)
		.map((entry) => ({
			...entry,
			// TypeScript unions the keys of all families' parameters
			parameters: JSON.parse(JSON.stringify(entry.parameters)) as Record<string, number>
		}));

	it('has at least two cases', () => expect(own.length).toBeGreaterThan(1));

	for (const { parameters, points, quantiles, mean, variance } of own) {
		const distribution = distributionOf({ family, parameters });

		it(`in density, cdf and survival at ${label(parameters)}`, () => {
			for (const { x, logPdf, cdf, survival } of points) {
				// the density itself to BULK: the log to BULK absolute, with ulps of large logs
				const slack = BULK * Math.max(1, Math.abs(logPdf) / 100);
				expect(Math.abs(distribution.logPdf(x) - logPdf), `logPdf(${x})`).toBeLessThan(slack);
				expect(gap(distribution.cdf(x), cdf), `cdf(${x})`).toBeLessThan(toleranceOf(cdf));
				const tail = gap(distribution.survival(x), survival);
				expect(tail, `survival(${x})`).toBeLessThan(toleranceOf(survival));
			}
		});

		it(`in quantiles at ${label(parameters)}`, () => {
			for (const { u, x } of quantiles)
				expect(gap(distribution.quantile(u), x), `quantile(${u})`).toBeLessThan(BULK);
		});

		it(`in mean and variance at ${label(parameters)}`, () => {
			expect(gap(distribution.mean, Number(mean))).toBeLessThan(BULK);
			expect(gap(distribution.variance, Number(variance))).toBeLessThan(BULK);
		});
	}
});
