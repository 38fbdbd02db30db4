import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../fit/sketchTeam';
import { normalQuantile } from '../math/normal';
import { distributionOf } from '../stats/distributionOf';
import { chanceOfSize } from './chanceOfSize';
import { sizeAtSlope, sizeOutcomeOf } from './sizeOutcome';
import type { SizeOutcome } from './team';

/** Log amounts of won and of lost deals: normal, `apart` between their means. */
const logSd = 0.8;
const wonShare = 0.3;
const allMean = 9;
const meansAt = (slope: number) => {
	const apart = slope * logSd * logSd;
	return { won: allMean + (1 - wonShare) * apart, lost: allMean - wonShare * apart };
};
const fitAt = (slope: number): SizeOutcome => ({
	slope: { value: slope, posterior: null, source: 'fit', n: 1000 },
	center: Math.exp((meansAt(slope).won + meansAt(slope).lost) / 2),
	lostFactor: Math.exp(meansAt(slope).lost - meansAt(slope).won),
	logSd,
	wonShare
});

/** Mean chance over deals whose amounts are the mix of won and lost ones at `amountsAt`. */
function meanChance(fit: SizeOutcome, slope: number, amountsAt: number): number {
	const { logCenter } = sizeAtSlope(fit, slope);
	const means = meansAt(amountsAt);
	const steps = 4000;
	let sum = 0;
	for (let k = 0; k < steps; k++) {
		const z = normalQuantile((k + 0.5) / steps);
		const at = (mean: number): number =>
			chanceOfSize(wonShare, mean + logSd * z - logCenter, slope);
		sum += (wonShare * at(means.won) + (1 - wonShare) * at(means.lost)) / steps;
	}
	return sum;
}

describe('sizeAtSlope', () => {
	it.each([-1, -0.4, 0.6])(
		'gives deals of that dependence their win rate on average: %d',
		(slope) => {
			// The chances are then those of Bayes' rule for two normal laws; the grid's ends cost the rest.
			expect(meanChance(fitAt(-0.4), slope, slope)).toBeCloseTo(wonShare, 4);
		}
	);

	it.each([-0.7, -0.4, -0.1, 0.2])(
		'keeps it, nearly, for deals that stay as large as they are: %d',
		(slope) => {
			// The mix is then of another shape than the slope says, to second order in the difference.
			expect(Math.abs(meanChance(fitAt(-0.4), slope, -0.4) - wonShare)).toBeLessThan(0.01);
		}
	);

	it('makes of the lost deals what the slope says: as far below the won ones as they are above the law', () => {
		const { lostFactor, logCenter } = sizeAtSlope(fitAt(-0.4), -1);
		expect(lostFactor).toBeCloseTo(Math.exp(logSd * logSd), 12);
		expect(logCenter).toBeCloseTo((meansAt(-1).won + meansAt(-1).lost) / 2, 12);
		expect(sizeAtSlope(fitAt(-0.4), -0.4).lostFactor).toBe(fitAt(-0.4).lostFactor);
	});

	it('leaves amounts alone where a history cannot tell, and knows what a slope by hand would mean', () => {
		const team = teamOfSketch({ reps: 2, winRate: 0.2 }, 'USD');
		const fit = sizeOutcomeOf(team);
		expect(sizeAtSlope(fit, 0).lostFactor).toBe(1);
		const { mu, sigma } = team.dealSize.parameters;
		expect(fit.logSd).toBeCloseTo(sigma, 9);
		expect(fit.wonShare).toBeCloseTo(0.2, 12);
		expect(sizeAtSlope(fit, 0).logCenter).toBeCloseTo(mu, 9);
		expect(distributionOf(team.dealSize).quantile(0.5)).toBeCloseTo(fit.center, 9);
	});
});
