import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../fit/sketchTeam';
import { chanceOfSize } from '../model/chanceOfSize';
import { naturalLevelOf } from '../model/naturalRep';
import { planDefaults, type Plan, type TargetSpec } from '../model/plan';
import { sizeAtSlope, sizeOutcomeOf } from '../model/sizeOutcome';
import type { Quantity, SizeOutcome, Team } from '../model/team';
import type { ChunkResult } from './chunk';
import { createPlayer } from './playChunk';

const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });
const slopeOf = (value: number, posterior: Quantity['posterior'] = null): SizeOutcome => ({
	slope: { value, posterior, source: 'fit', n: 1000 },
	center: 10_000,
	lostFactor: 1.4,
	logSd: 0.9,
	wonShare: 0.4
});

/** Two reps of whom everything is known, whose deals close within days. */
function teamWith(more: Partial<Team>, demosPerDay = 2): Team {
	const sketch = teamOfSketch({ reps: 2, winRate: 0.4 }, 'USD');
	const cycle = { family: 'logNormal', parameters: { mu: Math.log(8), sigma: 0.4 } } as const;
	return {
		...sketch,
		reps: sketch.reps.map((rep) => ({
			...rep,
			dialsPerDay: exactly(45),
			demosPerDay: exactly(demosPerDay),
			opportunityRate: exactly(1),
			winRate: exactly(0.4),
			dealSizeFactor: exactly(1)
		})),
		dealSize: { family: 'logNormal', parameters: { mu: 9, sigma: 0.9 } },
		dealSizeScale: exactly(1),
		cycleWon: cycle,
		cycleLost: cycle,
		cycleScale: exactly(1),
		hotSd: exactly(0),
		...more
	};
}

const plan: Plan = { ...planDefaults, goal: 1e6, seed: 'sizes' };
const playing = (team: Team, changed: Partial<Plan> = {}, job: 'quarter' | 'year' = 'quarter') =>
	createPlayer({ team, plan: { ...plan, ...changed } }).play({ job, first: 0, count: 100 });
const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
const meanOf = (result: ChunkResult, column: string): number =>
	total(result.columns[column] ?? result.sums[column]) / result.count;

/** Forty deals a rep on the first day, small and large in turn; nothing comes after them. */
const amounts = Array.from({ length: 80 }, (_, i) => (i % 2 === 0 ? 2500 : 40_000));
const listed = (sizeOutcome: SizeOutcome | null): Team =>
	teamWith(
		{
			sizeOutcome,
			open: {
				rows: amounts.length,
				rep: Int32Array.from(amounts, (_, i) => (i < 40 ? 0 : 1)),
				key: Int32Array.from(amounts, (_, i) => 7919 * i),
				ageDays: new Float64Array(amounts.length),
				amount: Float64Array.from(amounts)
			}
		},
		0
	);

describe('deals that are open on the first day', () => {
	it('are won less often when they are large, as often on the whole, and each as its size says', () => {
		const plain = playing(listed(null), {}, 'year');
		const told = playing(listed(slopeOf(-0.6)), {}, 'year');
		const wins = meanOf(told, 'won') / meanOf(plain, 'won');
		// 3,200 of 8,000 deals are won: a sd of 1.4% on each, less what the same luck takes away.
		expect(Math.abs(wins - 1)).toBeLessThan(0.03);
		const { logCenter } = sizeAtSlope(slopeOf(-0.6), -0.6);
		const expected = amounts.reduce(
			(sum, amount) => sum + amount * chanceOfSize(0.4, Math.log(amount) - logCenter, -0.6),
			0
		);
		// Four standard errors of the mean of a hundred quarters: 40 large deals at odds near a quarter.
		const sd = Math.sqrt(40 * 40_000 ** 2 * 0.19 + 40 * 2500 ** 2 * 0.25);
		expect(Math.abs(meanOf(told, 'wonValue') - expected)).toBeLessThan((4 * sd) / 10);
		expect(meanOf(told, 'wonValue')).toBeLessThan(0.85 * meanOf(plain, 'wonValue'));
	});

	it('play to the same bits where there is nothing to tell, and in a world that draws a slope of 0', () => {
		const { columns } = playing(listed(null));
		const known = { ...slopeOf(0), lostFactor: 1 };
		expect(playing(listed(known)).columns).toEqual(columns);
		const fitted = slopeOf(-0.6, { family: 'normal', parameters: { mean: -0.6, sd: 0.2 } });
		expect(playing(listed(fitted)).columns).not.toEqual(columns);
		expect(playing(listed(fitted), { assumptions: { sizeSlope: 0 } }).columns).toEqual(columns);
	});

	it('follow the slope that a plan sets by hand, also where the history cannot say', () => {
		const plain = playing(listed(null));
		const set = playing(listed(null), { assumptions: { sizeSlope: -0.6 } });
		expect(meanOf(set, 'bookings')).toBeLessThan(0.9 * meanOf(plain, 'bookings'));
	});
});

describe('deals that start in the quarter', () => {
	const base = teamWith({});
	const told = teamWith({ sizeOutcome: slopeOf(-0.6) });

	it('bring what they brought: amounts are those of won deals already', () => {
		expect(playing(told).columns).toEqual(playing(base).columns);
	});

	it('are of another size when they are lost, which the win rate by value shows', () => {
		const year = playing(told, {}, 'year');
		expect(year.sums.won).toEqual(playing(base, {}, 'year').sums.won);
		const byValue = meanOf(year, 'wonValue') / meanOf(year, 'decidedValue');
		// 8,000 won of 20,000 with a coefficient of variation of 1.1: a standard error of .006.
		expect(Math.abs(byValue - 0.4 / (0.4 + 0.6 * 1.4))).toBeLessThan(0.02);
	});

	it.each<TargetSpec>([
		{ type: 'qualifiedValue', level: 100_000, pressure: 0 },
		{ type: 'pipelineCoverage', level: 2, pressure: 0 }
	])('are worth what a rep is said to hold by nature: $type', (target) => {
		const real = (team: Team): number => total(playing(team, { targets: [target] }).sums.real);
		const natural = (team: Team): number => naturalLevelOf(target, team.reps[0], team).value;
		expect(natural(told)).toBeGreaterThan(1.2 * natural(base));
		// Same luck, but for how many of the 13,000 deals are lost: less than 1 in 100 of them.
		expect(real(told) / real(base) / (natural(told) / natural(base))).toBeCloseTo(1, 2);
	});
});

it('takes what is known from the fit where there is one', () => {
	expect(sizeOutcomeOf(listed(slopeOf(-0.6)))).toEqual(slopeOf(-0.6));
});
