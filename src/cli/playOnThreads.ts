import type { ChunkResult, ExperimentInput } from '../lib/sim/chunk';
import { createCollector } from '../lib/sim/collect';
import type { ForecastResult } from '../lib/sim/result';
import { fullDepth, playForecast } from '../lib/worker/forecast';
import { nodeThread } from '../lib/worker/node/nodeThread';
import { createPool } from '../lib/worker/pool';
import type { Terminal } from './terminal';

export interface PlayOptions {
	readonly replications: number;
	readonly workers: number;
	/** each chunk in the order of its job's replications */
	onChunk?(chunk: ChunkResult): void;
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
): Promise<ForecastResult> {
	const pool = createPool({ size: workers, spawn: () => nodeThread(terminal.threadScript) });
	try {
		return await playForecast(pool, input, createCollector, {
			upTo: { ...fullDepth, quarter: replications },
			onChunk,
			onProgress: (done, total) =>
				terminal.progress(`${done.toLocaleString('en')} of ${total.toLocaleString('en')} quarters`)
		});
	} finally {
		terminal.progress('');
		pool.dispose();
	}
}
