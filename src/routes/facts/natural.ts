import type { Plan } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';
import type { TargetId } from '$lib/model/targets';
import type { Metric } from '$lib/model/targets/targetType';
import type { Quantity, Team, TeamRep } from '$lib/model/team';

/** What a rep does by nature of what a target counts. */
const natural: Readonly<Record<Metric, (rep: TeamRep) => Quantity>> = {
	dials: (rep) => rep.dialsPerDay
};

/** What a rep does by nature of what a target type counts. */
export const naturalOf = (type: TargetId, rep: TeamRep): Quantity =>
	natural[targetTypes[type].metric](rep);

/** Mean over the reps of what a target type counts, when nobody sets a target. */
export const naturalLevel = (type: TargetId, { reps }: Team): number =>
	reps.reduce((sum, rep) => sum + naturalOf(type, rep).value, 0) / reps.length;

/** What the history has recorded of it, by rep-month. */
const recorded: Readonly<Record<Metric, (team: Team) => ArrayLike<number> | null>> = {
	dials: (team) => team.months && team.months.dialsPerDay
};

/** The most that any rep has averaged in a month of what a target type counts; null = not recorded. */
export function mostInHistory(type: TargetId, team: Team): number | null {
	const values = Array.from(recorded[targetTypes[type].metric](team) ?? []);
	const known = values.filter((value) => !Number.isNaN(value));
	return known.length > 0 ? Math.max(...known) : null;
}

/** True where the history says nothing of what the plan targets. */
export function isAssumed(plan: Plan, team: Team): boolean {
	return plan.targets.some(({ type }) =>
		team.reps.every((rep) => ['prior', 'guess'].includes(naturalOf(type, rep).source))
	);
}
