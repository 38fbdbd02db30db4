import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../data/table/cells';
import { readTable } from '../data/table/readTable';
import { LOST, OPEN, WON, type OpportunityTable } from '../history/history';
import { generatorOf } from '../random/generator';
import { gammaPoisson } from '../stats/pooling/gammaPoisson';
import { betaBinomial } from '../stats/pooling/betaBinomial';
import { drawNormal } from '../stats/regression/testing';
import type { PooledReps } from './poolReps';
import { betweenReps, fitRepEffects } from './repEffects';
import { chanceOfSize } from '../model/chanceOfSize';
import { distributionOf } from '../stats/distributionOf';
import { fitSizeOutcome, teamSizeOutcome } from './sizeOutcomeFit';

const tableOf = (outcome: readonly number[], amount: readonly number[]): OpportunityTable =>
	({
		rows: outcome.length,
		outcome: Int8Array.from(outcome),
		amount: Float64Array.from(amount)
	}) as unknown as OpportunityTable;

/** Deals whose log odds of winning fall by `slope` per unit of log amount. */
function deals(n: number, slope: number): OpportunityTable {
	const generator = generatorOf(`sizes ${slope}`);
	const outcome: number[] = [];
	const amount: number[] = [];
	for (let i = 0; i < n; i++) {
		const size = 9 + 0.9 * drawNormal(generator);
		const chance = 1 / (1 + Math.exp(1 - slope * (size - 9)));
		outcome.push(generator.next() < chance ? WON : LOST);
		amount.push(Math.exp(size));
	}
	return tableOf(outcome, amount);
}

describe('fitSizeOutcome', () => {
	it('finds that big deals win less often, and what independence would cost', () => {
		const fit = fitSizeOutcome(deals(5000, -0.4))!;
		// Standard error .04 with a quarter of 5,000 won; three of it.
		expect(Math.abs(fit.slope + 0.4)).toBeLessThan(0.12);
		expect(fit.pValue).toBeLessThan(1e-6);
		expect(fit.rateByValue).toBeLessThan(fit.rateByCount);
		expect(fit.overstated).toBeCloseTo(fit.rateByCount / fit.rateByValue - 1, 12);
		// Amounts tilted by a^-slope: exp(.4 x .81) = 1.38 between the log-normals; about .04 of error.
		expect(Math.abs(fit.lostFactor - 1.38)).toBeLessThan(0.12);
		expect(fit.groups.map(({ deals: n }) => n)).toEqual([1000, 1000, 1000, 1000, 1000]);
		expect(fit.groups[0].won).toBeGreaterThan(fit.groups[4].won);
	});

	it('gives the simulator a slope to draw, about an amount that has the average chance', () => {
		const fit = fitSizeOutcome(deals(5000, -0.4))!;
		const { slope, center, lostFactor, logSd, wonShare } = teamSizeOutcome(fit);
		const law = distributionOf(slope.posterior!);
		expect(law.mean).toBeCloseTo(fit.slope, 12);
		expect(Math.sqrt(law.variance)).toBeCloseTo(fit.standardError, 12);
		expect(lostFactor).toBe(fit.lostFactor);
		expect(wonShare).toBe(fit.rateByCount);
		// All amounts have sd .9; what lies between won and lost ones is the slope times that, and is taken out.
		expect(Math.abs(logSd - 0.87)).toBeLessThan(0.04);
		expect(Math.exp(-slope.value * logSd * logSd)).toBeCloseTo(lostFactor, 1);
		// Everybody's chance, moved by each deal's own size, adds up to the deals that were won.
		const { amount, rows } = deals(5000, -0.4);
		const expected = amount.reduce(
			(sum, size) => sum + chanceOfSize(fit.rateByCount, Math.log(size / center), slope.value),
			0
		);
		expect(expected / rows).toBeCloseTo(fit.rateByCount, 2);
	});

	it('finds nothing where there is nothing', () => {
		expect(fitSizeOutcome(deals(3000, 0))!.pValue).toBeGreaterThan(0.05);
	});

	it('has no answer where lost deals carry no amount, and leaves open ones out', () => {
		const { outcome, amount } = deals(400, -0.4);
		const bare = amount.map((a, i) => (outcome[i] === LOST ? 0 : a));
		expect(fitSizeOutcome(tableOf([...outcome], [...bare]))).toBeNull();
		const open = tableOf([...outcome, OPEN], [...amount, 1e12]);
		expect(fitSizeOutcome(open)!.deals).toBe(400);
	});

	it.skipIf(!existsSync('../shared/data'))('finds it in the 78,000 deals of the ibm file', () => {
		const bytes = readFileSync('../shared/data/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv.gz');
		const { header, columns } = readTable(gunzipSync(bytes).toString('utf8'), 'ibm.csv');
		const columnOf = (name: string) => textOf(columns[header.findIndex((h) => h.startsWith(name))]);
		const fit = fitSizeOutcome(
			tableOf(
				columnOf('Opportunity Result').map((cell) => (cell === 'Won' ? WON : LOST)),
				columnOf('Opportunity Amount').map(Number)
			)
		)!;
		expect(fit.slope).toBeLessThan(0);
		expect(fit.pValue).toBeLessThan(1e-12);
		// 22.6% by count and 18.0% by value, as the README of the data has them.
		expect(fit.rateByCount).toBeCloseTo(0.226, 2);
		expect(fit.rateByValue).toBeCloseTo(0.18, 2);
		expect(fit.overstated).toBeCloseTo(0.26, 1);
	});
});

