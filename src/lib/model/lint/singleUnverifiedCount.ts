import type { LintRule } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * One count is all that reps are held to, it can be logged without being done, and nothing else is
 * looked at. Any guardrail and any second count silences it; whether that second look is at quality
 * is the matter of `noQualityPair`.
 *
 * Evidence: a single measured proxy is the textbook case (Goodhart; Holmstrom and Milgrom 1991);
 * padding, D§4.2.
 */
export const singleUnverifiedCount: LintRule<
	'singleUnverifiedCount',
	/** how hard it is pushed, in (0, 1] */
	{ readonly pressure: number }
> = {
	id: 'singleUnverifiedCount',
	find: (plan) =>
		watchedTargets(plan)
			.filter(
				({ type, metrics, guardrails, firstOfMetric }) =>
					firstOfMetric &&
					metrics.length === 1 &&
					guardrails.length === 0 &&
					type.channels.includes('padding')
			)
			.map(({ path, spec }) => ({
				rule: 'singleUnverifiedCount',
				target: path,
				type: spec.type,
				facts: { pressure: spec.pressure }
			}))
};
