import { parameters } from '../parameters';
import { askedOfReps } from './askedOfReps';
import type { LintRule, RepShare } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * The level asks for so much more than reps do by themselves that commitment is below one half: the
 * required lift L exceeds `giveUpAt` (D§4.2 Result 4), the plan's own value of it where it has one.
 */
export const outOfReach: LintRule<
	'outOfReach',
	RepShare & {
		/** most times a rep's own level that half of the reps would still go for */
		readonly times: number;
		/** times their own level that is asked of them, the least and the most */
		readonly least: number;
		readonly most: number;
	}
> = {
	id: 'outOfReach',
	find(plan, team) {
		if (!team) return [];
		const times = 1 + (plan.assumptions.giveUpAt ?? parameters.giveUpAt.value);
		return watchedTargets(plan).flatMap(({ path, spec, type }) => {
			// Stopping is within everybody's reach.
			if (type.rule === 'cutoff') return [];
			const asked = askedOfReps(spec, team).map(({ from, natural }) => from / natural);
			const far = asked.filter((lift) => lift > times);
			if (far.length === 0) return [];
			const [least, most] = [Math.min(...far), Math.max(...far)];
			const facts = { reps: far.length, of: asked.length, times, least, most };
			return [{ rule: 'outOfReach', target: path, type: spec.type, facts }];
		});
	}
};
