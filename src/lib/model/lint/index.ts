import type { Plan } from '../plan';
import type { Team } from '../team';
import { belowWhatTheyDo } from './belowWhatTheyDo';
import { dailyCliff } from './dailyCliff';
import { historyDoesNotSupport } from './historyDoesNotSupport';
import { measuredBeforeItCanMatter } from './measuredBeforeItCanMatter';
import { noQualityPair } from './noQualityPair';
import { outOfReach } from './outOfReach';
import { singleUnverifiedCount } from './singleUnverifiedCount';
import { watchedTargets } from './watchedTargets';

/** Every rule, one line each, in the order in which findings about one target are told. */
export const lintRules = [
	singleUnverifiedCount,
	noQualityPair,
	dailyCliff,
	outOfReach,
	belowWhatTheyDo,
	historyDoesNotSupport,
	measuredBeforeItCanMatter
] as const;

export type Finding = ReturnType<(typeof lintRules)[number]['find']>[number];
export type LintRuleId = Finding['rule'];
export const lintRuleIds: readonly LintRuleId[] = lintRules.map(({ id }) => id);

/**
 * What can be said against a plan's targets before anything is played, target by target in the
 * order of the plan. Findings are warnings: a plan that has some can be played.
 *
 * @param team null = not known; a sketch will do, and what needs a history is not said of one
 */
export function lintPlan(plan: Plan, team: Team | null): readonly Finding[] {
	const found: readonly Finding[] = lintRules.flatMap((rule): readonly Finding[] =>
		rule.find(plan, team)
	);
	return watchedTargets(plan).flatMap(({ path }) => found.filter(({ target }) => target === path));
}
