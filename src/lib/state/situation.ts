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
	/** a team of another size than its history's (`withHeadCount`); null = as it is */
	readonly reps: number | null;
}

/** What the app opens with: the story's goal, and the first target as the registry proposes it. */
export const firstSituation: Situation = {
	plan: withTarget({ ...planDefaults, goal: 1_200_000 }, targetIds[0]),
	team: sampleKey,
	reps: null
};

/** A stored situation, or null where it is not one. */
export function readSituation(value: unknown): Situation | null {
	if (typeof value !== 'object' || value === null) return null;
	const { plan, team, reps } = value as Readonly<Record<string, unknown>>;
	if (typeof team !== 'string' || team === '' || !isHeadCount(reps)) return null;
	const reading = readPlan(plan);
	return reading.plan && { plan: reading.plan, team, reps };
}

/** How many reps a team may be given. */
export const headCounts = { min: 1, max: 200 } as const;

const isHeadCount = (value: unknown): value is number | null =>
	value === null ||
	(Number.isInteger(value) &&
		(value as number) >= headCounts.min &&
		(value as number) <= headCounts.max);
