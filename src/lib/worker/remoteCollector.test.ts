import { describe, expect, it } from 'vitest';
import { createFakeCollector, playFake, type FakeResult } from '../../../tests/support/fakePlayer';
import { planDefaults } from '../model/plan';
import type { Team } from '../model/team';
import type { ExperimentInput } from '../sim/chunk';
import { createCollectServer, type CollectServer } from './collectServer';
import type { Thread } from './protocol';
import { createRemoteCollectors } from './remoteCollector';

const input: ExperimentInput = { team: {} as Team, plan: { ...planDefaults, goal: 3 } };
const chunk = (first: number) => playFake(input, { job: 'quarter', first, count: 10 });
const bookings = (result: unknown) => (result as FakeResult).bookings;

/** A worker without a channel, which answers a turn later, can be killed, or never answers a result. */
function cloning(silent = false) {
	const server = createCollectServer(createFakeCollector);
	const calls: string[] = [];
	let dead = false;
	let kill: (reason: string) => void = () => undefined;
	const died = new Promise<string>((resolve) => (kill = resolve));
	const later = async <T>(name: string, answer: () => T): Promise<T> => {
		calls.push(name);
		await new Promise((resolve) => setTimeout(resolve, 0));
		if (dead || (silent && name === 'result')) return new Promise<never>(() => undefined);
		return structuredClone(answer());
	};
	const thread: Thread<CollectServer> = {
		server: {
			open: (run, given) => later('open', () => server.open(run, structuredClone(given))),
			add: (run, added) => later('add', () => server.add(run, structuredClone(added))),
			result: (run, stage) => later('result', () => server.result(run, stage)),
			close: (run) => later('close', () => server.close(run))
		},
		died,
		end: () => (dead = true)
	};
	return { thread, calls, kill: (reason: string) => kill(reason) };
}

describe('createRemoteCollectors', () => {
	it('gives what was added before the question, and nothing of later', async () => {
		const desk = cloning();
		const collector = createRemoteCollectors({ spawn: () => desk.thread })(input);
		collector.add(chunk(0));
		const early = collector.result('rough');
		collector.add(chunk(10));
		expect(bookings(await early)).toHaveLength(10);
		expect(bookings(await collector.result('usable'))).toEqual(
			Array.from({ length: 20 }, (_, i) => 3 + i)
		);
		collector.end?.();
		expect(desk.calls.join(' ')).toBe('open add result add result close');
	});

	it('keeps two experiments apart', async () => {
		const desk = cloning();
		const create = createRemoteCollectors({ spawn: () => desk.thread });
		const [one, two] = [create(input), create(input)];
		one.add(chunk(0));
		two.add(chunk(10));
		expect(bookings(await one.result('rough'))[0]).toBe(3);
		expect(bookings(await two.result('rough'))[0]).toBe(13);
	});

	it('tells a fresh worker everything when one died', async () => {
		const desks = [cloning(), cloning()];
		let made = 0;
		const collector = createRemoteCollectors({ spawn: () => desks[made++].thread })(input);
		collector.add(chunk(0));
		collector.add(chunk(10));
		const asked = collector.result('rough');
		desks[0].kill('killed');
		expect(bookings(await asked)).toHaveLength(20);
		expect(desks[1].calls.join(' ')).toBe('open add add result');
	});

	it('replaces a silent worker, and gives up with the reason after three', async () => {
		let made = 0;
		const spawn = () => {
			made++;
			return cloning(true).thread;
		};
		const collector = createRemoteCollectors({ spawn, patienceMs: 20 })(input);
		collector.add(chunk(0));
		await expect(collector.result('rough')).rejects.toThrow(
			'The worker that adds up stopped 3 times: no answer for 0.02 s.'
		);
		expect(made).toBe(3);
	});

	it("passes the collector's error on", async () => {
		const server = createCollectServer(() => ({
			add: () => undefined,
			result: () => {
				throw new RangeError('collector.result: no replication');
			}
		}));
		const base = cloning().thread;
		const thread = {
			...base,
			server: { ...base.server, result: async () => server.result(1, 'rough') }
		};
		server.open(1, input);
		const collector = createRemoteCollectors({ spawn: () => thread })(input);
		await expect(collector.result('rough')).rejects.toThrow('no replication');
	});
});
