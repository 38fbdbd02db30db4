import type { GuardrailId } from '../guardrails';
import { guardrailTypes } from '../guardrails';
import type { LintRule } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * A count that can be reached by doing the same things worse, without any of the guardrails that its
 * type offers for that. A second count beside it is no answer: it can be reached in the same way.
 *
 * Evidence: a quantity target lowers quality unless quality is checked (D§4.2 Result 3; Hong,
 * Hossain, List and Tanaka 2018).
 */
export const noQualityPair: LintRule<
	'noQualityPair',
	/** the guardrails that would do, the one to offer first in front; never empty */
	{ readonly offered: readonly GuardrailId[] }
> = {
	id: 'noQualityPair',
	find: (plan) =>
		watchedTargets(plan).flatMap(({ path, spec, type, guardrails, firstOfMetric }) => {
			const offered = type.guardrails.filter(isGuardrail);
			const paired = guardrails.some((guardrail) => offered.includes(guardrail.type));
			if (!firstOfMetric || !type.channels.includes('dilution') || offered.length === 0 || paired)
				return [];
			return [{ rule: 'noQualityPair', target: path, type: spec.type, facts: { offered } }];
		})
};

const isGuardrail = (id: string): id is GuardrailId => Object.hasOwn(guardrailTypes, id);
