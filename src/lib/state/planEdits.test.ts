import { describe, expect, it } from 'vitest';
import { planDefaults } from '../model/plan';
import type { Plan } from '../model/plan';
import { targetTypes } from '../model/targets';
import {
	withAssumption,
	withFamily,
	withGoal,
	withGuardrail,
	withGuardrailSetting,
	withLevel,
	withoutShock,
	withoutTarget,
	withoutTargets,
	withPressure,
	withSetting,
	withShock,
	withShockSetting,
	withTarget
} from './planEdits';

const empty: Plan = Object.freeze({ ...planDefaults, goal: 1_200_000 });

describe('plan edits', () => {
	it('add a target as the registry proposes it', () => {
		expect(withTarget(empty, 'dialsPerDay').targets).toEqual([
			{ type: 'dialsPerDay', ...targetTypes.dialsPerDay.defaults }
		]);
	});
	it('change one target and leave the others', () => {
		const two = withTarget(withTarget(empty, 'dialsPerDay'), 'dialsPerDay');
		const changed = withPressure(withLevel(two, 1, 46), 1, 0.3);
		expect(changed.targets[1]).toMatchObject({ level: 46, pressure: 0.3 });
		expect(changed.targets[0]).toBe(two.targets[0]);
	});
	it('switch a guardrail on once, and off', () => {
		const on = withGuardrail(withGuardrail(empty, 'pairedRatio', true), 'pairedRatio', true);
		expect(on.guardrails).toEqual([{ type: 'pairedRatio' }]);
		expect(withGuardrail(on, 'pairedRatio', false).guardrails).toEqual([]);
	});
	it('drop the guardrails of a target with it, unless another target offers them', () => {
		const guarded = withGuardrail(withTarget(empty, 'dialsPerDay'), 'pairedRatio', true);
		expect(withoutTarget(guarded, 0)).toMatchObject({ targets: [], guardrails: [] });
		const twice = withTarget(guarded, 'dialsPerDay');
		expect(withoutTarget(twice, 0).guardrails).toEqual([{ type: 'pairedRatio' }]);
		expect(withoutTargets(twice)).toMatchObject({ targets: [], guardrails: [] });
	});
	it('take an assumption as known, and give it back to what was assumed', () => {
		const own = withAssumption(withAssumption(empty, 'eta', 0.5), 'coasting', 0);
		expect(own.assumptions).toEqual({ eta: 0.5, coasting: 0 });
		expect(withAssumption(own, 'eta', null).assumptions).toEqual({ coasting: 0 });
	});
	it('leave the plan they are given as it was', () => {
		const before = structuredClone(empty);
		withGoal(empty, 900_000);
		withTarget(empty, 'dialsPerDay');
		expect(empty).toEqual(before);
	});
});

describe('withFamily', () => {
	it('holds a choice until it is taken back, and then leaves the plan as it was', () => {
		const chosen = withFamily(withFamily(empty, 'dealSize', 'gamma'), 'cycle', 'weibull');
		expect(chosen.families).toEqual({ dealSize: 'gamma', cycle: 'weibull' });
		const one = withFamily(chosen, 'cycle', null);
		expect(one.families).toEqual({ dealSize: 'gamma' });
		expect(withFamily(one, 'dealSize', null)).toEqual(empty);
	});

	it('set what a target, a check and a shock are asked, and take it back', () => {
		const quota = withTarget(empty, 'bookingsQuota');
		const paid = withSetting(quota, quota.targets.length - 1, 'pay', 'linear');
		expect(paid.targets.at(-1)).toMatchObject({ type: 'bookingsQuota', pay: 'linear' });
		expect(
			withSetting(paid, paid.targets.length - 1, 'pay', null).targets.at(-1)
		).not.toHaveProperty('pay');
		const checked = withGuardrail(empty, 'pairedRatio', true);
		expect(withGuardrailSetting(checked, 'pairedRatio', 'strength', 0.5).guardrails).toEqual([
			{ type: 'pairedRatio', strength: 0.5 }
		]);
		const shocked = withShock(empty, 'winRate');
		expect(shocked.shocks).toEqual([{ type: 'winRate', change: -0.2, fromDay: 0 }]);
		expect(withShockSetting(shocked, 0, 'fromDay', 20).shocks[0].fromDay).toBe(20);
		expect(withoutShock(shocked, 0).shocks).toEqual([]);
	});
});
