import { naturalLevelOf } from '../naturalRep';
import type { TargetSpec } from '../plan';
import type { TargetType } from '../targets/targetType';
import type { Team } from '../team';
import { askedOfReps } from './askedOfReps';
import type { LintFinding, LintRule } from './lintRule';
import { watchedTargets, type WatchedTarget } from './watchedTargets';

/** What the history says of the level: nothing at all, or less. */
export type HistoryFacts =
	| { readonly kind: 'notRecorded' }
	| {
			readonly kind: 'neverReached';
			/** reps who are asked for more than anybody ever did, of those that the target binds */
			readonly reps: number;
			readonly of: number;
			/** the largest level of any rep in any past month, in the metric's unit */
			readonly largest: number;
			/** rep-months in which the count is recorded */
			readonly months: number;
	  };

/**
 * The level is above the largest month that any rep ever had, so that nothing in the history says
 * what happens there; or the history does not hold the count at all. A sketch of a team is no
 * history.
 */
export const historyDoesNotSupport: LintRule<'historyDoesNotSupport', HistoryFacts> = {
	id: 'historyDoesNotSupport',
	find(plan, team) {
		if (!team || team.missing.includes('history')) return [];
		return watchedTargets(plan).flatMap((target): HistoryFinding[] => {
			const facts = factsOf(target, team);
			const { path, spec } = target;
			return facts ? [{ rule: 'historyDoesNotSupport', target: path, type: spec.type, facts }] : [];
		});
	}
};

type HistoryFinding = LintFinding<'historyDoesNotSupport', HistoryFacts>;

function factsOf({ spec, type }: WatchedTarget, team: Team): HistoryFacts | null {
	// Touches are recorded by touch number, not by month.
	if (type.rule && team.touches?.work) return null;
	const recorded = recordedLevels(team, type);
	// What is not kept by month may still have been counted or estimated.
	if (recorded.length === 0)
		return !type.recorded && isKnown(spec, team) ? null : { kind: 'notRecorded' };
	const largest = recorded.reduce((a, b) => Math.max(a, b));
	const asked = askedOfReps(spec, team);
	const reps = asked.filter(({ from }) => from > largest).length;
	if (reps === 0) return null;
	return { kind: 'neverReached', reps, of: asked.length, largest, months: recorded.length };
}

const isKnown = (spec: TargetSpec, team: Team): boolean =>
	team.reps.some((rep) => ['data', 'fit'].includes(naturalLevelOf(spec, rep, team).source));

const recordedLevels = ({ months }: Team, { recorded }: TargetType): Float64Array =>
	months && recorded
		? months[recorded].filter((level) => !Number.isNaN(level))
		: new Float64Array(0);
