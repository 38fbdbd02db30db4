import { targetTypes } from '../targets';
import type { LintRule } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * Every single day counts for itself: slow days are given up, fast ones end at the target, and a
 * good day cannot make up for a bad one (model.md section 2, step 2; D§4.2 Result 4).
 */
export const dailyCliff: LintRule<'dailyCliff', Record<string, never>> = {
	id: 'dailyCliff',
	find: (plan) =>
		watchedTargets(plan)
			.filter(({ spec }) => (spec.period ?? targetTypes[spec.type].period) === 'day')
			.map(({ path, spec }) => ({ rule: 'dailyCliff', target: path, type: spec.type, facts: {} }))
};
