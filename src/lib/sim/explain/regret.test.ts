import { describe, expect, it } from 'vitest';
import { regretOf } from './regret';

/** Differences without luck: every luck of a world is the same. */
const worlds = (means: readonly number[]): Float64Array =>
	Float64Array.from({ length: 4 * means.length }, (_, i) => means[Math.floor(i / 4)]);

describe('regretOf', () => {
	// Ten worlds; the bold plan wins in nine and loses badly in two of ten.
	const none = worlds(Array<number>(10).fill(0));
	const bold = worlds([8, 8, 8, 8, 8, 8, 8, 8, -40, -40]);
	const mild = worlds([3, 3, 3, 3, 3, 3, 3, 3, 2, 2]);
	const regret = regretOf(['none', 'bold', 'mild'], [none, bold, mild]);

	it('is what the best plan of each world would have booked more', () => {
		expect(regret.rows.map(({ mean }) => mean)).toEqual([
			expect.closeTo((8 * 8 + 2 * 2) / 10, 10),
			expect.closeTo((2 * 42) / 10, 10),
			expect.closeTo((8 * 5) / 10, 10)
		]);
	});

	it('counts in how many worlds each plan is the best', () => {
		expect(regret.rows.map(({ best }) => best)).toEqual([0, 0.8, 0.2]);
	});

	it('chooses the plan that a bad world makes one regret least', () => {
		expect(regret.choice).toBe('mild');
		expect(regret.rows[1].p90).toBeCloseTo(42, 10);
	});

	it('shares worlds in which two plans are the same', () => {
		const twins = regretOf(['a', 'b'], [mild, mild]);
		expect(twins.rows.map(({ best }) => best)).toEqual([0.5, 0.5]);
		expect(twins.close).toBe(true);
	});

	it('does not take luck for a difference between worlds', () => {
		// Every world has the same mean; lucks of +-10 would make a best plan in each by chance.
		const noise = (shift: number): Float64Array =>
			Float64Array.from({ length: 400 }, (_, i) => ((i * 7 + shift) % 4 < 2 ? 10 : -10));
		const { rows } = regretOf(['a', 'b'], [noise(0), noise(1)]);
		for (const row of rows) expect(row.p90).toBeLessThan(1e-9);
	});
});
