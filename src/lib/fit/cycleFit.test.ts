import { describe, expect, it } from 'vitest';
import { LOST, OPEN, WON } from '../history/history';
import { generatorOf } from '../random/generator';
import { distributionOf } from '../stats/distributionOf';
import { fitCycles, type Cycles } from './cycleFit';

const won = distributionOf({ family: 'logNormal', parameters: { mu: 3.7, sigma: 0.6 } });
const lost = distributionOf({ family: 'logNormal', parameters: { mu: 3, sigma: 0.8 } });

/** Deals opened evenly over `window` working days, seen at its end: the young are still open. */
function deals(n: number, window: number, winShare: number): Cycles {
	const generator = generatorOf(`cycles ${n}`);
	const days = new Float64Array(n);
	const outcome = new Int8Array(n);
	for (let i = 0; i < n; i++) {
		const age = window * generator.next();
		const isWon = generator.next() < winShare;
		const cycle = Math.max(0.5, Math.round((isWon ? won : lost).quantile(generator.next())));
		days[i] = Math.max(0.5, Math.round(Math.min(age, cycle)));
		outcome[i] = cycle > age ? OPEN : isWon ? WON : LOST;
	}
	return { days, outcome, row: Int32Array.from(days, (_, i) => i) };
}

describe('fitCycles', () => {
	const cycles = deals(4000, 130, 0.35);
	const fit = fitCycles(cycles)!;
	const closed = cycles.outcome.filter((o) => o !== OPEN).length;

	it('finds the share won in the end, which the closed deals alone understate', () => {
		const naive = cycles.outcome.filter((o) => o === WON).length / closed;
		// Losses close sooner here, so young cohorts hold more of them.
		expect(naive).toBeLessThan(0.32);
		// 4,000 deals of which a quarter is open: standard error about .009; 3 of them.
		expect(Math.abs(fit.winShare - 0.35)).toBeLessThan(0.027);
	});

	it('finds both laws although the long ones are still open', () => {
		const median = (family: string, parameters: Readonly<Record<string, number>>): number =>
			distributionOf({ family, parameters }).quantile(0.5);
		expect(fit.won.family).toBe('logNormal');
		// Medians: standard errors of about 2.5% and 2%; 4 of the larger.
		expect(Math.abs(median('logNormal', fit.won.parameters) / won.quantile(0.5) - 1)).toBeLessThan(
			0.1
		);
		expect(
			Math.abs(median('logNormal', fit.lost.parameters) / lost.quantile(0.5) - 1)
		).toBeLessThan(0.1);
		expect(fit.converged).toBe(true);
	});

	it('gives an old open deal another chance than a young one', () => {
		const chanceAt = (age: number): number =>
			fit.chance[
				cycles.days.findIndex((d, i) => cycles.outcome[i] === OPEN && Math.abs(d - age) < 3)
			];
		expect(chanceAt(40)).toBeGreaterThan(chanceAt(2));
	});

	it('does not depend on the order of the rows', () => {
		const order = Array.from(cycles.days.keys()).reverse();
		const turned = fitCycles({
			days: Float64Array.from(order, (i) => cycles.days[i]),
			outcome: Int8Array.from(order, (i) => cycles.outcome[i]),
			row: Int32Array.from(order)
		})!;
		expect(turned.winShare).toBeCloseTo(fit.winShare, 9);
		expect(turned.won.parameters.mu).toBeCloseTo(fit.won.parameters.mu, 9);
	});

	it('says that two wins are too few', () => {
		const few = { ...cycles, outcome: cycles.outcome.map((o) => (o === WON ? OPEN : o)) };
		expect(fitCycles(few)).toBeNull();
	});
});

describe('fitCycles of two kinds of deals', () => {
	/** Renewals of about 8 days beside new deals of about 60, half of each; losses have one hump. */
	const kinds = [won, distributionOf({ family: 'logNormal', parameters: { mu: 2, sigma: 0.4 } })];
	const generator = generatorOf('two kinds');
	const rows = Array.from({ length: 2500 }, () => {
		const age = 200 * generator.next();
		const isWon = generator.next() < 0.45;
		const law = isWon ? kinds[generator.next() < 0.5 ? 0 : 1] : lost;
		const cycle = Math.max(0.5, Math.round(law.quantile(generator.next())));
		return { days: Math.min(age, cycle), outcome: cycle > age ? OPEN : isWon ? WON : LOST };
	});
	const cycles: Cycles = {
		days: Float64Array.from(rows, ({ days }) => Math.max(0.5, Math.round(days))),
		outcome: Int8Array.from(rows, ({ outcome }) => outcome),
		row: Int32Array.from(rows, (_, i) => i)
	};
	const fit = fitCycles(cycles)!;

	it('finds both among the won deals, and one among the lost', () => {
		expect(fit.family).toBe('logNormalMixture');
		expect(fit.won.family).toBe('logNormalMixture');
		expect(fit.lost.family).toBe('logNormal');
		const { share, mu1, mu2 } = fit.won.parameters;
		// About 1,100 wins: standard errors of .02 and .03; 4 of them.
		expect(Math.abs(share - 0.5)).toBeLessThan(0.08);
		expect(Math.abs(mu1 - 2)).toBeLessThan(0.12);
		expect(Math.abs(mu2 - 3.7)).toBeLessThan(0.12);
		// 2,500 deals of which some are open: .012; 3 of them.
		expect(Math.abs(fit.winShare - 0.45)).toBeLessThan(0.036);
	});

	it('says by how much one hump is worse', () => {
		const of = (family: string) => fit.ranking.find((rank) => rank.family === family)!;
		expect(of('logNormalMixture').aic).toBeLessThan(of('logNormal').aic - 50);
		expect(fitCycles(cycles, 'logNormal')!.won.family).toBe('logNormal');
	});
});
