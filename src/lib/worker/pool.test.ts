import { describe, expect, it } from 'vitest';
import { cloningThread, createFakePlayer, playFake } from '../../../tests/support/fakePlayer';
import { planDefaults } from '../model/plan';
import type { Team } from '../model/team';
import type { ChunkRequest, ExperimentInput } from '../sim/chunk';
import { createPool, type Pool } from './pool';
import type { CreatePlayer, SimThread } from './protocol';

const team = { name: 'team' } as Team;
const inputOf = (goal: number): ExperimentInput => ({ team, plan: { ...planDefaults, goal } });
const requestsOf = (chunks: number): ChunkRequest[] =>
	Array.from({ length: chunks }, (_, i) => ({ job: 'quarter', first: i * 10, count: 10 }));

/** The bookings of a run by replication, whatever the order in which the chunks came. */
async function playAll(pool: Pool, goal: number, chunks = 12): Promise<number[]> {
	const parts: number[][] = [];
	await pool.play({
		input: inputOf(goal),
		requests: requestsOf(chunks),
		onChunk: ({ columns }, index) => (parts[index] = [...columns.bookings])
	});
	return parts.flat();
}

const expected = (goal: number, chunks = 12): number[] =>
	requestsOf(chunks).flatMap((request) => [...playFake(inputOf(goal), request).columns.bookings]);

/** A worker that can be killed from outside, or that never answers a chunk. */
function mortal(silent = false): { thread: SimThread; kill: (reason: string) => void } {
	const base = cloningThread(createFakePlayer);
	let kill: (reason: string) => void = () => undefined;
	const died = new Promise<string>((resolve) => (kill = resolve));
	let dead = false;
	void died.then(() => (dead = true));
	const never = new Promise<never>(() => undefined);
	const thread: SimThread = {
		server: {
			...base.server,
			play: async (run, request) => {
				const chunk = await base.server.play(run, request);
				return dead || silent ? never : chunk;
			}
		},
		died,
		end: () => (dead = true)
	};
	return { thread, kill };
}

