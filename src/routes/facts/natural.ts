import { naturalLevelOf } from '$lib/model/naturalRep';
import type { Plan } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';
import type { TargetId } from '$lib/model/targets';
import type { TargetType } from '$lib/model/targets/targetType';
import type { Team } from '$lib/model/team';

type NaturalOf = Parameters<typeof naturalLevelOf>[0];

/** Mean over the reps of what a target counts, when nobody sets a target. */
export const naturalLevel = (target: NaturalOf, team: Team): number =>
	team.reps.reduce((sum, rep) => sum + naturalLevelOf(target, rep, team).value, 0) /
	team.reps.length;

/** The most that any rep has averaged in a month of what a target type counts; null = not recorded. */
export function mostInHistory(type: TargetId, { months }: Team): number | null {
	const { recorded }: TargetType = targetTypes[type];
	const values = months && recorded ? Array.from(months[recorded]) : [];
	const known = values.filter((value) => !Number.isNaN(value));
	return known.length > 0 ? Math.max(...known) : null;
}

/** True where no history says anything of what the plan targets. */
export function isAssumed(plan: Plan, team: Team): boolean {
	if (team.missing.includes('history')) return plan.targets.length > 0;
	return plan.targets.some((target) =>
		team.reps.every((rep) => ['prior', 'guess'].includes(naturalLevelOf(target, rep, team).source))
	);
}
