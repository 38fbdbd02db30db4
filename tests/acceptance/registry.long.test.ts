import { describe, expect, it } from 'vitest';
import { guardrailIds, guardrailTypes } from '../../src/lib/model/guardrails';
import { naturalLevelOf } from '../../src/lib/model/naturalRep';
import type { Plan, TargetSpec } from '../../src/lib/model/plan';
import { targetIds, targetTypes, type TargetId } from '../../src/lib/model/targets';
import { settingsOf } from '../../src/lib/model/targets/targetField';
import type { TargetType } from '../../src/lib/model/targets/targetType';
import type { Quantity, Team } from '../../src/lib/model/team';
import type { ExperimentInput, Job } from '../../src/lib/sim/chunk';
import { createPlayer } from '../../src/lib/sim/playChunk';
import type { GuardrailType } from '../../src/lib/model/guardrails/guardrailType';
import { column, forecastOf, mean, scale } from './play';
import { referencePlan, referenceTeam } from './world';

/**
 * What must hold for every target and every guardrail there is, whatever the numbers are (D§8 item
 * 7). Behavioural parameters are drawn from their priors; reps differ; part of the business comes by
 * itself; some demos do not become opportunities.
 */
const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });

function teamOf(reps = 3): Team {
	const base = referenceTeam({ cycle: 'short', reps, demosPerDay: 2 });
	return {
		...base,
		phiSelf: exactly(0.7),
		reps: base.reps.map((rep) => ({ ...rep, opportunityRate: exactly(0.6) }))
	};
}
const team = teamOf();

const entry = (type: TargetId): TargetType => targetTypes[type];

/** A target at a multiple of each rep's own level, with the fields that its type has. */
const target = (type: TargetId, times: number, pressure = 1): TargetSpec => ({
	...settingsOf(entry(type).fields ?? [], {}),
	type,
	level: { timesOwnBaseline: times },
	pressure
});

const planOf = (spec: TargetSpec, guardrails: Plan['guardrails'] = []): Plan => ({
	...referencePlan({ targets: [spec], assumptions: {} }),
	guardrails
});

const COUNT = 4 * scale;

function play(input: ExperimentInput, first = 0, count = COUNT, job: Job = 'quarter') {
	return createPlayer(input).play({ job, first, count });
}

/** Levels that ask for more than reps do, for less, and for far more. */
const TIMES = [1.25, 0.75, 3];

describe('a target that nobody has a sum for', () => {
	it('promises nothing, and so has no gap to take apart', () => {
		const without = targetIds.filter((id) => !entry(id).envelope);
		expect(without.length).toBeGreaterThan(0);
		for (const id of without) {
			const result = forecastOf(
				{ team, plan: planOf(target(id, 1.25)) },
				{ quarter: 100, cascade: 100 }
			);
			expect(result.naive).toMatchObject({ envelope: null, line: null });
			expect(result.promiseKept).toBeNull();
			expect(result.waterfall).toEqual([]);
		}
	});
});

