import { sizeOutcomeOf } from './sizeOutcome';
import type { Quantity, Team } from './team';

/**
 * Uncertain numbers that belong to the team as a whole, with the ranges to which worlds cut them. Their order
 * is their address in a world: append.
 */
export const teamRanges = {
	hotSd: [0, 3],
	hotLoading: [0, 3],
	dealSizeScale: [0.01, 100],
	cycleScale: [0.01, 100],
	phiSelf: [0, 1],
	dialTimeShare: [0.02, 0.9],
	/** change of the log odds of winning per unit of log amount */
	sizeSlope: [-3, 3]
} as const;
export type TeamQuantity = keyof typeof teamRanges;
export const teamQuantities = Object.keys(teamRanges) as readonly TeamQuantity[];

/** What is known of one of them. */
export const teamQuantityOf = (team: Team, id: TeamQuantity): Quantity =>
	id === 'sizeSlope' ? sizeOutcomeOf(team).slope : team[id];
