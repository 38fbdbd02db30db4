import type { ExperimentInput } from '../sim/chunk';
import type { ForecastResult } from '../sim/result';
import type { Explanation } from '../sim/explain/plays';
import type { SweepBatch } from '../sim/sweep/sweepBatches';
import { browserThread } from './browserThread';
import type { CollectServer } from './collectServer';
import { playForecast, type ForecastOptions } from './forecast';
import { playExplanation, type ExplainOptions } from './playExplanation';
import { playSweep, type PlayedCell, type SweepOptions } from './playSweep';
import { createPool, type Pool } from './pool';
import type { SimServer } from './protocol';
import { createRemoteCollectors } from './remoteCollector';

/** More workers than this gain little: the page gets its chunks faster than it can draw. */
const mostWorkers = 8;

let pool: Pool | null = null;

/** One pool for the page, made when the first forecast is asked for. */
const pagePool = (): Pool =>
	(pool ??= createPool({
		spawn: simWorker,
		size: Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 1))
	}));

const simWorker = () =>
	browserThread<SimServer>(
		new Worker(new URL('./sim.worker.ts', import.meta.url), { type: 'module' })
	);

const collectors = createRemoteCollectors({
	spawn: () =>
		browserThread<CollectServer>(
			new Worker(new URL('./collect.worker.ts', import.meta.url), { type: 'module' })
		)
});

/**
 * Plays an experiment in the page's workers, telling of each checkpoint; see `playForecast` for the
 * order and for what is thrown. The page stays free to answer input all the while.
 */
export const forecast = (
	input: ExperimentInput,
	options?: ForecastOptions
): Promise<ForecastResult> => playForecast(pagePool(), input, collectors, options);

/** Plays an explanation in the page's workers, behind whatever a forecast needs; see `playExplanation`. */
export const explain = <T>(explanation: Explanation<T>, options?: ExplainOptions): Promise<T> =>
	playExplanation(pagePool(), explanation, options);

/** Plays a sweep in the page's workers, behind whatever a forecast needs; see `playSweep`. */
export const sweep = (
	batches: readonly SweepBatch[],
	replications: number,
	options?: SweepOptions
): Promise<readonly PlayedCell[]> => playSweep(pagePool(), batches, replications, options);
