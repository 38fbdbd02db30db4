import type { ChunkRequest, ChunkResult, ExperimentInput } from '../sim/chunk';

/** What plays the chunks of one experiment: pure, synchronous, usable for any number of chunks. */
export interface Player {
	play(request: ChunkRequest): ChunkResult;
}

/** Makes the player of an experiment. An argument everywhere, so that tests can bring their own. */
export type CreatePlayer = (input: ExperimentInput) => Player;

/**
 * What a simulation worker answers to. The input is sent once per worker and run; every chunk after
 * that is three numbers in and columns out. Everything survives `structuredClone`.
 */
export interface SimServer {
	/** Makes ready to play a run. @param run a number that is never used again */
	open(run: number, input: ExperimentInput): void;
	/** @throws RangeError for a run that is not open, and whatever the engine throws */
	play(run: number, request: ChunkRequest): ChunkResult;
	/** Forgets a run; a run that is not open is no error. */
	close(run: number): void;
}

/** The server as seen from the other side of a channel. */
export type Remote<T> = {
	readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R
		? (...args: A) => Promise<Awaited<R>>
		: never;
};

/** A worker with its server, which can be done away with. */
export interface Thread<Server> {
	readonly server: Remote<Server>;
	/** resolves with the reason when the worker has died by itself; never rejects */
	readonly died: Promise<string>;
	/** ends it at once, whatever it is doing */
	end(): void;
}

/** A worker that the pool can give chunks to. */
export type SimThread = Thread<SimServer>;
