import { naturalLevelOf } from '../naturalRep';
import type { Level, TargetSpec } from '../plan';
import type { Team, TeamRep } from '../team';

/** What a target asks of one rep, against what the rep does by itself. */
export interface Asked {
	/** the level, or the lower and the upper end of a range, in the metric's unit */
	readonly from: number;
	readonly to: number;
	/** the rep's long-run mean, in the metric's unit; > 0 */
	readonly natural: number;
}

/**
 * The reps that a target binds: one whose level or id it does not name has none. A rep whose own
 * level is only assumed is left out, since a warning that rests on a benchmark tells nothing of the
 * team.
 */
export function askedOfReps(spec: TargetSpec, team: Team): readonly Asked[] {
	return team.reps.flatMap((rep) => {
		const { value: natural, source } = naturalLevelOf(spec, rep, team);
		const range = rangeFor(spec.level, rep, natural);
		const counted = source === 'data' || source === 'fit';
		return counted && natural > 0 && range ? [{ from: range[0], to: range[1], natural }] : [];
	});
}

function rangeFor(level: Level, rep: TeamRep, natural: number): readonly [number, number] | null {
	if (typeof level === 'number') return [level, level];
	if ('from' in level) return [level.from, level.to];
	if ('timesOwnBaseline' in level) {
		const times = level.timesOwnBaseline * natural;
		return [times, times];
	}
	const named = 'byLevel' in level ? level.byLevel[rep.level] : level.byRep[rep.id];
	return named === undefined ? null : [named, named];
}
