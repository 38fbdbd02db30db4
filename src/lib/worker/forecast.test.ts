import { MessageChannel } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { describe, expect, it } from 'vitest';
import {
	cloningThread,
	createFakeCollector,
	createFakePlayer,
	type FakeResult
} from '../../../tests/support/fakePlayer';
import { planDefaults } from '../model/plan';
import type { Team } from '../model/team';
import type { ExperimentInput } from '../sim/chunk';
import type { ForecastResult, Stage } from '../sim/result';
import { exposeSim } from './exposeSim';
import { playForecast, stopHere, type ForecastOptions } from './forecast';
import { createPool } from './pool';
import type { SimServer, SimThread } from './protocol';

const input: ExperimentInput = { team: {} as Team, plan: { ...planDefaults, goal: 7 } };
const poolOf = (size: number) => createPool({ size, spawn: () => cloningThread(createFakePlayer) });

async function run(size: number, options: ForecastOptions = {}): Promise<FakeResult> {
	const result = await playForecast(poolOf(size), input, createFakeCollector, options);
	return result as unknown as FakeResult;
}

const counted = ({ played }: FakeResult): string =>
	(['quarter', 'cascade', 'year'] as const)
		.map((job) => played.filter((chunk) => chunk.job === job).reduce((n, c) => n + c.count, 0))
		.join(' ');

/** A worker behind a real channel: comlink on both ends, columns transferred. */
function channelThread(): SimThread {
	const { port1, port2 } = new MessageChannel();
	exposeSim(createFakePlayer, nodeEndpoint(port1));
	return {
		server: wrap<SimServer>(nodeEndpoint(port2)),
		died: new Promise(() => undefined),
		end: () => port1.close()
	};
}

describe('playForecast', () => {
	it('shows a picture at each checkpoint, resting on its own quarters, then the years', async () => {
		const pictures: string[] = [];
		const result = await run(3, {
			onResult: (picture) => {
				const fake = picture as unknown as FakeResult;
				pictures.push(`${fake.stage}: ${counted(fake)}`);
			}
		});
		expect(pictures).toEqual([
			'rough: 200 0 0',
			'usable: 1000 1000 0',
			'good: 3000 1000 0',
			'settled: 10000 1000 0',
			'settled: 10000 1000 1000'
		]);
		expect(counted(result)).toBe('10000 1000 1000');
	});

	it('adds the same chunks in the same order whatever the number of workers', async () => {
		const upTo = { quarter: 1500, cascade: 200, year: 300 };
		const [one, two, seven] = await Promise.all([1, 2, 7].map((size) => run(size, { upTo })));
		expect(two).toEqual(one);
		expect(seven).toEqual(one);
		expect(one.bookings).toEqual(Array.from({ length: 1500 }, (_, i) => 7 + i));
	});

	it('plays as few as asked, the last chunk short', async () => {
		const result = await run(2, { upTo: { quarter: 250, cascade: 1000, year: 1000 } });
		expect(result.stage).toBe('rough');
		expect(counted(result)).toBe('250 250 250');
		expect(result.played.filter(({ job }) => job === 'year')).toEqual([
			{ job: 'year', first: 0, count: 100 },
			{ job: 'year', first: 100, count: 100 },
			{ job: 'year', first: 200, count: 50 }
		]);
		expect((await run(1, { upTo: { quarter: 1, cascade: 0, year: 0 } })).bookings).toEqual([7]);
	});

	it('tells how many quarters are played', async () => {
		const progress: [number, number][] = [];
		await run(1, {
			upTo: { quarter: 300, cascade: 100, year: 100 },
			onProgress: (done, total) => progress.push([done, total])
		});
		expect(progress).toEqual([
			[100, 300],
			[200, 300],
			[300, 300]
		]);
	});

	it('makes no picture in between when nobody looks', async () => {
		let made = 0;
		await playForecast(poolOf(2), input, () => {
			const collector = createFakeCollector();
			return { ...collector, result: (stage) => (made++, collector.result(stage)) };
		});
		expect(made).toBe(1);
	});

	it('keeps what has been played when told to stop there', async () => {
		const controller = new AbortController();
		const result = await run(3, {
			signal: controller.signal,
			onProgress: (done) => {
				if (done >= 500) controller.abort(stopHere);
			}
		});
		expect(result.stage).toBe('stopped');
		expect(result.bookings).toEqual(result.bookings.map((_, i) => 7 + i));
		expect(result.bookings.length).toBeGreaterThan(0);
		expect(result.bookings.length).toBeLessThanOrEqual(500);
	});

	it('rejects when cancelled, and tells nothing more', async () => {
		const controller = new AbortController();
		const heard: ForecastResult[] = [];
		const playing = run(2, {
			signal: controller.signal,
			onResult: (result) => {
				heard.push(result);
				controller.abort();
			}
		});
		await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(heard).toHaveLength(1);
	});

	it('crosses a real channel without loss', async () => {
		const upTo = { quarter: 400, cascade: 100, year: 100 };
		const pool = createPool({ size: 2, spawn: channelThread });
		const result = await playForecast(pool, input, createFakeCollector, { upTo });
		pool.dispose();
		expect(result).toEqual(await run(1, { upTo }));
	});

	it('ends with the error of what adds up, and stops playing', async () => {
		let played = 0;
		const failing = () => ({
			add: () => undefined,
			result: () => Promise.reject(new Error('no memory')),
			end: () => void (played = -1)
		});
		const playing = playForecast(poolOf(1), input, failing, {
			onResult: () => undefined,
			onProgress: () => void played++
		});
		await expect(playing).rejects.toThrow('no memory');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(played).toBe(-1);
	});

	it('waits for pictures that are made elsewhere, and shows them in order', async () => {
		const shown: string[] = [];
		let delay = 30;
		const slow = () => {
			const collector = createFakeCollector();
			return {
				add: collector.add,
				result: async (stage: Stage) => {
					const result = collector.result(stage);
					await new Promise((resolve) => setTimeout(resolve, (delay -= 10)));
					return result;
				}
			};
		};
		const result = await playForecast(poolOf(2), input, slow, {
			upTo: { quarter: 3000, cascade: 0, year: 0 },
			onResult: ({ stage }) => void shown.push(stage)
		});
		expect(shown).toEqual(['rough', 'usable', 'good']);
		expect(result.stage).toBe('good');
	});

	it('shows no picture after it was cancelled, even one that was under way', async () => {
		const controller = new AbortController();
		const shown: string[] = [];
		const slow = () => ({
			add: () => undefined,
			result: async (stage: Stage) => {
				controller.abort();
				return createFakeCollector().result(stage);
			}
		});
		const playing = playForecast(poolOf(1), input, slow, {
			signal: controller.signal,
			onResult: ({ stage }) => void shown.push(stage)
		});
		await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(shown).toEqual([]);
	});

	it('refuses to play nothing', async () => {
		await expect(run(1, { upTo: { quarter: 0 } })).rejects.toThrow('upTo.quarter = 0');
	});
});
