import { atHeadCount, middleRep } from './headCount';
import type { Plan, ShockSpec } from './plan';
import { shockTypes } from './shocks';
import type { ShockType } from './shocks/shockType';
import type { Team, TeamRep } from './team';

/**
 * The team that a plan plays: at the size that it asks for, with the reps who join by its shocks. Those
 * are in the team from the start and absent until a shock brings them, so that every scenario has the
 * same reps under the same luck. The same team and numbers give the same value.
 */
export function teamInPlay(team: Team, plan: Plan): Team {
	const sized = atHeadCount(team, plan.headCount);
	const later = joiningIn(plan);
	if (later === 0) return sized;
	const known = joined.get(sized) ?? new Map<number, Team>();
	joined.set(sized, known);
	const made = known.get(later) ?? { ...sized, reps: [...sized.reps, ...joiners(sized, later)] };
	known.set(later, made);
	return made;
}

const joined = new WeakMap<Team, Map<number, Team>>();

/** Whether a shock is about a rep who joins. */
export const joins = ({ type }: ShockSpec): boolean => {
	const entry: ShockType = shockTypes[type];
	return entry.joins === true;
};

/** The most reps that join in any scenario. */
function joiningIn({ shocks, scenarios }: Plan): number {
	const count = (list: readonly ShockSpec[]): number => list.filter(joins).length;
	return count(shocks) + Math.max(0, ...scenarios.map((scenario) => count(scenario.shocks)));
}

function joiners(team: Team, count: number): TeamRep[] {
	const model = middleRep(team.reps);
	return Array.from({ length: count }, (_, i) => ({
		...model,
		id: `joiner-${i + 1}`,
		name: `Joining rep ${i + 1}`,
		joins: i
	}));
}
