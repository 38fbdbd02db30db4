import type { GuardrailId } from '../guardrails';
import { guardrailIds, guardrailTypes } from '../guardrails';
import type { GuardrailType } from '../guardrails/guardrailType';
import type { LintRule } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * A number that can be reached by doing the same things worse, by moving the bar of what counts, or
 * with other prospects, without any of
 * the guardrails that its type offers for that. A second count beside it is no answer: it can be reached in the same way.
 *
 * Evidence: a quantity target lowers quality unless quality is checked (D§4.2 Result 3; Hong,
 * Hossain, List and Tanaka 2018).
 */
export const noQualityPair: LintRule<
	'noQualityPair',
	{
		/** the guardrails that would do, the one to offer first in front; never empty */
		readonly offered: readonly GuardrailId[];
		/** how it is reached: the same with less care, a bar that is moved, other prospects */
		readonly by: 'dilution' | 'selection' | 'level';
	}
> = {
	id: 'noQualityPair',
	find: (plan) =>
		watchedTargets(plan).flatMap(({ path, spec, type, guardrails, firstOfMetric }) => {
			const by = ways.find((way) => type.channels.includes(way));
			if (!firstOfMetric || !by) return [];
			const offered = guardrailIds.filter(
				(id) => type.guardrails.includes(id) && looksAt(guardrailTypes[id], by)
			);
			const paired = guardrails.some((guardrail) => offered.includes(guardrail.type));
			if (offered.length === 0 || paired) return [];
			return [{ rule: 'noQualityPair', target: path, type: spec.type, facts: { offered, by } }];
		})
};

const ways = ['dilution', 'selection', 'level'] as const;

/** An outcome beside the number, or one of several numbers, looks at nothing. */
function looksAt({ guard, gate }: GuardrailType, by: (typeof ways)[number]): boolean {
	if (by === 'dilution') return (guard.quality ?? 0) > 0;
	return by === 'level' ? (guard.level ?? 0) > 0 : gate === true || (guard.bar ?? 0) > 0;
}
