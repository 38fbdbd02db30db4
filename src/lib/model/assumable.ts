import { pairRange, repPairs, type PairId } from './betweenReps';
import { parameterIds, parameters, type ParameterId } from './parameters';
import { teamRanges, type TeamQuantity } from './teamQuantities';

const ofTeam = ['hotSd', 'hotLoading', 'sizeSlope'] as const satisfies readonly TeamQuantity[];

/**
 * Numbers on how one thing goes with another, which come from a history where it can say: how much a rep's
 * months differ, how far closing goes with them, how winning goes with size, and how the reps' rates go with
 * each other. What a plan sets is taken as known.
 */
export type DependenceId = (typeof ofTeam)[number] | PairId;
export const dependenceIds: readonly DependenceId[] = [...ofTeam, ...repPairs.map(({ id }) => id)];

/** Everything that a plan may set under `assumptions`. */
export type AssumableId = ParameterId | DependenceId;
export const assumableIds: readonly AssumableId[] = [...parameterIds, ...dependenceIds];

const isParameter = (id: AssumableId): id is ParameterId => Object.hasOwn(parameters, id);
const isOfTeam = (id: AssumableId): id is (typeof ofTeam)[number] => Object.hasOwn(teamRanges, id);

/** What each may be set to, bounds included. */
export function assumableRange(id: AssumableId): readonly [low: number, high: number] {
	if (isParameter(id)) return parameters[id].range;
	return isOfTeam(id) ? teamRanges[id] : pairRange;
}
