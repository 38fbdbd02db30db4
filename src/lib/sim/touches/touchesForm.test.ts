import { describe, expect, it } from 'vitest';
import { column, chunksOf, forecastOf, mean } from '../../../../tests/acceptance/play';
import { sixTouches } from '../../data/examples/sixTouches/sixTouches';
import { fitTeam } from '../../fit/fitTeam';
import { teamOfSketch } from '../../fit/sketchTeam';
import { planDefaults, type Plan, type TargetSpec } from '../../model/plan';
import { touchCutoff } from '../../model/targets/touchCutoff';
import { naturalTeamOf } from '../../model/naturalRep';
import { shareOfWinsBy } from '../../model/touches/shareOfWins';
import { createPlayer } from '../playChunk';

const history = sixTouches();
const six = fitTeam(history);
const sketch = teamOfSketch({ reps: 3, dialsPerDay: 45 }, 'USD');

const planOf = (targets: readonly TargetSpec[], others: readonly TargetSpec[] = []): Plan => ({
	...planDefaults,
	goal: 1_000_000,
	targets,
	scenarios: others.map((target, i) => ({
		name: `${i}`,
		targets: [target],
		guardrails: [],
		shocks: []
	}))
});
const rules = (pressure: number): TargetSpec[] => [
	{ type: 'touchCutoff', level: 4, pressure },
	{ type: 'touchMandate', level: 10, pressure },
	{ type: 'followUpsPerContact', level: 9, pressure }
];

describe('rules on touches', () => {
	it.each([
		['a history of touches', six],
		['assumed touches', sketch]
	])('change nothing without pressure, draw by draw (%s)', (_, team) => {
		const [first, ...others] = rules(0);
		const plan = planOf([first], others);
		const { columns } = createPlayer({ team, plan }).play({ job: 'quarter', first: 0, count: 20 });
		for (let k = 0; k < 20; k++)
			for (let a = 1; a < 4; a++) expect(columns.bookings[k * 4 + a]).toBe(columns.bookings[k * 4]);
		expect(mean(Array.from(columns.bookings))).toBeGreaterThan(0);
	});

	it('give the same bytes however replications are cut into chunks', () => {
		const plan = planOf(rules(1).slice(0, 2));
		const whole = createPlayer({ team: six, plan }).play({ job: 'year', first: 0, count: 12 });
		const player = createPlayer({ team: six, plan });
		const late = player.play({ job: 'year', first: 7, count: 5 });
		const early = player.play({ job: 'year', first: 0, count: 7 });
		expect([...early.columns.byQuarter, ...late.columns.byQuarter]).toEqual([
			...whole.columns.byQuarter
		]);
	});

	it('log at least what is done, and more of it under a mandate', () => {
		const [first, ...others] = rules(1);
		const { scenarios } = forecastOf(
			{ team: six, plan: planOf([first], others) },
			{ quarter: 100 }
		);
		const [none, cutoff, mandate, followUps] = scenarios;
		for (const { metric, prospects } of scenarios) {
			expect(metric.logged).toBeGreaterThanOrEqual(metric.real);
			// The mean over reps of their ratios against the ratio of the team's sums.
			expect(metric.logged / prospects!.logged).toBeCloseTo(1, 2);
		}
		expect(none.metric.logged).toBe(none.metric.real);
		expect(cutoff.metric.real).toBeLessThan(none.metric.real);
		expect(mandate.metric.real).toBeGreaterThan(none.metric.real);
		expect(mandate.metric.logged).toBeGreaterThan(mandate.metric.real);
		// Follow-ups take time from other work; a rule on when to stop leaves the day as it is.
		const total = (minutes: typeof none.minutes): number =>
			Object.values(minutes).reduce((a, b) => a + b, 0);
		expect(total(followUps.minutes)).toBeGreaterThan(total(none.minutes));
		for (const { minutes } of [cutoff, mandate]) expect(minutes).toEqual(none.minutes);
	});
});

describe('the six-touch team', () => {
	const usual = 72;
	const deals = history.opportunities!;
	const booked = deals.amount.reduce((sum, x, i) => sum + (deals.outcome[i] === 1 ? x : 0), 0);

	it('books without a target what it has booked', () => {
		const { scenarios } = forecastOf({ team: six, plan: planOf([]) }, { quarter: 200 });
		const perRepMonth = scenarios[0].bookings.mean / (3 * six.reps.length);
		// 248 wins of a year: their number is known to 6%, which is what the fit knows.
		expect(Math.abs(perRepMonth / (booked / usual) - 1)).toBeLessThan(0.06);
	});

	it('loses 1% of wins on the envelope by stopping after six, and gains until leads run out', () => {
		const natural = naturalTeamOf(six);
		const facts = { team: six, natural, needed: 1, level: 6, settings: {} };
		const envelope = touchCutoff.envelope!(facts)!.perRepMonth;
		const each =
			natural.demosPerDay * natural.opportunityRate * natural.winRate * natural.dealSize * 21.741;
		expect(envelope / each).toBeCloseTo(shareOfWinsBy(six, 6), 12);
		expect(shareOfWinsBy(six, 6)).toBeGreaterThan(0.975);
		expect(shareOfWinsBy(six, 3)).toBeLessThan(0.97);
		const target: TargetSpec = { type: 'touchCutoff', level: 6, pressure: 1 };
		const { scenarios } = forecastOf({ team: six, plan: planOf([target]) }, { quarter: 200 });
		const [none, cut] = scenarios;
		const gain = cut.bookings.mean / none.bookings.mean;
		expect(gain).toBeGreaterThan(1.1);
		// No more prospects can be started than leads come, and each is worth what it was.
		expect(gain).toBeLessThan(1.05 * (cut.prospects!.started / none.prospects!.started));
		expect(cut.prospects!.redials).toBeGreaterThan(none.prospects!.redials);
	});
});

describe('assumed touches', () => {
	it('leave a team’s bookings what they are in proportion to dials', () => {
		const plan = planOf([{ type: 'touchCutoff', level: 24, pressure: 0 }]);
		const touches = column(chunksOf({ team: sketch, plan }, 'quarter', 400), 'bookings', 2, 0);
		const funnel = column(
			chunksOf({ team: sketch, plan: planOf([]) }, 'quarter', 400),
			'bookings',
			1,
			0
		);
		// The same worlds, other luck: three standard errors of 400 quarters are 4%; short leads take 1%.
		expect(Math.abs(mean(touches) / mean(funnel) - 1)).toBeLessThan(0.05);
	});
});
