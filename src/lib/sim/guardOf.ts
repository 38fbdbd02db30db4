import type { Gate } from '../model/behaviour/gate';
import { guardedWays, type Guard, type GuardedWay } from '../model/behaviour/guard';
import { guardrailTypes } from '../model/guardrails';
import type { GuardrailType } from '../model/guardrails/guardrailType';
import type { GuardrailSpec } from '../model/plan';
import { settingsOf } from '../model/targets/targetField';
import type { Team } from '../model/team';

/** Evidence-based reviews of the pipeline, at the strength of the plan. */
export interface Review {
	/** in [0, 1]: share of what a full review finds that is closed */
	readonly strength: number;
	/** weeks after the plan's start of the first, and from one to the next; 0 = only one */
	readonly firstWeek: number;
	readonly everyWeeks: number;
}

/** What the guardrails of a scenario do together. */
export interface GuardEffect {
	readonly guard: Guard;
	/** the same before the first review of the pipeline */
	readonly before: Guard;
	/** share of what is logged and not done that is found and taken out, in [0, 1] */
	readonly detected: number;
	readonly gate: Gate | null;
	/** share of each target's pull that is spread over other things of use, in [0, 1] */
	readonly spread: number;
	/** share of a quota's pay that is linear instead, in [0, 1] */
	readonly linearPay: number;
	/** reviews of the pipeline; null = none */
	readonly review: Review | null;
	/** share of selling time that they take from other work at full pressure */
	readonly compliance: number;
	/** hours a week that they cost the manager */
	readonly managerHours: number;
}

/**
 * Assumption (guess): guards of several guardrails add up to 1 at most for each way; a second check
 * on the same number adds little.
 */
export function guardOf(guardrails: readonly GuardrailSpec[], team: Team): GuardEffect {
	let [repHours, managerHours, missed, direct] = [0, 0, 1, 1];
	let linear = 0;
	let review: Review | null = null;
	let gate: Gate | null = null;
	for (const spec of guardrails) {
		const { type, strength = 1 } = spec;
		const entry: GuardrailType = guardrailTypes[type];
		missed *= 1 - (entry.detects ?? 0) * strength;
		const settings = settingsOf(entry.fields ?? [], spec);
		direct *= 1 - (entry.spreads?.(settings) ?? 0) * strength;
		if (entry.gate) gate = gateOf(Number(settings.noise), strength);
		if (entry.linearPay) linear = 1 - (1 - linear) * (1 - strength);
		if (entry.review && strength > 0) review = reviewOf(settings, strength);
		repHours += entry.repHours * strength;
		managerHours += entry.managerHoursPerRep * strength * team.reps.length;
	}
	const sellingHoursAWeek = (team.sellingMinutes * 5) / 60;
	return {
		guard: together(guardrails),
		before: together(guardrails.filter(({ type }) => !reviews(type))),
		detected: 1 - missed,
		gate,
		spread: 1 - direct,
		linearPay: linear,
		review,
		compliance: Math.min(0.5, repHours / sellingHoursAWeek),
		managerHours
	};
}

/** Half of the strength, twice the noise: an unclear rule is judged by everyone in their own way. */
const gateOf = (noise: number, strength: number): Gate | null =>
	strength > 0 ? { strength, noise: noise + 0.5 * (1 / strength - 1) } : null;

const reviewOf = (
	{ firstWeek, everyWeeks }: Readonly<Record<string, number | string>>,
	strength: number
): Review => ({ strength, firstWeek: Number(firstWeek), everyWeeks: Number(everyWeeks) });

const reviews = (type: GuardrailSpec['type']): boolean => {
	const { review }: GuardrailType = guardrailTypes[type];
	return review !== undefined;
};

function together(guardrails: readonly GuardrailSpec[]): Guard {
	const guard = Object.fromEntries(guardedWays.map((way) => [way, 0])) as Record<
		GuardedWay,
		number
	>;
	for (const { type, strength = 1 } of guardrails) {
		const entry: GuardrailType = guardrailTypes[type];
		for (const way of guardedWays)
			guard[way] = Math.min(1, guard[way] + (entry.guard[way] ?? 0) * strength);
	}
	return guard;
}
