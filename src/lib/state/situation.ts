import { exampleTeamIds } from '../data/examples/exampleTeamIds';
import type { ExampleTeamId } from '../data/examples/exampleTeamIds';
import { planDefaults } from '../model/plan';
import type { Plan } from '../model/plan';
import { readPlan } from '../model/readPlan';
import { targetIds } from '../model/targets';
import { withTarget } from './planEdits';

/** Names the team that a plan is for: an example, one of the user's, or the one that it describes. */
export type TeamKey = string;
export const sampleKey: TeamKey = 'sample';

/** The teams that come with the app: which of them a key means; null = none. */
export const exampleOf = (key: TeamKey): ExampleTeamId | null =>
	key === sampleKey
		? exampleTeamIds[0]
		: (exampleTeamIds.slice(1).find((id) => id === key) ?? null);
/** The key of such a team. */
export const exampleKey = (id: ExampleTeamId): TeamKey =>
	id === exampleTeamIds[0] ? sampleKey : id;

/** The team that the plan itself describes in a few numbers (`Plan.team`). */
export const sketchKey: TeamKey = 'sketch';

/** The key of a team that is held by this tab and gone with it. @param number from 1 */
export const heldKey = (number: number): TeamKey => `tab ${number}`;
/** Is there still such a team after a reload? */
export const isKept = (key: TeamKey): boolean => !key.startsWith('tab ');

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

/** A stored situation, or null where it is not one. */
export function readSituation(value: unknown): Situation | null {
	if (typeof value !== 'object' || value === null) return null;
	const { plan, team } = value as Readonly<Record<string, unknown>>;
	if (typeof team !== 'string' || team === '') return null;
	const reading = readPlan(plan);
	if (!reading.plan || (team === sketchKey && !reading.plan.team)) return null;
	return { plan: reading.plan, team };
}
