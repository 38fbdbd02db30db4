import { afterEach, describe, expect, it } from 'vitest';
import { columnsHash } from '../../../tests/golden/columnsHash';
import { experimentNames, experiments, goldenRequests } from '../../../tests/golden/experiments';
import { hashOf } from '../../../tests/golden/sampleColumns';
import recorded from '../../../tests/golden/sampleColumns.json';
import type { ChunkResult } from '../sim/chunk';
import { browserThread } from './browserThread';
import { forecast } from './client';
import { stopHere } from './forecast';
import { createPool, type Pool, type PoolOptions } from './pool';

const workers: Worker[] = [];
let pool: Pool | null = null;

/** A pool of real workers, each of which can be got at by the test. */
function poolOf(size: number, options?: Pick<PoolOptions, 'patienceMs' | 'deathsAllowed'>): Pool {
	pool = createPool({
		size,
		...options,
		spawn() {
			const url = new URL('./sim.worker.ts', import.meta.url);
			const worker = new Worker(url, { type: 'module' });
			workers.push(worker);
			return browserThread(worker);
		}
	});
	return pool;
}

afterEach(() => {
	pool?.dispose();
	pool = null;
	workers.length = 0;
});

describe.each(experimentNames)('the sample columns of "%s" in the browser', (name) => {
	it('are those of Node, bit by bit', async () => {
		expect(await hashOf(name)).toBe(recorded.sha256[name]);
	});

	it.each([1, 2, 7])('are the same from %i real workers', async (size) => {
		const chunks: ChunkResult[] = [];
		await poolOf(size).play({
			input: experiments[name](),
			requests: goldenRequests,
			onChunk: (chunk) => chunks.push(chunk)
		});
		expect(await columnsHash(chunks)).toBe(recorded.sha256[name]);
	});
});

describe('real workers', () => {
	const input = experiments.sketch();

	it('are replaced when one is killed in the middle', async () => {
		const chunks: ChunkResult[] = [];
		// A terminated worker tells nobody: only the pool's patience notices. On a machine that is so busy
		// that others lose it too, they are given more of it each time.
		await poolOf(2, { patienceMs: 4000, deathsAllowed: 6 }).play({
			input,
			requests: goldenRequests,
			onChunk(chunk) {
				chunks.push(chunk);
				if (chunks.length === 1) workers[0].terminate();
			}
		});
		expect(workers.length).toBeGreaterThan(2);
		expect(await columnsHash(chunks)).toBe(recorded.sha256.sketch);
	});

	it('give a clear error when their script does not load', async () => {
		const broken = createPool({
			size: 1,
			spawn: () => browserThread(new Worker('/no-such-worker.js', { type: 'module' }))
		});
		const playing = broken.play({ input, requests: goldenRequests, onChunk: () => undefined });
		await expect(playing).rejects.toThrow("The simulation's worker stopped 3 times");
	});

	it('play a forecast for the page, picture by picture, until told to stop', async () => {
		const controller = new AbortController();
		const stages: string[] = [];
		const result = await forecast(input, {
			signal: controller.signal,
			onResult({ stage, replications }) {
				stages.push(`${stage} ${replications}`);
				if (stage === 'usable') controller.abort(stopHere);
			}
		});
		expect(stages).toEqual(['rough 200', 'usable 1000']);
		expect(result.stage).toBe('stopped');
		expect(result.replications).toBeGreaterThanOrEqual(1000);
		expect(result.scenarios).toHaveLength(3);
	});

	it('drop a forecast that was cancelled and play the next', async () => {
		const controller = new AbortController();
		const first = forecast(input, { signal: controller.signal });
		controller.abort();
		await expect(first).rejects.toMatchObject({ name: 'AbortError' });
		const next = await forecast(input, { upTo: { quarter: 200, cascade: 100, year: 100 } });
		expect(next).toMatchObject({ stage: 'rough', replications: 200 });
	});
});
