import { describe, expect, it } from 'vitest';
import { exp } from '../../math/exp';
import { bestHazardCurve, fitHazardCurve, hazardAt, type HazardCurve } from './hazardCurve';

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

/** Counts that lie on a curve exactly: the maximum is the curve itself. */
function countsOn(a: number, b: number, c: number) {
	const atRisk = [10_000, 7000, 5000, 3500, 2500, 1800, 1200, 800];
	return { atRisk, won: atRisk.map((n, i) => n * chanceAt(a + b * i + c * i * i)) };
}

const given = (curve: HazardCurve | null): HazardCurve => {
	if (!curve) throw new Error('not fitted');
	return curve;
};

describe('fitHazardCurve', () => {
	it.each([
		[[-2.8, -0.19, 0], 1],
		[[-3, 0.4, -0.05], 2],
		[[-4, 0.3, 0], 2]
	] as const)('finds %j again', (truth, degree) => {
		const curve = given(fitHazardCurve(countsOn(truth[0], truth[1], truth[2]), degree));
		expect(curve.converged).toBe(true);
		// Newton's steps end at rounding of a log-likelihood of some thousand.
		curve.coefficients.forEach((value, j) => expect(value).toBeCloseTo(truth[j], 6));
		expect(hazardAt(curve, 3).rate).toBeCloseTo(
			chanceAt(truth[0] + 2 * truth[1] + 4 * truth[2]),
			8
		);
	});

	it('agrees with a two-touch closed form, standard errors too', () => {
		const curve = given(fitHazardCurve({ atRisk: [100, 50], won: [20, 5] }, 1));
		expect(exp(curve.coefficients[0])).toBeCloseTo(20 / 80, 8);
		expect(exp(curve.coefficients[0] + curve.coefficients[1])).toBeCloseTo(5 / 45, 8);
		expect(curve.covariance[0][0]).toBeCloseTo(1 / 20 + 1 / 80, 8);
		expect(curve.covariance[1][1]).toBeCloseTo(1 / 20 + 1 / 80 + 1 / 5 + 1 / 45, 8);
	});

	it('puts the hazard within its interval, wider beyond the data', () => {
		const curve = given(fitHazardCurve(countsOn(-2.8, -0.19, 0), 1));
		const width = (touch: number): number => {
			const { rate, low, high } = hazardAt(curve, touch);
			expect(low).toBeLessThan(rate);
			expect(high).toBeGreaterThan(rate);
			return (high - low) / rate;
		};
		expect(width(20)).toBeGreaterThan(width(3));
	});

	it('passes over touches that nobody received', () => {
		const { atRisk, won } = countsOn(-2.8, -0.19, 0);
		const longer = fitHazardCurve({ atRisk: [...atRisk, 0, 0], won: [...won, 0, 0] }, 1);
		expect(given(longer).coefficients[1]).toBeCloseTo(-0.19, 6);
	});

	it('has no answer where the data have none', () => {
		expect(fitHazardCurve({ atRisk: [10, 5], won: [0, 0] }, 1)).toBeNull();
		expect(fitHazardCurve({ atRisk: [10, 5], won: [10, 5] }, 1)).toBeNull();
		expect(fitHazardCurve({ atRisk: [10, 5], won: [1, 1] }, 2)).toBeNull();
		expect(fitHazardCurve({ atRisk: [], won: [] }, 1)).toBeNull();
	});

	it('stays finite when all wins come at the first touch', () => {
		const curve = fitHazardCurve({ atRisk: [100, 50, 20], won: [20, 0, 0] }, 1);
		for (const value of curve?.coefficients ?? []) expect(Number.isFinite(value)).toBe(true);
	});

	it('refuses more wins than prospects and columns that do not fit', () => {
		expect(() => fitHazardCurve({ atRisk: [1], won: [2] }, 1)).toThrow(
			'fitHazardCurve: won[0] = 2'
		);
		expect(() => fitHazardCurve({ atRisk: [1], won: [] }, 1)).toThrow('won.length = 0, must be 1');
	});
});

describe('bestHazardCurve', () => {
	it('bends only where bending pays', () => {
		expect(given(bestHazardCurve(countsOn(-2.8, -0.19, 0))).coefficients).toHaveLength(2);
		expect(given(bestHazardCurve(countsOn(-3, 0.4, -0.05))).coefficients).toHaveLength(3);
	});

	it('has no answer where not even a line fits', () => {
		expect(bestHazardCurve({ atRisk: [9], won: [3] })).toBeNull();
	});
});
