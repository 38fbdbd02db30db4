import { guardrailIds } from '../model/guardrails';
import type { GuardrailId } from '../model/guardrails';
import type { Plan, ScenarioSpec } from '../model/plan';
import { targetTypes } from '../model/targets';
import type { ForecastResult } from '../sim/result';
import { withGuardrail, withLevel } from './planEdits';

/*
 * What is played beside the plan itself once its own figures have settled: the same plan at other
 * levels (the curve above the slider) and with one more guardrail (what each is worth). All of them
 * are scenarios of one experiment, so they share their luck with the plan.
 */

/** 1,000 quarters an arm, without cascade and years: enough for a curve and a worth. */
export const sideDepth = { quarter: 1000, cascade: 0, year: 0 } as const;

/** Bookings at one level of a target. */
export interface CurvePoint {
	readonly level: number;
	readonly mean: number;
	/** half of the quarters lie between these two */
	readonly p25: number;
	readonly p75: number;
}

/** Levels for the curve of a target: ends and seven between, on the target's own steps. */
export function curveLevels(plan: Plan, index: number): readonly number[] {
	const { min, max, step } = targetTypes[plan.targets[index].type].range;
	const at = (i: number): number => min + Math.round(((max - min) * i) / 8 / step) * step;
	return [...new Set(Array.from({ length: 9 }, (_, i) => at(i)))];
}

const scenarioOf = (name: string, { targets, guardrails }: Plan): ScenarioSpec => ({
	name,
	targets,
	guardrails,
	shocks: []
});

/** The plan with one scenario for each level of the target at `index`. */
export function curvePlan(plan: Plan, index: number): Plan {
	const scenarios = curveLevels(plan, index).map((level) =>
		scenarioOf(`${level}`, withLevel(plan, index, level))
	);
	return { ...plan, scenarios };
}

/** What the levels of `curvePlan` came to, ascending by level. */
export function curveOf(plan: Plan, index: number, result: ForecastResult): readonly CurvePoint[] {
	// No target and the plan itself come first.
	const played = result.scenarios.slice(2);
	return curveLevels(plan, index).map((level, i) => {
		const { mean, quantiles } = played[i].bookings;
		const last = quantiles.length - 1;
		return {
			level,
			mean,
			p25: quantiles[Math.round(last / 4)],
			p75: quantiles[Math.round((3 * last) / 4)]
		};
	});
}

/** Guardrails that the plan's targets offer and the plan does not have. */
export function openGuardrails({ targets, guardrails }: Plan): readonly GuardrailId[] {
	const offered = new Set<string>(targets.flatMap(({ type }) => targetTypes[type].guardrails));
	return guardrailIds.filter(
		(id) => offered.has(id) && !guardrails.some(({ type }) => type === id)
	);
}

/** The plan with one scenario for each guardrail that could be added to it. */
export function worthPlan(plan: Plan): Plan {
	const scenarios = openGuardrails(plan).map((id) => scenarioOf(id, withGuardrail(plan, id, true)));
	return { ...plan, scenarios };
}

/** What each guardrail of `worthPlan` adds to the plan's mean bookings, under the same luck. */
export function worthOf(
	plan: Plan,
	result: ForecastResult
): Readonly<Partial<Record<GuardrailId, number>>> {
	const own = result.scenarios[1].bookings.mean;
	const worth = openGuardrails(plan).map((id, i) => [
		id,
		result.scenarios[2 + i].bookings.mean - own
	]);
	return Object.fromEntries(worth) as Partial<Record<GuardrailId, number>>;
}
