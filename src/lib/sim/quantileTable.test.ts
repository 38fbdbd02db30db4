import { describe, expect, it } from 'vitest';
import { distributionOf } from '../stats/distributionOf';
import type { Law } from '../stats/law';
import { QuantileTable } from './quantileTable';

const laws: readonly Law[] = [
	{ family: 'logNormal', parameters: { mu: 3.7, sigma: 0.6 } },
	{ family: 'gamma', parameters: { shape: 1.4, rate: 0.03 } },
	{ family: 'weibull', parameters: { shape: 0.9, scale: 40 } },
	{ family: 'logNormal', parameters: { mu: 8, sigma: 1.6 } }
];

describe.each(laws)('a table of $family $parameters', (law) => {
	const exact = distributionOf(law);
	const table = new QuantileTable(exact);

	it('is off by less than a node in probability, tails included', () => {
		for (const u of [1e-9, 1e-5, 0.0003, 0.001, 0.1, 0.37, 0.5, 0.9, 0.999, 0.9997, 1 - 1e-7]) {
			expect(Math.abs(exact.cdf(table.at(u)) - u)).toBeLessThan(1 / 2048);
			const tail = Math.min(u, 1 - u);
			// In the tails the error is small against the tail itself.
			expect(Math.abs(exact.cdf(table.at(u)) - u)).toBeLessThan(0.05 * tail + 1e-12);
		}
	});

	it('keeps the mean', () => {
		let sum = 0;
		const n = 400000;
		for (let i = 0; i < n; i++) sum += table.at((i + 0.5) / n);
		// The midpoint rule itself misses part of the heaviest tail: 0.3% at sigma 1.6.
		expect(Math.abs(sum / n / exact.mean - 1)).toBeLessThan(0.005);
	});

	it('never falls', () => {
		let before = -Infinity;
		for (let i = 1; i < 20000; i++) {
			const value = table.at(i / 20000);
			expect(value).toBeGreaterThanOrEqual(before);
			before = value;
		}
	});

	it('finds the way back', () => {
		for (const u of [0.001, 0.01, 0.2, 0.5, 0.8, 0.99])
			expect(Math.abs(table.rank(exact.quantile(u)) - u)).toBeLessThan(1 / 2048);
		expect(table.rank(0)).toBeGreaterThan(0);
		expect(table.rank(1e12)).toBeLessThan(1);
	});
});
