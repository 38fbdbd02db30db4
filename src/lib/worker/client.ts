import type { ExperimentInput } from '../sim/chunk';
import type { ForecastResult } from '../sim/result';
import { browserThread } from './browserThread';
import type { CollectServer } from './collectServer';
import { playForecast, type ForecastOptions } from './forecast';
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
