import type { ChunkResult, ExperimentInput } from '../sim/chunk';
import type { ForecastResult, Stage } from '../sim/result';

/** What adds up the chunks of one experiment; see `createCollector`. */
export interface SyncCollector {
	add(chunk: ChunkResult): void;
	result(stage: Stage): ForecastResult;
}

/** What the worker that adds up answers to. Everything survives `structuredClone`. */
export interface CollectServer {
	/** @param run a number that is never used again */
	open(run: number, input: ExperimentInput): void;
	add(run: number, chunk: ChunkResult): void;
	/** @throws RangeError for a run that is not open, and whatever the collector throws */
	result(run: number, stage: Stage): ForecastResult;
	close(run: number): void;
}

/** The part of the worker that adds up which is not a worker. */
export function createCollectServer(
	createCollector: (input: ExperimentInput) => SyncCollector
): CollectServer {
	const collectors = new Map<number, SyncCollector>();
	const collectorOf = (run: number): SyncCollector => {
		const collector = collectors.get(run);
		if (!collector) throw new RangeError(`collectServer: run = ${run}, must have been opened`);
		return collector;
	};
	return {
		open: (run, input) => void collectors.set(run, createCollector(input)),
		add: (run, chunk) => collectorOf(run).add(chunk),
		result: (run, stage) => collectorOf(run).result(stage),
		close: (run) => void collectors.delete(run)
	};
}
