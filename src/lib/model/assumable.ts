import { parameterIds, parameters, type ParameterId } from './parameters';
import { teamRanges, type TeamQuantity } from './teamQuantities';

/**
 * Numbers on how one thing goes with another, which come from a history where it can say: how much a rep's
 * months differ, how far closing goes with them, how winning goes with size. What a plan sets is taken as known.
 */
export const dependenceIds = [
	'hotSd',
	'hotLoading',
	'sizeSlope'
] as const satisfies readonly TeamQuantity[];
export type DependenceId = (typeof dependenceIds)[number];

/** Everything that a plan may set under `assumptions`. */
export type AssumableId = ParameterId | DependenceId;
export const assumableIds: readonly AssumableId[] = [...parameterIds, ...dependenceIds];

const isParameter = (id: AssumableId): id is ParameterId => Object.hasOwn(parameters, id);

/** What each may be set to, bounds included. */
export const assumableRange = (id: AssumableId): readonly [low: number, high: number] =>
	isParameter(id) ? parameters[id].range : teamRanges[id];
