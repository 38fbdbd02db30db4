import { describe, expect, it } from 'vitest';
import { naturalTeamOf } from '../../src/lib/model/naturalRep';
import type { GuardrailSpec, TargetSpec } from '../../src/lib/model/plan';
import { openValueOf } from '../../src/lib/model/targets/pipelineCoverage';
import { chunksOf, column, forecastOf, mean, scale } from './play';
import { atDefaults, percent, referencePlan, referenceTeam } from './world';
import { within } from './within';

/**
 * Acceptance experiment 7 of D§8.1 in the full engine: the reference world, coverage counted so that it
 * is 2x today, a target of 3x at full pressure and no guard; then a review in week 14. Behaviour at its
 * defaults, a dead share of .3. Scenarios share their luck, so that a hundred years give a change of
 * bookings to a point.
 */
const team = referenceTeam({ cycle: 'long' });
const quota = openValueOf(naturalTeamOf(team)) / 2;
const known = {
	...atDefaults,
	attentionElasticity: 0.45,
	deadAttention: 0.5,
	easeHoarding: 1.2,
	easeJunk: 0.8,
	easeInflation: 0.6,
	coverageGiveUpAt: 1.2,
	creationElasticity: 0.6,
	creationCost: 0.12,
	deadShare: 0.3,
	deadStayWeeks: 6,
	reviewFinds: 0.6,
	reviewHazard: 1
};
const threeTimes: TargetSpec = { type: 'pipelineCoverage', level: 3, pressure: 1, quota };
const QUARTERS = 4;
const count = 100 * scale;

const planOf = (target: TargetSpec, guardrails: readonly GuardrailSpec[] = []) => ({
	...referencePlan({ targets: [target], assumptions: known, quarters: QUARTERS }),
	guardrails
});
type Plan = ReturnType<typeof planOf>;

const average = (values: Float64Array, from: number, to: number): number =>
	mean([...values.slice(from, to)]);

/** Coverage by week, and bookings by quarter, of both arms. */
function played(plan: Plan) {
	const [none, target] = forecastOf({ team, plan }, { quarter: count }).scenarios;
	const chunks = chunksOf({ team, plan }, 'year', count);
	const quarterly = (a: number): number[] =>
		Array.from({ length: QUARTERS }, (_, q) =>
			mean(column(chunks, 'byQuarter', 2 * (QUARTERS + 1), a * (QUARTERS + 1) + q))
		);
	return { none, target, bookings: [quarterly(0), quarterly(1)] };
}

describe('experiment 7 in the full engine: coverage from 2x to 3x', () => {
	const time = { timeout: 120_000 * scale };

	it('fills the books, and neither the till nor the pipeline', time, () => {
		const { none, target, bookings } = played(planOf(threeTimes));
		const weeks = none.weeks.logged.length;
		const late = [weeks - 13, weeks] as const;
		const natural = average(none.weeks.logged, 0, weeks);
		within(natural, 1.9, 2.1);
		for (const from of [13, 26, 39]) {
			within((2 * average(target.weeks.logged, from, from + 13)) / natural, 2.7, 3.0);
			within((2 * average(target.weeks.real, from, from + 13)) / natural, 2.1, 2.35);
		}
		const change = percent(bookings[1][3], bookings[0][3]);
		within(change, -6, 2);
		const rate = (a: number): number =>
			bookings[a][3] / average([none, target][a].weeks.logged, ...late);
		within(rate(1) / rate(0), 0.6, 0.75);
		// Coverage times the old win rate.
		const naive =
			(bookings[0][3] * average(target.weeks.logged, ...late)) /
			average(none.weeks.logged, ...late);
		within(percent(naive, bookings[1][3]), 35, 65);
	});

	it(
		'loses 20 to 40% in the week of a review, and is back at its win rate two cycles later',
		time,
		() => {
			const { none, target, bookings } = played(
				planOf(threeTimes, [{ type: 'pipelineReview', firstWeek: 14, everyWeeks: 0 }])
			);
			const { logged } = target.weeks;
			within(percent(logged[13], logged[12]), -40, -20);
			const weeks = logged.length;
			const rate = (a: number): number =>
				bookings[a][3] / average([none, target][a].weeks.logged, weeks - 13, weeks);
			within(rate(1) / rate(0), 0.9, 1.1);
		}
	);

	it('counts three win rates apart: hoarding raises the first and lowers the last', time, () => {
		const plan = { ...planOf(threeTimes), horizon: { quarters: 1 } };
		const [none, target] = forecastOf({ team, plan }, { quarter: 100, year: count }).scenarios;
		expect(none.winRates!.byCount).toBeCloseTo(0.3, 1);
		expect(target.winRates!.byCount).toBeGreaterThan(none.winRates!.byCount);
		expect(target.winRates!.byValue).toBeGreaterThan(none.winRates!.byValue);
		expect(target.winRates!.ofPipeline).toBeLessThan(none.winRates!.ofPipeline);
		expect(target.pipeline!.reported).toBeGreaterThan(none.pipeline!.reported);
	});
});

describe('a coverage target under the same luck', () => {
	it('changes nothing without pressure, or where the coverage is there, draw by draw', () => {
		for (const spec of [
			{ ...threeTimes, pressure: 0 },
			{ ...threeTimes, level: 0.5 }
		]) {
			const plan = { ...planOf(spec), horizon: { quarters: 1 } };
			const [chunk] = chunksOf({ team, plan }, 'quarter', 100);
			expect(column([chunk], 'bookings', 2, 1)).toEqual(column([chunk], 'bookings', 2, 0));
		}
	});

	it('helps under a full guard', () => {
		const { bookings } = played(planOf(threeTimes, [{ type: 'pipelineReview' }]));
		expect(percent(bookings[1][3], bookings[0][3])).toBeGreaterThan(2);
	});

	it('never reports less than is real', () => {
		const plan = planOf(threeTimes, [{ type: 'pipelineReview', firstWeek: 14 }]);
		const { weeks } = forecastOf({ team, plan }, { quarter: 100 }).scenarios[1];
		weeks.logged.forEach((logged, w) =>
			expect(logged).toBeGreaterThanOrEqual(weeks.real[w] - 1e-9)
		);
	});
});
