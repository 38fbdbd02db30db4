import { planDefaults } from '../model/plan';
import type { Plan } from '../model/plan';
import { readPlan } from '../model/readPlan';
import { targetIds } from '../model/targets';
import { withTarget } from './planEdits';

/** Names the team that a plan is for: the sample, or one of the histories kept in this browser. */
export type TeamKey = string;
export const sampleKey: TeamKey = 'sample';

/** What undo goes back through: the plan and whose plan it is. */
export interface Situation {
	readonly plan: Plan;
	readonly team: TeamKey;
}

/** What the app opens with: the story's goal, and the first target as the registry proposes it. */
export const firstSituation: Situation = {
	plan: withTarget({ ...planDefaults, goal: 1_200_000 }, targetIds[0]),
	team: sampleKey
};

/**
 * A stored situation, or null where it is not one. Before a plan held the size of its team, `reps`
 * stood beside it.
 */
export function readSituation(value: unknown): Situation | null {
	if (typeof value !== 'object' || value === null) return null;
	const { plan, team, reps = null } = value as Readonly<Record<string, unknown>>;
	if (typeof team !== 'string' || team === '') return null;
	const reading = readPlan(plan);
	if (!reading.plan) return null;
	if (reps === null) return { plan: reading.plan, team };
	const sized = readPlan({ ...reading.plan, headCount: reps });
	return sized.plan && { plan: sized.plan, team };
}