const nothing = {
	dialsPerDay: null,
	demosPerDay: null,
	opportunityRate: null,
	winRate: null,
	dealSizeFactor: null
};
const pooled = (of: PooledReps['pooled']): PooledReps => ({ pooled: of, quantities: [] });

/** Reps whose win rate goes with their volume, by hand. */
function team(reps: number, sign: number) {
	const levels = Array.from({ length: reps }, (_, r) => (2 * r) / (reps - 1) - 1);
	return {
		...nothing,
		dialsPerDay: pooled(
			gammaPoisson({
				counts: levels.map((level) => Math.round(5000 * Math.exp(0.3 * level))),
				exposures: levels.map(() => 100)
			})
		),
		winRate: pooled(
			betaBinomial({
				wins: levels.map((level) => Math.round(300 * (0.3 + 0.1 * sign * level))),
				trials: levels.map(() => 300)
			})
		)
	};
}

describe('fitRepEffects', () => {
	it.each([1, -1])('finds that volume and winning go together (sign %d)', (sign) => {
		const effects = fitRepEffects(team(12, sign))!;
		const [pair] = effects.pairs;
		expect([pair.one, pair.other, pair.reps]).toEqual(['dialsPerDay', 'winRate', 12]);
		expect(sign * pair.correlation).toBeGreaterThan(0.6);
		expect(pair.low).toBeLessThan(pair.correlation);
		expect(effects.matrix[0][3]).toBe(pair.correlation);
		// Once a rep's own data are in, little is left to go together.
		expect(Math.abs(effects.posterior[0][3])).toBeLessThan(Math.abs(pair.correlation));
	});

	it('believes five reps far less than twelve', () => {
		const at = (reps: number): number => fitRepEffects(team(reps, 1))!.pairs[0].correlation;
		expect(at(5)).toBeLessThan(at(12));
		const { low, high } = fitRepEffects(team(5, 1))!.pairs[0];
		expect(high - low).toBeGreaterThan(0.35);
	});

	it('lets nothing correlate with a quantity in which reps do not differ', () => {
		const same = pooled(
			betaBinomial({ wins: [30, 31, 29, 30, 30], trials: [100, 100, 100, 100, 100] })
		);
		expect(same.pooled.spread).toBe(0);
		expect(fitRepEffects({ ...team(5, 1), winRate: same })).toBeNull();
	});

	it('tells the simulator how much own data say of each rate, also where no pair can be told', () => {
		const { precision, matrix, pairs } = betweenReps(team(12, 1), fitRepEffects(team(12, 1)));
		expect(pairs).toHaveLength(1);
		expect(matrix[0][3]).toBe(pairs[0].correlation);
		// 5,000 dials leave next to nothing open; 300 chances leave some; the rest is not known at all.
		expect(precision[0]).toBeGreaterThan(100);
		expect(precision[3]).toBeGreaterThan(1);
		expect(precision[3]).toBeLessThan(precision[0]);
		expect([precision[1], precision[2], precision[4]]).toEqual([0, 0, 0]);
		expect(betweenReps(team(3, 1), null).precision[3]).toBeGreaterThan(0);
	});

	it('has no answer for three reps', () => {
		expect(fitRepEffects(team(3, 1))).toBeNull();
	});
});
