import { describe, expect, it } from 'vitest';
import { independentReps, teamOfSketch } from '../fit/sketchTeam';
import { log } from '../math/log';
import { parameterIds, parameters } from '../model/parameters';
import { planDefaults, type Plan } from '../model/plan';
import { repQuantities, type BetweenReps, type Quantity, type Team } from '../model/team';
import { keyOf } from '../random/key';
import { Luck } from '../random/uniform';
import { distributionOf } from '../stats/distributionOf';
import { mean, variance } from '../stats/summary';
import { createPlayer } from './playChunk';
import { World } from './world';

const around = (value: number, sigma: number): Quantity => ({
	value,
	posterior: { family: 'logNormal', parameters: { mu: log(value), sigma } },
	source: 'fit',
	n: 10
});

const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });

/** Four reps whose volume and deal sizes are not well known. */
const sketch = teamOfSketch({ reps: 4, dialsPerDay: 45 }, 'USD');
const team: Team = {
	...sketch,
	reps: sketch.reps.map((rep) => ({
		...rep,
		dialsPerDay: exactly(45),
		opportunityRate: exactly(0.5),
		winRate: exactly(0.3),
		demosPerDay: around(0.5, 0.4),
		dealSizeFactor: around(1, 0.5)
	})),
	shared: independentReps
};
const nothing: number[][] = repQuantities.map((_, i) =>
	repQuantities.map((__, j) => (i === j ? 1 : 0))
);
const independent: BetweenReps = { pairs: [], matrix: nothing, precision: [9, 9, 1, 9, 1] };
const pair = 'demosPerDayWithDealSizeFactor';

/** All of behaviour taken as known, which makes worlds cheap. */
const known = Object.fromEntries(parameterIds.map((id) => [id, parameters[id].value]));
const WORLDS = 1500;
function drawn(of: Team, assumptions: Readonly<Record<string, number>>, r = 0) {
	const world = new World(of, 0.4, { ...known, ...assumptions }, new Luck(keyOf('worlds')));
	const demos: number[] = [];
	const sizes: number[] = [];
	for (let w = 0; w < WORLDS; w++) {
		world.become(w);
		demos.push(world.reps[r].demosPerDay);
		sizes.push(world.reps[r].dealSizeFactor);
	}
	return { demos, sizes };
}
const bothAbove = ({ demos, sizes }: ReturnType<typeof drawn>): number =>
	demos.filter((value, w) => value > 0.5 && sizes[w] > 1).length / WORLDS;

describe('a world with rates that go together', () => {
	it.each([-0.7, 0.3, 0.9])(
		'has both above their middle as often as two normal scores are: %d',
		(r) => {
			// Sheppard 1899: 1/4 + asin(r) / (2 pi). Three standard errors of a share of 1,500 are .038.
			const expected = 0.25 + Math.asin(r) / (2 * Math.PI);
			expect(Math.abs(bothAbove(drawn(team, { [pair]: r })) - expected)).toBeLessThan(0.038);
		}
	);

	it('keeps the law of each', () => {
		const { demos, sizes } = drawn(team, { [pair]: 0.8 });
		const apart = drawn(team, {});
		// The first of a pair is drawn from its own score, the other from both.
		expect(demos).toEqual(apart.demos);
		const law = distributionOf(team.reps[0].dealSizeFactor.posterior!);
		const ranks = sizes.map((value) => law.cdf(value)).sort((a, b) => a - b);
		const gap = Math.max(...ranks.map((u, k) => Math.abs(u - (k + 0.5) / WORLDS)));
		// The Kolmogorov-Smirnov bound of 1 in 1,000: 1.95 / sqrt(n).
		expect(gap).toBeLessThan(1.95 / Math.sqrt(WORLDS));
	});

	it('keeps what reps share, and lets each rep’s own rates go together only', () => {
		const shared: Team = { ...team, shared: { ...independentReps, dealSizeFactor: 1 } };
		const { demos, sizes } = drawn(shared, { [pair]: 0.9 });
		expect(sizes).toEqual(drawn(shared, {}).sizes);
		expect(demos).toEqual(drawn(shared, {}).demos);
		const other = drawn(team, { [pair]: 0.9 }, 1);
		const logs = drawn(team, { [pair]: 0.9 }).demos.map((value, w) => value * other.sizes[w]);
		// Of two reps, one's volume tells nothing of the other's sizes: variances of logs add. Three
		// standard errors of a variance of 1,500 are .045.
		const spread = variance(logs.map((value) => Math.log(value)));
		expect(Math.abs(spread - (0.16 + 0.25))).toBeLessThan(0.045);
	});

	it('goes together by what a history shows, less what own data tell', () => {
		const matrix = nothing.map((row) => [...row]);
		matrix[1][4] = matrix[4][1] = 0.8;
		const shareAt = (precision: number): number =>
			bothAbove(
				drawn(
					{
						...team,
						between: { pairs: [], matrix, precision: Array(5).fill(precision) as number[] }
					},
					{}
				)
			);
		expect(shareAt(0)).toBeGreaterThan(0.37);
		expect(shareAt(9)).toBeLessThan(0.3);
		expect(bothAbove(drawn({ ...team, between: { ...independent, matrix } }, { [pair]: 0 }))).toBe(
			bothAbove(drawn(team, {}))
		);
	});
});

describe('a quarter of a team whose rates go together', () => {
	const plan: Plan = { ...planDefaults, goal: 1e6, seed: 'together' };
	const played = (of: Team, assumptions: Readonly<Record<string, number>> = {}) =>
		createPlayer({ team: of, plan: { ...plan, assumptions } }).play({
			job: 'quarter',
			first: 0,
			count: 300
		}).columns;

	it('is the same to the last bit where the history says that nothing does', () => {
		expect(played({ ...team, between: independent })).toEqual(played(team));
	});

	it('spreads wider where busy reps have the larger deals, and less where they have the smaller', () => {
		const figures = [-0.8, 0, 0.8].map((r) => {
			const { bookings } = played(team, { [pair]: r });
			return { mean: mean(bookings), sd: Math.sqrt(variance(bookings)) };
		});
		expect(figures[0].sd).toBeLessThan(0.9 * figures[1].sd);
		expect(figures[2].sd).toBeGreaterThan(1.1 * figures[1].sd);
		// A product of two that go together is larger on average, by their covariance: exp(.8 x .4 x .5).
		expect(figures[2].mean / figures[1].mean).toBeGreaterThan(1.05);
	});
});
