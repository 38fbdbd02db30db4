import { describe, expect, it } from 'vitest';
import { planDefaults } from '../model/plan';
import type { Team } from '../model/team';
import type { ExperimentInput } from '../sim/chunk';
import type { ForecastResult } from '../sim/result';
import { stopHere } from '../worker/forecast';
import { Runner } from './runner';
import type { PlayOptions, RunView } from './runner';

const team = {} as Team;
const input = (goal: number): ExperimentInput => ({ team, plan: { ...planDefaults, goal } });
/** Only what the runner looks at; the goal tells whose answer it is. */
const result = (goal: number, replications: number): ForecastResult =>
	({ goal, replications, stage: replications === 10000 ? 'settled' : 'rough' }) as ForecastResult;

const stoppedAt = (goal: number, replications: number): ForecastResult => ({
	...result(goal, replications),
	stage: 'stopped'
});

interface Game extends PlayOptions {
	readonly input: ExperimentInput;
	resolve(result: ForecastResult): void;
	reject(error: Error): void;
}

/** A player that plays nothing by itself: the test says what comes when. */
function setUp() {
	const games: Game[] = [];
	const views: RunView[] = [];
	const runner = new Runner(
		(played, options) =>
			new Promise<ForecastResult>((resolve, reject) => {
				games.push({ ...options, input: played, resolve, reject });
				options.signal.addEventListener('abort', () => {
					if (options.signal.reason === stopHere) resolve(stoppedAt(played.plan.goal, 1140));
					else reject(new DOMException('stopped', 'AbortError'));
				});
			}),
		(view) => views.push(view)
	);
	return { runner, games, view: () => views[views.length - 1] };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('Runner', () => {
	it('shows each checkpoint, then the settled answer', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		expect(view().run).toMatchObject({ kind: 'running', done: 0 });
		games[0].onProgress(200, 10000);
		games[0].onResult(result(1, 200));
		expect(view()).toMatchObject({ stale: false, answer: { result: { replications: 200 } } });
		expect(view().run).toMatchObject({ kind: 'running', done: 200 });
		games[0].resolve(result(1, 10000));
		await turn();
		expect(view().run).toEqual({ kind: 'done', stopped: false });
		expect(view().answer?.result.replications).toBe(10000);
	});

	it('cancels and restarts when the plan changes, and drops what comes too late', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		games[0].onResult(result(1, 200));
		runner.want(input(2));
		expect(games[0].signal.aborted).toBe(true);
		expect(view()).toMatchObject({ stale: true, answer: { result: { goal: 1 } } });
		games[0].onResult(result(1, 1000));
		games[0].onProgress(1000, 10000);
		await turn();
		expect(view()).toMatchObject({ stale: true, answer: { result: { replications: 200 } } });
		expect(view().run).toMatchObject({ kind: 'running', done: 0 });
	});

	it('plays nothing again that is already played or being played', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		runner.want(input(1));
		expect(games).toHaveLength(1);
		games[0].resolve(result(1, 10000));
		await turn();
		runner.want(input(1));
		runner.want(input(2));
		runner.want(input(1));
		expect(games).toHaveLength(2);
		expect(view()).toMatchObject({ stale: false, answer: { result: { goal: 1 } } });
		expect(view().run.kind).toBe('done');
	});

	it('lets a drag see its first picture before it follows the hand', () => {
		const { runner, games } = setUp();
		runner.want(input(1), true);
		runner.want(input(2), true);
		runner.want(input(3), true);
		expect(games).toHaveLength(1);
		games[0].onResult(result(1, 200));
		expect(games).toHaveLength(2);
		expect(games[1].input.plan.goal).toBe(3);
		runner.want(input(4));
		expect(games).toHaveLength(3);
	});

	it('keeps what is there when stopped, and plays the rest without going back', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		runner.stop();
		expect(view().run.kind).toBe('running');
		games[0].onResult(result(1, 1000));
		runner.stop();
		await turn();
		expect(view().run).toEqual({ kind: 'done', stopped: true });
		expect(view().answer?.result).toMatchObject({ stage: 'stopped', replications: 1140 });
		runner.rest();
		games[1].onResult(result(1, 200));
		games[1].onResult(result(1, 1000));
		expect(view().answer?.result.replications).toBe(1140);
		games[1].onResult(result(1, 3000));
		expect(view().answer?.result.replications).toBe(3000);
	});

	it('keeps the picture when it is stopped again before it has come as far', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		games[0].onResult(result(1, 3000));
		games[0].resolve(stoppedAt(1, 3200));
		await turn();
		for (const end of [
			// As playForecast does when it was stopped before anything was added, and after a little was.
			() => games[1].reject(stopHere),
			() => games[2].resolve(stoppedAt(1, 100))
		]) {
			runner.rest();
			end();
			await turn();
			expect(view()).toMatchObject({ run: { kind: 'done', stopped: true }, stale: false });
			expect(view().answer?.result.replications).toBe(3200);
		}
	});

	it('says what failed, keeps the last good answer and can try again', async () => {
		const { runner, games, view } = setUp();
		runner.want(input(1));
		games[0].resolve(result(1, 10000));
		await turn();
		runner.want(input(2));
		games[1].reject(new Error('out of memory'));
		await turn();
		expect(view()).toMatchObject({
			run: { kind: 'failed', message: 'out of memory' },
			answer: { result: { goal: 1 } },
			stale: true
		});
		runner.rest();
		expect(games).toHaveLength(3);
		expect(games[2].input.plan.goal).toBe(2);
	});
});
