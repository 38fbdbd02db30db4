import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/reference/stats/regressions.json';
import { log } from '../../math/log';
import { leastSquaresWithin } from './leastSquaresWithin';
import type { WithinSlope } from './panel';
import { poissonWithin } from './poissonWithin';

interface Expected {
	estimate: number;
	robustError: number;
	clusteredError: number;
}

/** numpy's dummy regressions are solved to about 1e-12 of the slope; 1e-9 leaves room for both. */
function expectSame(slope: WithinSlope | null, expected: Expected): void {
	expect(slope?.converged).toBe(true);
	for (const key of ['estimate', 'robustError', 'clusteredError'] as const)
		expect(Math.abs((slope?.[key] ?? NaN) / expected[key] - 1), key).toBeLessThan(1e-9);
}

describe.each(cases)('slopes within units of $units.length rows', (entry) => {
	const panel = { ...entry, times: entry.times ?? undefined };

	it("are those of numpy's Poisson regression with a dummy per effect", () =>
		expectSame(poissonWithin(panel), entry.poisson));

	it("are those of numpy's least squares with a dummy per effect", () =>
		expectSame(leastSquaresWithin(panel), entry.leastSquares));

	it('use the clustered error from 20 units on and the larger one below', () => {
		const slope = poissonWithin(panel);
		const { clusters = 0, robustError = 0, clusteredError = 0 } = slope ?? {};
		const larger = Math.max(robustError, clusteredError ?? 0);
		expect(slope?.standardError).toBe(clusters >= 20 ? clusteredError : larger);
	});

	it('do not depend on the order of rows', () => {
		const order = [...entry.units.keys()].reverse();
		const pick = (column: readonly number[]): number[] => order.map((row) => column[row]);
		const other = poissonWithin({
			outcomes: pick(entry.outcomes),
			regressor: pick(entry.regressor),
			units: pick(entry.units),
			times: entry.times ? pick(entry.times) : undefined
		});
		expect(other?.estimate).toBeCloseTo(poissonWithin(panel)?.estimate ?? NaN, 9);
	});
});

describe('poissonWithin', () => {
	it('finds an exact elasticity, whatever the units of money', () => {
		const dials = [30, 40, 50, 60, 20, 35, 45, 80];
		const units = [0, 0, 0, 0, 1, 1, 1, 1];
		const outcomes = dials.map((d, i) => 1000 * (units[i] + 1) * Math.sqrt(d));
		const slope = poissonWithin({ outcomes, regressor: dials.map(log), units });
		expect(slope?.estimate).toBeCloseTo(0.5, 10);
		expect(slope).toMatchObject({ n: 8, clusters: 2, dropped: 0, converged: true });
	});

	it('leaves out a rep without any outcome, whose effect is minus infinity', () => {
		const regressor = [1, 2, 3, 1, 2, 3, 4];
		const outcomes = [2, 3, 6, 0, 0, 0, 0];
		const units = [7, 7, 7, 3, 3, 3, 3];
		const slope = poissonWithin({ outcomes, regressor, units });
		expect(slope).toMatchObject({ n: 3, clusters: 1, dropped: 4, clusteredError: null });
		const alone = poissonWithin({
			outcomes: outcomes.slice(0, 3),
			regressor: regressor.slice(0, 3),
			units: units.slice(0, 3)
		});
		expect(slope?.estimate).toBe(alone?.estimate);
	});

	it('has no answer where nothing varies within units', () => {
		const units = [0, 0, 1, 1];
		expect(poissonWithin({ outcomes: [1, 2, 3, 4], regressor: [5, 5, 9, 9], units })).toBeNull();
		expect(poissonWithin({ outcomes: [0, 0, 0, 0], regressor: [1, 2, 3, 4], units })).toBeNull();
		expect(
			leastSquaresWithin({ outcomes: [1, 2, 3, 4], regressor: [5, 5, 9, 9], units })
		).toBeNull();
	});

	it('names the row that cannot be used', () => {
		expect(() => poissonWithin({ outcomes: [1, -2], regressor: [1, 2], units: [0, 0] })).toThrow(
			'poissonWithin: outcomes[1] = -2, must be finite and >= 0'
		);
		expect(() => poissonWithin({ outcomes: [1, 2], regressor: [1, NaN], units: [0, 0] })).toThrow(
			'poissonWithin: regressor[1] = NaN, must be finite'
		);
		expect(() => leastSquaresWithin({ outcomes: [1], regressor: [1], units: [] })).toThrow(
			'leastSquaresWithin: units.length = 0, must be 1'
		);
	});
});

describe('controls', () => {
	/** Outcomes that depend on this month's dials and on those of the month before. */
	const regressor: number[] = [];
	const before: number[] = [];
	const units: number[] = [];
	const outcomes: number[] = [];
	for (let unit = 0; unit < 4; unit++)
		for (let month = 0; month < 9; month++) {
			const [now, last] = [Math.sin(3 * month + unit), Math.sin(3 * (month - 1) + unit)];
			regressor.push(now);
			before.push(last);
			units.push(unit);
			outcomes.push(Math.exp(unit + 0.4 * now + 0.3 * last));
		}

	it('are held fixed: each of two slopes is found exactly', () => {
		const now = poissonWithin({ outcomes, regressor, units, controls: [before] });
		expect(now?.estimate).toBeCloseTo(0.4, 9);
		expect(now?.freedom).toBe(36 - 4 - 2);
		const logs = leastSquaresWithin({
			outcomes: outcomes.map(log),
			regressor: before,
			units,
			controls: [regressor]
		});
		expect(logs?.estimate).toBeCloseTo(0.3, 10);
	});

	it('give the sum of both slopes in one when the second is the difference', () => {
		const difference = before.map((last, i) => last - regressor[i]);
		const sum = poissonWithin({ outcomes, regressor, units, controls: [difference] });
		expect(sum?.estimate).toBeCloseTo(0.7, 9);
	});

	it('that say nothing new are dropped', () => {
		const twice = poissonWithin({ outcomes, regressor, units, controls: [before, before, units] });
		expect(twice?.estimate).toBeCloseTo(0.4, 9);
		expect(twice?.freedom).toBe(36 - 4 - 2);
	});
});
