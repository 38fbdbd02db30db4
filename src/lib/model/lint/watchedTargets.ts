import type { GuardrailSpec, Plan, TargetSpec } from '../plan';
import { targetTypes, type TargetId } from '../targets';
import type { Metric, TargetType } from '../targets/targetType';

/** A target with what stands beside it in the same scenario. */
export interface WatchedTarget {
	/** its place in the plan: `targets[0]` */
	readonly path: string;
	readonly spec: TargetSpec;
	readonly type: TargetType;
	/** counts that reps are held to, this target's own among them; each once */
	readonly metrics: readonly Metric[];
	/** of strength above 0 */
	readonly guardrails: readonly GuardrailSpec[];
	/** no target before it in the list watches the same count */
	readonly firstOfMetric: boolean;
}

/**
 * The targets that reps are held to: the plan's own, then each scenario's with its own guardrails.
 * A target without pressure changes nothing (D§4.2 Result 4), so there is nothing to warn of.
 */
export function watchedTargets(plan: Plan): readonly WatchedTarget[] {
	return [
		...watchedIn('targets', plan.targets, plan.guardrails),
		...plan.scenarios.flatMap(({ targets, guardrails }, i) =>
			watchedIn(`scenarios[${i}].targets`, targets, guardrails)
		)
	];
}

function watchedIn(
	path: string,
	targets: readonly TargetSpec[],
	guardrails: readonly GuardrailSpec[]
): WatchedTarget[] {
	const pressed = targets
		.map((spec, i) => ({ spec, path: `${path}[${i}]`, type: typeOf(spec.type) }))
		.filter(({ spec }) => spec.pressure > 0);
	const metrics = [...new Set(pressed.map(({ type }) => type.metric))];
	const working = guardrails.filter(({ strength = 1 }) => strength > 0);
	return pressed.map((target, i) => ({
		...target,
		metrics,
		guardrails: working,
		firstOfMetric: pressed.findIndex(({ type }) => type.metric === target.type.metric) === i
	}));
}

/** As the general type: a rule must not depend on which types are registered today. */
const typeOf = (id: TargetId): TargetType => targetTypes[id];
