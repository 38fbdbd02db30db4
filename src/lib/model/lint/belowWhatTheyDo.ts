import { askedOfReps } from './askedOfReps';
import type { LintRule, RepShare } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * The level, or the upper end of a range, lies below what reps do by themselves in the long run: the
 * target tells them that less is enough, and they ease off (coasting, D§4.2 Result 4).
 */
export const belowWhatTheyDo: LintRule<
	'belowWhatTheyDo',
	RepShare & {
		/** what those reps do by themselves, the least and the most of them, in the metric's unit */
		readonly least: number;
		readonly most: number;
	}
> = {
	id: 'belowWhatTheyDo',
	find(plan, team) {
		if (!team) return [];
		return watchedTargets(plan)
			.filter(({ type }) => type.channels.includes('coasting'))
			.flatMap(({ path, spec }) => {
				const asked = askedOfReps(spec, team);
				const above = asked.filter(({ to, natural }) => natural > to);
				if (above.length === 0) return [];
				const natural = above.map((rep) => rep.natural);
				const [least, most] = [Math.min(...natural), Math.max(...natural)];
				const facts = { reps: above.length, of: asked.length, least, most };
				return [{ rule: 'belowWhatTheyDo', target: path, type: spec.type, facts }];
			});
	}
};
