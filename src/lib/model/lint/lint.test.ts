import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../../fit/sketchTeam';
import { dayOf } from '../../history/calendar';
import { planDefaults, type Level, type Plan, type TargetSpec } from '../plan';
import type { RepMonths, Team } from '../team';
import { lintPlan, lintRuleIds, lintRules, type LintRuleId } from '.';

const sketch = { reps: 3, dialsPerDay: 45 };

const target = (level: Level, more: Partial<TargetSpec> = {}): TargetSpec => ({
	type: 'dialsPerDay',
	level,
	pressure: 1,
	...more
});

/** Sixty dials with a check beside them, so that only what a test is about remains. */
const plan = (level: Level, more: Partial<Plan> = {}): Plan => ({
	...planDefaults,
	goal: 1,
	targets: [target(level)],
	guardrails: [{ type: 'pairedRatio' }],
	...more
});

/** Three reps who make 30, 45 and 60 dials a day; the first two are juniors. */
function team(more: Partial<Team> = {}): Team {
	const base = teamOfSketch(sketch, 'USD');
	const reps = base.reps.map((rep, r) => ({
		...rep,
		level: ['junior', 'junior', 'senior'][r],
		dialsPerDay: { ...rep.dialsPerDay, value: 30 + 15 * r }
	}));
	return { ...base, reps, snapshot: dayOf(2026, 3, 31), ...more };
}

const months = (dials: readonly number[]): RepMonths => ({
	rows: dials.length,
	rep: Int32Array.from(dials, () => 0),
	month: Int32Array.from(dials, (_, i) => 24300 + i),
	dialsPerDay: Float64Array.from(dials),
	bookings: Float64Array.from(dials, () => 1)
});

const withHistory = (dials: readonly number[], missing: readonly string[] = []): Team =>
	team({ missing, months: months(dials) });

/** What one rule says: places and facts. */
const found = (rule: LintRuleId, given: Plan, of: Team | null = team()) =>
	lintPlan(given, of)
		.filter((finding) => finding.rule === rule)
		.map(({ target: place, facts }) => [place, facts]);

describe('lintPlan', () => {
	it('finds nothing in a plan without a target, or with one that nobody pushes', () => {
		expect(lintPlan(plan(60, { targets: [], guardrails: [] }), team())).toEqual([]);
		const unpushed = [target(500, { pressure: 0, period: 'day' })];
		expect(lintPlan(plan(60, { targets: unpushed, guardrails: [] }), team())).toEqual([]);
	});

	it('says nothing of a team that is not known', () => {
		const rules = lintPlan(plan(400, { guardrails: [] }), null).map(({ rule }) => rule);
		expect(rules).toEqual(['singleUnverifiedCount', 'noQualityPair']);
	});

	it('goes target by target through the plan and its scenarios', () => {
		const given = plan(20, {
			guardrails: [],
			targets: [target(20), target(200)],
			scenarios: [{ name: 'b', targets: [target(50)], guardrails: [], shocks: [] }]
		});
		expect(lintPlan(given, team()).map(({ rule, target: at }) => `${at} ${rule}`)).toEqual([
			'targets[0] singleUnverifiedCount',
			'targets[0] noQualityPair',
			'targets[0] belowWhatTheyDo',
			'targets[1] outOfReach',
			'scenarios[0].targets[0] singleUnverifiedCount',
			'scenarios[0].targets[0] noQualityPair',
			'scenarios[0].targets[0] belowWhatTheyDo'
		]);
	});

	it('keeps its ids apart, each in the name of its rule', () => {
		expect(new Set(lintRuleIds).size).toBe(lintRules.length);
		for (const rule of lintRules)
			for (const finding of rule.find(plan(400, { guardrails: [] }), withHistory([50])))
				expect(finding.rule).toBe(rule.id);
	});
});

describe('singleUnverifiedCount and noQualityPair', () => {
	it('are silenced by a guardrail with strength, not by one without', () => {
		const rules = ['singleUnverifiedCount', 'noQualityPair'] as const;
		const weak = plan(60, { guardrails: [{ type: 'pairedRatio', strength: 0 }] });
		for (const rule of rules) {
			expect(found(rule, plan(60))).toEqual([]);
			expect(found(rule, weak)).toHaveLength(1);
		}
	});

	it('carry the pressure and the guardrails on offer', () => {
		const given = plan(60, { guardrails: [], targets: [target(60, { pressure: 0.3 })] });
		expect(found('singleUnverifiedCount', given)).toEqual([['targets[0]', { pressure: 0.3 }]]);
		const offered = ['pairedRatio', 'callListening'];
		expect(found('noQualityPair', given)).toEqual([['targets[0]', { offered, by: 'dilution' }]]);
	});

	it('take an outcome beside the number for no look at quality', () => {
		const given = plan(60, { guardrails: [{ type: 'outcomeMetric' }] });
		expect(found('noQualityPair', given)).toHaveLength(1);
		expect(found('singleUnverifiedCount', given)).toEqual([]);
	});

	it('ask who looks at a bar where the bar is what moves', () => {
		const targets: TargetSpec[] = [{ type: 'qualifiedOpportunities', level: 50, pressure: 1 }];
		expect(found('noQualityPair', plan(60, { guardrails: [], targets }))).toEqual([
			['targets[0]', { offered: ['opportunityAudit', 'acceptanceGate'], by: 'selection' }]
		]);
	});

	it('look at the scenario’s own guardrails', () => {
		const given = plan(60, {
			scenarios: [{ name: 'b', targets: [target(60)], guardrails: [], shocks: [] }]
		});
		expect(found('singleUnverifiedCount', given)).toEqual([
			['scenarios[0].targets[0]', { pressure: 1 }]
		]);
	});
});

