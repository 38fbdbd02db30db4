import { describe, expect, it } from 'vitest';
import { distributionOf } from '../stats/distributionOf';
import { CountTables, poissonAt } from './countTables';

describe('CountTables', () => {
	it.each([
		[45, 4.5],
		[45, Infinity],
		[3.2, 1.5],
		[0.05, 2]
	])('inverts the cdf at mean %d and size %d', (mean, size) => {
		const tables = new CountTables(size);
		// The table's mean is the nearest point of the 1% grid.
		const grid = Math.exp(0.01 * Math.round(Math.log(mean) / 0.01));
		const exact = distributionOf(
			size === Infinity
				? { family: 'poisson', parameters: { mean: grid } }
				: { family: 'negativeBinomial', parameters: { size, mean: grid } }
		);
		for (let i = 0; i < 500; i++) {
			const u = (i + 0.5) / 500;
			expect(tables.draw(Math.log(mean), u)).toBe(exact.quantile(u));
		}
	});

	it('never gives fewer for more luck or a higher mean', () => {
		const tables = new CountTables(4.5);
		for (let i = 1; i < 200; i++) {
			expect(tables.draw(Math.log(45), i / 200)).toBeGreaterThanOrEqual(
				tables.draw(Math.log(45), (i - 1) / 200)
			);
			expect(tables.draw(Math.log(50), i / 200)).toBeGreaterThanOrEqual(
				tables.draw(Math.log(45), i / 200)
			);
		}
	});

	it('refuses a size that is no size', () => {
		expect(() => new CountTables(0)).toThrow('size = 0');
	});
});

describe('poissonAt', () => {
	it.each([0.02, 0.7, 2.1, 19])('inverts the Poisson cdf at mean %d', (mean) => {
		const exact = distributionOf({ family: 'poisson', parameters: { mean } });
		for (let i = 0; i < 500; i++) {
			const u = (i + 0.5) / 500;
			expect(poissonAt(mean, u)).toBe(exact.quantile(u));
		}
	});

	it('gives nothing at mean 0', () => {
		expect(poissonAt(0, 0.999)).toBe(0);
	});
});
