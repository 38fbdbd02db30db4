import { describe, expect, it } from 'vitest';
import { targetTypes } from '../model/targets';
import type { ForecastResult } from '../sim/result';
import { withGuardrail, withoutTargets } from './planEdits';
import { curveLevels, curveOf, curvePlan, openGuardrails, worthOf, worthPlan } from './sidePlays';
import { firstSituation } from './situation';

const { plan } = firstSituation;
const offered = targetTypes[plan.targets[0].type].guardrails;
const quantiles = Float64Array.from({ length: 401 }, (_, i) => i);
const resultOf = (means: readonly number[]): ForecastResult =>
	({
		scenarios: means.map((mean) => ({ bookings: { mean, quantiles } }))
	}) as unknown as ForecastResult;

describe('side plays', () => {
	it('play the target at nine levels across its slider, the rest of the plan as it is', () => {
		const levels = curveLevels(plan, 0);
		expect([levels[0], levels[8], levels.length]).toEqual([20, 90, 9]);
		const { scenarios, ...rest } = curvePlan(plan, 0);
		expect(scenarios.map(({ targets }) => targets[0].level)).toEqual(levels);
		expect(scenarios[3].targets[0].pressure).toBe(plan.targets[0].pressure);
		expect({ ...rest, scenarios: [] }).toEqual(plan);
	});
	it('read the curve past no target and the plan itself', () => {
		const curve = curveOf(plan, 0, resultOf([7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18]));
		expect(curve[0]).toEqual({ level: 20, mean: 10, p25: 100, p75: 300 });
		expect(curve[8].mean).toBe(18);
	});
	it('offer the guardrails that the plan does not have, and say what each adds', () => {
		expect(openGuardrails(plan)).toEqual(offered);
		expect(worthPlan(plan).scenarios[0].guardrails).toEqual([{ type: 'pairedRatio' }]);
		const means = offered.map((_, i) => 11 + i);
		expect(worthOf(plan, resultOf([7, 8, ...means]))).toMatchObject({ pairedRatio: 3 });
	});
	it('offer none to a plan that has them, or has no target', () => {
		const all = offered.reduce((given, id) => withGuardrail(given, id, true), plan);
		expect(openGuardrails(all)).toEqual([]);
		expect(openGuardrails(withoutTargets(plan))).toEqual([]);
	});
});