describe('dailyCliff', () => {
	it.each([
		[undefined, 0],
		['day', 1],
		['week', 0],
		['month', 0]
	] as const)('with the period %s finds %i', (period, findings) => {
		const given = plan(60, { targets: [target(60, { period })] });
		expect(found('dailyCliff', given)).toHaveLength(findings);
	});
});

describe('outOfReach', () => {
	it('counts the reps who are asked for more than half of them would go for', () => {
		// 1 + giveUpAt = 2.5 times: 75, 112.5 and 150 dials.
		expect(found('outOfReach', plan(75))).toEqual([]);
		expect(found('outOfReach', plan(120))).toEqual([
			['targets[0]', { reps: 2, of: 3, times: 2.5, least: 120 / 45, most: 4 }]
		]);
	});

	it('follows the plan where it says when reps give up', () => {
		const given = plan(75, { assumptions: { giveUpAt: 0.5 } });
		expect(found('outOfReach', given)).toEqual([
			['targets[0]', { reps: 2, of: 3, times: 1.5, least: 75 / 45, most: 2.5 }]
		]);
	});

	it.each([
		[{ from: 80, to: 90 }, 1, 3],
		[{ byLevel: { junior: 80 } }, 1, 2],
		[{ byRep: { 'rep-1': 80 } }, 1, 1],
		[{ timesOwnBaseline: 3 }, 3, 3]
	] as const)('reads the level %j', (level, reps, of) => {
		expect(found('outOfReach', plan(level))).toMatchObject([['targets[0]', { reps, of }]]);
	});
});

describe('belowWhatTheyDo', () => {
	it('counts the reps who do more by themselves', () => {
		expect(found('belowWhatTheyDo', plan(60))).toEqual([]);
		expect(found('belowWhatTheyDo', plan(40))).toEqual([
			['targets[0]', { reps: 2, of: 3, least: 45, most: 60 }]
		]);
	});

	it('takes the upper end of a range', () => {
		expect(found('belowWhatTheyDo', plan({ from: 40, to: 60 }))).toEqual([]);
		expect(found('belowWhatTheyDo', plan({ from: 40, to: 59 }))).toHaveLength(1);
	});

	it('says nothing of reps whose own level is only assumed', () => {
		const assumed = teamOfSketch({ reps: 3 }, 'USD');
		expect(found('belowWhatTheyDo', plan(20), assumed)).toEqual([]);
		expect(found('outOfReach', plan(400), assumed)).toEqual([]);
		expect(found('belowWhatTheyDo', plan(20), teamOfSketch(sketch, 'USD'))).toHaveLength(1);
	});
});

describe('historyDoesNotSupport', () => {
	it('compares with the largest month of any rep', () => {
		const past = withHistory([50, NaN, 62, 40]);
		expect(found('historyDoesNotSupport', plan(62), past)).toEqual([]);
		expect(found('historyDoesNotSupport', plan(63), past)).toEqual([
			['targets[0]', { kind: 'neverReached', reps: 3, of: 3, largest: 62, months: 3 }]
		]);
		expect(found('historyDoesNotSupport', plan({ timesOwnBaseline: 1.1 }), past)).toMatchObject([
			['targets[0]', { reps: 1, of: 3 }]
		]);
	});

	it('says when the count is not in the history at all', () => {
		const nothing = [['targets[0]', { kind: 'notRecorded' }]];
		expect(found('historyDoesNotSupport', plan(60), withHistory([NaN], ['dials']))).toEqual(
			nothing
		);
		expect(found('historyDoesNotSupport', plan(60), team({ missing: [], months: null }))).toEqual(
			nothing
		);
	});

	it('says nothing without a history', () => {
		expect(found('historyDoesNotSupport', plan(400), team())).toEqual([]);
	});
});

describe('measuredBeforeItCanMatter', () => {
	// 1 April to 30 June 2026 has 65 working days.
	const cycleOf = (median: number): Team =>
		team({
			missing: [],
			cycleWon: { family: 'exponential', parameters: { rate: Math.LN2 / median } }
		});

	it('compares the median cycle with the working days of the horizon', () => {
		expect(found('measuredBeforeItCanMatter', plan(60), cycleOf(64.9))).toEqual([]);
		expect(found('measuredBeforeItCanMatter', plan(60), cycleOf(66))).toEqual([
			['targets[0]', { cycle: expect.closeTo(66, 9) as number, horizon: 65 }]
		]);
		const longer = plan(60, { horizon: { quarters: 2 } });
		expect(found('measuredBeforeItCanMatter', longer, cycleOf(66))).toEqual([]);
	});

	it('leaves holidays out of the horizon', () => {
		const calendar = { ...planDefaults.calendar, holidays: ['2026-04-03'] };
		expect(found('measuredBeforeItCanMatter', plan(60, { calendar }), cycleOf(64.9))).toMatchObject(
			[['targets[0]', { horizon: 64 }]]
		);
	});

	it('takes a cycle for an assumption unless the history or the sketch gives it', () => {
		const slow = { ...cycleOf(500), missing: ['cycle'] };
		expect(found('measuredBeforeItCanMatter', plan(60), slow)).toEqual([]);
		const drawn = { ...cycleOf(500), missing: ['history'] };
		expect(found('measuredBeforeItCanMatter', plan(60), drawn)).toEqual([]);
		const said = plan(60, { team: { ...sketch, cycleDays: 500 } });
		expect(found('measuredBeforeItCanMatter', said, drawn)).toHaveLength(1);
	});
});
