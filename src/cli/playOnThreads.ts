import type { ChunkResult, ExperimentInput } from '../lib/sim/chunk';
import { createCollector } from '../lib/sim/collect';
import type { StillOpen } from '../lib/sim/explain/stopRule';
import type { ForecastResult } from '../lib/sim/result';
import { fullDepth, playForecast } from '../lib/worker/forecast';
import { nodeThread } from '../lib/worker/node/nodeThread';
import { playUntilSettled } from '../lib/worker/playUntilSettled';
import { createPool } from '../lib/worker/pool';
import type { Terminal } from './terminal';

/** Asks for as many quarters as it takes. */
export const settled = 'settled';

export interface PlayOptions {
	/** quarters; `settled` = as many as it takes until the figures are precise (the stop rule) */
	readonly replications: number | typeof settled;
	readonly workers: number;
	/** each chunk in the order of its job's replications */
	onChunk?(chunk: ChunkResult): void;
}

export interface PlayedForecast {
	readonly result: ForecastResult;
	/** what is not precise; null where the number of quarters was given */
	readonly open: readonly StillOpen[] | null;
}

/**
 * Plays an experiment on worker threads: the same chunks, pool and collector as in the browser, so
 * the same bytes.
 * @throws what the engine or the pool throws
 */
export async function playOnThreads(
	input: ExperimentInput,
	{ replications, workers, onChunk }: PlayOptions,
	terminal: Terminal
): Promise<PlayedForecast> {
	const pool = createPool({ size: workers, spawn: () => nodeThread(terminal.threadScript) });
	try {
		const onProgress = (done: number, total: number): void =>
			terminal.progress(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} quarters`);
		if (replications === settled)
			return await playUntilSettled(pool, input, createCollector, { onChunk, onProgress });
		const upTo = { ...fullDepth, quarter: replications };
		const result = await playForecast(pool, input, createCollector, { upTo, onChunk, onProgress });
		return { result, open: null };
	} finally {
		terminal.progress('');
		pool.dispose();
	}
}
