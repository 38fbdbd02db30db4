import type { GuardrailId } from '../model/guardrails';
import type { AssumableId } from '../model/assumable';
import type {
	FamilyQuantity,
	GuardrailSpec,
	Level,
	Plan,
	ShockSpec,
	TargetSpec
} from '../model/plan';
import { shockTypes } from '../model/shocks';
import type { ShockId } from '../model/shocks';
import type { ShockType } from '../model/shocks/shockType';
import type { FamilyId } from '../stats/distributions';
import { targetTypes } from '../model/targets';
import type { TargetId } from '../model/targets';
import { settingsOf } from '../model/targets/targetField';
import type { TargetType } from '../model/targets/targetType';

/*
 * The changes a user can make to a plan, as functions from plan to plan. They keep the plan's own
 * rules (a guardrail without a target guards nothing) and leave the checks of ranges to the forms.
 */

export const withGoal = (plan: Plan, goal: number): Plan => ({ ...plan, goal });

export const withQuarters = (plan: Plan, quarters: number): Plan => ({
	...plan,
	horizon: { ...plan.horizon, quarters }
});

/** @param reps how many play; null = as many as the team has */
export const withReps = (plan: Plan, reps: number | null): Plan => ({ ...plan, headCount: reps });

export const withSeed = (plan: Plan, seed: string): Plan => ({ ...plan, seed });

/** @param payMix share of pay that is commission, in [0, 1] */
export const withPayMix = (plan: Plan, payMix: number): Plan => ({ ...plan, payMix });

/** One's own number for something assumed; null = as it was. */
export function withAssumption(plan: Plan, id: AssumableId, value: number | null): Plan {
	const { [id]: _, ...others } = plan.assumptions;
	return { ...plan, assumptions: value === null ? others : { ...others, [id]: value } };
}

/** The family of distributions of a fitted quantity; null = the best one. */
export function withFamily(plan: Plan, quantity: FamilyQuantity, family: FamilyId | null): Plan {
	const { [quantity]: _, ...others } = plan.families ?? {};
	const families = family === null ? others : { ...others, [quantity]: family };
	const { families: __, ...rest } = plan;
	return Object.keys(families).length > 0 ? { ...rest, families } : rest;
}

/** A further target, at the registry's level and pressure, with what its type has to be told. */
export function withTarget(plan: Plan, type: TargetId): Plan {
	const { defaults, fields = [] }: TargetType = targetTypes[type];
	const told = fields.filter((field) => field.required);
	const target: TargetSpec = { ...settingsOf(told, {}), type, ...defaults };
	return { ...plan, targets: [...plan.targets, target] };
}

/** Without the target at `index`, and without the guardrails that none of the others offers. */
export function withoutTarget(plan: Plan, index: number): Plan {
	const targets = plan.targets.filter((_, i) => i !== index);
	const offered = new Set<string>(targets.flatMap(({ type }) => targetTypes[type].guardrails));
	return { ...plan, targets, guardrails: plan.guardrails.filter(({ type }) => offered.has(type)) };
}

export const withLevel = (plan: Plan, index: number, level: Level): Plan =>
	withChangedTarget(plan, index, { level });

/** @param pressure in [0, 1] */
export const withPressure = (plan: Plan, index: number, pressure: number): Plan =>
	withChangedTarget(plan, index, { pressure });

function withChangedTarget(plan: Plan, index: number, change: Partial<TargetSpec>): Plan {
	const targets = plan.targets.map((target, i) =>
		i === index ? { ...target, ...change } : target
	);
	return { ...plan, targets };
}

/** A further setting of a target; null = as the type has it. */
export function withSetting(
	plan: Plan,
	index: number,
	name: string,
	value: number | string | null
): Plan {
	const targets = plan.targets.map((target, i) =>
		i === index ? set(target, name, value) : target
	);
	return { ...plan, targets };
}

/** A guardrail's strength or further setting; null = as the type has it. */
export function withGuardrailSetting(
	plan: Plan,
	type: GuardrailId,
	name: string,
	value: number | string | null
): Plan {
	const guardrails = plan.guardrails.map((guardrail) =>
		guardrail.type === type ? set(guardrail, name, value) : guardrail
	);
	return { ...plan, guardrails };
}

function set<Spec extends TargetSpec | GuardrailSpec | ShockSpec>(
	spec: Spec,
	name: string,
	value: number | string | null
): Spec {
	const { [name]: _, ...others } = spec as Record<string, unknown>;
	return (value === null ? others : { ...others, [name]: value }) as Spec;
}

/** One more thing that may happen, with the registry's numbers. */
export function withShock(plan: Plan, type: ShockId): Plan {
	const { fields }: ShockType = shockTypes[type];
	const numbers = fields.flatMap((field) =>
		field.unit === 'rep' ? [] : [[field.name, field.default] as const]
	);
	const shock: ShockSpec = { ...Object.fromEntries(numbers), type };
	return { ...plan, shocks: [...plan.shocks, shock] };
}

export const withoutShock = (plan: Plan, index: number): Plan => ({
	...plan,
	shocks: plan.shocks.filter((_, i) => i !== index)
});

export const withShockSetting = (
	plan: Plan,
	index: number,
	name: string,
	value: number | string
): Plan => ({
	...plan,
	shocks: plan.shocks.map((shock, i) => (i === index ? set(shock, name, value) : shock))
});

/** A guardrail on or off. */
export function withGuardrail(plan: Plan, type: GuardrailId, on: boolean): Plan {
	const others = plan.guardrails.filter((guardrail) => guardrail.type !== type);
	return { ...plan, guardrails: on ? [...others, { type }] : others };
}

/** Nothing imposed on anybody: targets and guardrails gone. */
export const withoutTargets = (plan: Plan): Plan => ({ ...plan, targets: [], guardrails: [] });

/** The single number of a level, or null for ranges and levels that differ from rep to rep. */
export const levelNumber = (level: Level): number | null =>
	typeof level === 'number' ? level : null;