describe('createPool', () => {
	it.each([1, 2, 7])('gives the same chunks with %i workers', async (size) => {
		const pool = createPool({ size, spawn: () => cloningThread(createFakePlayer) });
		expect(await playAll(pool, 5)).toEqual(expected(5));
		pool.dispose();
	});

	it('makes no more workers than there is work for, and keeps them for the next run', async () => {
		let made = 0;
		const pool = createPool({
			size: 4,
			spawn: () => {
				made++;
				return cloningThread(createFakePlayer);
			}
		});
		await playAll(pool, 1, 2);
		expect(made).toBe(2);
		await playAll(pool, 2, 8);
		await playAll(pool, 3, 8);
		expect(made).toBe(4);
	});

	it('sends the input once per worker and run, and lets workers forget it', async () => {
		const calls: string[] = [];
		const base = cloningThread(createFakePlayer);
		const thread: SimThread = {
			...base,
			server: {
				open: (run, input) => (calls.push(`open ${run}`), base.server.open(run, input)),
				play: (run, request) => (calls.push(`play ${run}`), base.server.play(run, request)),
				close: (run) => (calls.push(`close ${run}`), base.server.close(run))
			}
		};
		const pool = createPool({ size: 1, spawn: () => thread });
		await playAll(pool, 1, 2);
		expect(calls).toEqual(['open 1', 'play 1', 'play 1', 'close 1']);
	});

	it('plays again what a killed worker had in hand, on a fresh one', async () => {
		const mortals: ReturnType<typeof mortal>[] = [];
		const pool = createPool({
			size: 2,
			spawn: () => {
				const next = mortal();
				mortals.push(next);
				return next.thread;
			}
		});
		let seen = 0;
		const parts: number[][] = [];
		await pool.play({
			input: inputOf(3),
			requests: requestsOf(12),
			onChunk: ({ columns }, index) => {
				parts[index] = [...columns.bookings];
				if (++seen === 3) mortals[0].kill('killed');
			}
		});
		expect(mortals).toHaveLength(3);
		expect(parts.flat()).toEqual(expected(3));
		expect(seen).toBe(12);
	});

	it('replaces a worker that stops answering', async () => {
		let made = 0;
		const pool = createPool({
			size: 1,
			patienceMs: 30,
			spawn: () => mortal(++made === 1).thread
		});
		expect(await playAll(pool, 3)).toEqual(expected(3));
		expect(made).toBe(2);
	});

	it('replaces a worker that died while it had nothing to do', async () => {
		const mortals: ReturnType<typeof mortal>[] = [];
		const pool = createPool({
			size: 1,
			spawn: () => {
				const next = mortal();
				mortals.push(next);
				return next.thread;
			}
		});
		await playAll(pool, 1);
		mortals[0].kill('killed');
		expect(await playAll(pool, 2)).toEqual(expected(2));
		expect(mortals).toHaveLength(2);
	});

	it('gives up with the reason when workers keep dying', async () => {
		let made = 0;
		const pool = createPool({
			size: 1,
			spawn: () => {
				const next = mortal();
				made++;
				next.kill('it did not start');
				return next.thread;
			}
		});
		await expect(playAll(pool, 1)).rejects.toThrow(
			"The simulation's worker stopped 3 times: it did not start."
		);
		expect(made).toBe(3);
	});

	it("passes the engine's error on without trying again", async () => {
		let tried = 0;
		const failing: CreatePlayer = () => {
			tried++;
			throw new RangeError('createPlayer: plan.goal = -1, must be > 0');
		};
		const pool = createPool({ size: 1, spawn: () => cloningThread(failing) });
		await expect(playAll(pool, -1)).rejects.toThrow('plan.goal = -1');
		expect(tried).toBe(1);
		await expect(playAll(pool, -2)).rejects.toThrow('plan.goal = -1');
	});

	it('cancels between chunks and drops the chunk under way', async () => {
		const pool = createPool({ size: 2, spawn: () => cloningThread(createFakePlayer) });
		const controller = new AbortController();
		let seen = 0;
		const cancelled = pool.play({
			input: inputOf(1),
			requests: requestsOf(50),
			signal: controller.signal,
			onChunk: () => {
				if (++seen === 5) controller.abort();
			}
		});
		await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
		expect(await playAll(pool, 2)).toEqual(expected(2));
		expect(seen).toBe(5);
	});

	it('does not start what was cancelled before', async () => {
		const pool = createPool({
			size: 1,
			spawn: () => {
				throw new Error('spawned');
			}
		});
		const run = { input: inputOf(1), requests: requestsOf(1), onChunk: () => undefined };
		await expect(pool.play({ ...run, signal: AbortSignal.abort('no') })).rejects.toThrow('no');
	});

	it('gives the next free worker to the run with the highest priority', async () => {
		const pool = createPool({ size: 1, spawn: () => cloningThread(createFakePlayer) });
		const order: string[] = [];
		const run = (name: string, priority: number) =>
			pool.play({
				input: inputOf(1),
				requests: requestsOf(3),
				priority,
				onChunk: () => order.push(name)
			});
		await Promise.all([run('sweep', -1), run('forecast', 0)]);
		expect(order.join(' ')).toBe('sweep forecast forecast forecast sweep sweep');
	});

	it('ends runs and workers when it is closed', async () => {
		let ended = 0;
		const pool = createPool({
			size: 2,
			spawn: () => ({ ...mortal(true).thread, end: () => ended++ })
		});
		const playing = playAll(pool, 1);
		pool.dispose();
		await expect(playing).rejects.toThrow('The simulation was closed.');
		expect(ended).toBe(2);
	});

	it('refuses a pool without workers', () => {
		expect(() => createPool({ size: 0, spawn: () => mortal().thread })).toThrow('size = 0');
	});
});