describe.each(targetIds.map((id) => [id] as const))('the target %s', (id) => {
	it('changes nothing without pressure, draw by draw', () => {
		for (const guardrails of [[], guardrailIds.map((type) => ({ type }))]) {
			// A review clears the books whether or not anybody is pushed, and pay is pay.
			const only = guardrails.filter(({ type }) => !actsAlone(guardrailTypes[type]));
			const chunk = play({ team, plan: planOf(target(id, 1.25, 0), only) });
			// A quota goes through the same deals in the order of days: equal to the rounding of a sum.
			const none = column([chunk], 'bookings', 2, 0);
			column([chunk], 'bookings', 2, 1).forEach((x, i) =>
				expect(Math.abs(x / none[i] - 1)).toBeLessThan(1e-12)
			);
			const { logged, real } = chunk.sums;
			for (const of of [logged, real])
				of.slice(3).forEach((x, i) => expect(Math.abs(x / of[i] - 1)).toBeLessThan(1e-12));
		}
	});

	it('does something under pressure', () => {
		const chunk = play({ team, plan: planOf(target(id, 1.25)) });
		expect(chunk.sums.logged.slice(3)).not.toEqual(chunk.sums.logged.slice(0, 3));
	});

	it('leaves minutes that add up, and never logs less than is done', () => {
		for (const times of TIMES) {
			const chunk = play({ team, plan: planOf(target(id, times)) });
			const { minutes, days, logged, real } = chunk.sums;
			const parts = minutes.length / 2;
			const total = (a: number): number =>
				minutes.slice(a * parts, (a + 1) * parts).reduce((x, y) => x + y, 0) / days[a];
			expect(total(0)).toBeCloseTo(team.workingMinutes, 6);
			// Hours may grow with effort (Result 1) and shrink with coasting.
			expect(total(1)).toBeLessThan(team.workingMinutes * 1.4);
			expect(total(1)).toBeGreaterThan(team.workingMinutes * 0.5);
			for (const part of minutes) expect(part).toBeGreaterThanOrEqual(0);
			logged.forEach((x, i) => expect(x).toBeGreaterThanOrEqual(real[i] * (1 - 1e-12)));
			for (const x of [...logged, ...real]) expect(Number.isFinite(x)).toBe(true);
		}
	});

	it('is padded no more with more of any guardrail that it offers', () => {
		for (const type of entry(id).guardrails) {
			let before = Infinity;
			for (const strength of scale > 1 ? [0, 0.5, 1] : [0, 1]) {
				const plan = planOf(target(id, 1.25), [{ type, strength }]);
				const { logged, real } = play({ team, plan }).sums;
				const padding = mean([3, 4, 5].map((i) => logged[i] / real[i] - 1));
				expect(padding).toBeLessThanOrEqual(before + 1e-12);
				before = padding;
			}
		}
	});

	it('does to permuted reps what it does to the reps', () => {
		const order = [2, 0, 1];
		const permuted: Team = { ...team, reps: order.map((r) => team.reps[r]) };
		const plan = planOf(target(id, 1.25));
		const straight = play({ team, plan });
		const mixed = play({ team: permuted, plan });
		order.forEach((r, place) =>
			expect(column([mixed], 'byRep', 6, 3 + place)).toEqual(column([straight], 'byRep', 6, 3 + r))
		);
	});

	it('gives the same bytes whoever plays which replication, and in whatever order', () => {
		const input = { team, plan: planOf(target(id, 1.25)) };
		const whole = column([play(input, 0, 7)], 'bookings', 2, 1);
		for (const workers of [1, 2, 7]) {
			const players = Array.from({ length: workers }, () => createPlayer(input));
			const played = new Map<number, number[]>();
			// Backwards, and shared out in turn.
			for (let k = 6; k >= 0; k--) {
				const chunk = players[k % workers].play({ job: 'quarter', first: k, count: 1 });
				played.set(k, column([chunk], 'bookings', 2, 1));
			}
			const joined = Array.from({ length: 7 }, (_, k) => played.get(k)!).flat();
			expect(joined).toEqual(whole);
		}
	});

	it('books twice as much with twice the reps, and counts in its own unit', () => {
		const counts = { quarter: 20 * scale };
		const spec = target(id, 1.25);
		const { scenarios } = forecastOf({ team, plan: planOf(spec) }, counts);
		const three = scenarios[1].bookings;
		const six = forecastOf({ team: teamOf(6), plan: planOf(spec) }, counts).scenarios[1].bookings;
		const error = Math.hypot(2 * three.monteCarloError, six.monteCarloError);
		expect(Math.abs(six.mean - 2 * three.mean)).toBeLessThan(3 * error);
		// Without it the metric is what the reps do by nature, in the level's own unit.
		const natural = mean(team.reps.map((rep) => naturalLevelOf(spec, rep, team).value));
		expect(scenarios[0].metric.logged / natural).toBeGreaterThan(0.75);
		expect(scenarios[0].metric.logged / natural).toBeLessThan(1.25);
	});
});

/** It acts on its own, not on the pull of a target. */
const actsAlone = (type: GuardrailType): boolean => type.review === true || type.linearPay === true;
