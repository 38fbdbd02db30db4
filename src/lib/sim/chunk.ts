import type { Channel } from '../model/channels';
import type { Plan } from '../model/plan';
import type { Team } from '../model/team';

/** Everything a worker needs to play: a plain value, sent once. */
export interface ExperimentInput {
	readonly team: Team;
	readonly plan: Plan;
	/** for the job of that name: the channels that are on in each arm */
	readonly coalitions?: readonly (readonly Channel[])[];
}

/**
 * What is played.
 * - `quarter`: the horizon, every scenario: bookings, metrics, minutes, pipeline.
 * - `cascade`: the horizon with the plan's channels switched on one at a time (waterfall).
 * - `year`: four quarters, every scenario: R2, scatter, next quarter, run-rate.
 */
export const jobs = ['quarter', 'cascade', 'year'] as const;
/** The jobs of a forecast. */
export type ForecastJob = (typeof jobs)[number];

/**
 * What only an explanation asks for.
 * - `coalitions`: the horizon with the plan's own targets, an arm for each set of channels.
 * - `trace`: the horizon, every scenario, week by week of every replication.
 */
export type Job = ForecastJob | 'coalitions' | 'trace';

/** A stretch of replications of one job. Chunks start at multiples of `chunkSize`. */
export interface ChunkRequest {
	readonly job: Job;
	/** index of the first replication, and how many */
	readonly first: number;
	readonly count: number;
}

/** Replications in a chunk: fixed, so that sums are added in the same order whatever the pool. */
export const chunkSize = 100;

/**
 * The outcome of a chunk as columns: `columns` hold a fixed number of values per replication, in
 * replication order; `sums` are added over the chunk's replications.
 */
export interface ChunkResult extends ChunkRequest {
	readonly columns: Readonly<Record<string, Float64Array>>;
	readonly sums: Readonly<Record<string, Float64Array>>;
}
