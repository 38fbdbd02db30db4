import type { Level, Plan } from '$lib/model/plan';
import type { ForecastResult, PairedResult, ScenarioResult } from '$lib/sim/result';
import type { Answer } from '$lib/state/runner';
import { targetTypes } from '$lib/model/targets';
import type { TargetType } from '$lib/model/targets/targetType';
import { targetWords } from '$lib/words/en/targets';

/*
 * The files of this folder go from an answer to what its words and charts ask for. They pick and
 * name; what is worked out is worked out below.
 */

/** The scenario without a target. */
export const noneOf = (result: ForecastResult): ScenarioResult => result.scenarios[0];

/** The scenario with the plan's targets, and its difference to none; null where it has none. */
export function targetOf({
	input,
	result
}: Answer): { scenario: ScenarioResult; paired: PairedResult } | null {
	if (input.plan.targets.length === 0) return null;
	return { scenario: result.scenarios[1], paired: result.paired[0] };
}

/** The words of the only target; null where there are several. */
export const onlyWords = (plan: Plan) =>
	plan.targets.length === 1 ? targetWords[plan.targets[0].type] : null;

/** The entry of the only target; null where there are several. */
export const onlyType = ({ targets }: Plan): TargetType | null =>
	targets.length === 1 ? targetTypes[targets[0].type] : null;

/** Whether the only target counts what is done on a day: then its things can be spoken of one by one. */
export const isDaily = (plan: Plan): boolean => onlyType(plan)?.per === 'repDay';

/** The level of the only target; null where there are several. */
export const onlyLevel = (plan: Plan): Level | null =>
	plan.targets.length === 1 ? plan.targets[0].level : null;
