import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtScripts } from '../../src/cli/build.js';
import { table } from '../../src/cli/table';
import { sampleTeam } from '../../src/lib/data/sample/sampleTeam';
import { fitTeam } from '../../src/lib/fit/fitTeam';
import { teamOfSketch } from '../../src/lib/fit/sketchTeam';
import { planDefaults, type Plan } from '../../src/lib/model/plan';
import type { Team } from '../../src/lib/model/team';
import { scenariosOf } from '../../src/lib/sim/arms';
import { chunkSize } from '../../src/lib/sim/chunk';
import { createCollector } from '../../src/lib/sim/collect';
import { levelMapOf } from '../../src/lib/sim/explain/levelMap';
import { horizonOf } from '../../src/lib/sim/horizon';
import { createPlayer } from '../../src/lib/sim/playChunk';
import { sweepBatches } from '../../src/lib/sim/sweep/sweepBatches';
import { playForecast } from '../../src/lib/worker/forecast';
import { nodeThread } from '../../src/lib/worker/node/nodeThread';
import { playSweep } from '../../src/lib/worker/playSweep';
import { createPool, type Pool } from '../../src/lib/worker/pool';
import { coreSeconds, kind, least } from './measure';

/*
 * How cost grows with reps, days and replications, what is kept in memory, and how long a map takes:
 * `npm run bench`. Seconds are those of a core; a rep-day at the cost of the smallest case is 1.00.
 */
const rows: string[][] = [];
let one: Pool;
let two: Pool;

const plan: Plan = {
	...planDefaults,
	goal: 1_200_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};

beforeAll(async () => {
	const { simThread } = await builtScripts();
	const poolOf = (size: number): Pool => createPool({ size, spawn: () => nodeThread(simThread) });
	[one, two] = [poolOf(1), poolOf(2)];
}, 120_000);

afterAll(() => {
	one.dispose();
	two.dispose();
	console.log(`\n${table([['How cost grows', kind()], ['', ''], ...rows], 2)}\n`);
});

/** Seconds on a core for each rep-day, both arms counted; the best of some rounds after one to warm up. */
async function perRepDay(team: Team, quarters: number, replications: number, rounds = 3) {
	const long = { ...plan, horizon: { quarters } };
	const upTo = { quarter: replications, cascade: 0, year: 0 };
	const work = () => playForecast(one, { team, plan: long }, createCollector, { upTo });
	await work();
	const seconds: number[] = [];
	for (let round = 0; round < rounds; round++) seconds.push(await coreSeconds(work));
	const { start, end } = horizonOf(team.snapshot, long, quarters);
	const repDays = replications * (end - start) * team.reps.length * scenariosOf(long).length;
	return least(seconds) / repDays;
}

const sketch = (reps: number): Team =>
	teamOfSketch({ reps, dialsPerDay: 45, cycleDays: 20 }, 'USD');

/** Adds a row of costs relative to the first. */
function compare(what: string, cases: readonly string[], costs: readonly number[]): void {
	const ratios = costs.map((cost, i) => `${cases[i]}: ${(cost / costs[0]).toFixed(2)}`);
	rows.push([`a rep-day by ${what}`, ratios.join(', ')]);
	expect(costs.length).toBe(cases.length);
}

it('grows with reps as their number', async () => {
	const costs: number[] = [];
	for (const [reps, replications] of [
		[5, 2000],
		[50, 400],
		[200, 100],
		[1000, 100]
	])
		costs.push(await perRepDay(sketch(reps), 1, replications, reps > 200 ? 1 : 3));
	compare('reps', ['5', '50', '200', '1,000'], costs);
});

it('grows with days as their number', async () => {
	const costs: number[] = [];
	for (const quarters of [1, 2, 4]) costs.push(await perRepDay(sketch(5), quarters, 1000));
	compare('quarters', ['1', '2', '4'], costs);
});

it('grows with replications as their number', async () => {
	const costs: number[] = [];
	for (const replications of [1000, 3000, 10_000])
		costs.push(await perRepDay(sketch(5), 1, replications, 2));
	compare('replications', ['1,000', '3,000', '10,000'], costs);
});

/** Bytes in use after a collection of garbage. */
function bytesInUse(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

it('keeps nothing of a replication but its columns', () => {
	const input = { team: sketch(5), plan };
	const player = createPlayer(input);
	const collector = createCollector(input);
	const upTo = (from: number, to: number): number => {
		for (let first = from; first < to; first += chunkSize)
			collector.add(player.play({ job: 'quarter', first, count: chunkSize }));
		return bytesInUse();
	};
	upTo(0, 1000);
	const [few, many] = [upTo(1000, 2000), upTo(2000, 10_000)];
	// Bookings of two arms, of the team and of five reps: 96 bytes.
	const columns = 8 * 2 * (1 + input.team.reps.length);
	rows.push([
		'bytes kept of a replication, of which columns',
		`${Math.round((many - few) / 8000)}, ${columns}`
	]);
	expect(many).toBeGreaterThan(0);
});

it('draws the map of levels and pressures', async () => {
	const team = fitTeam(sampleTeam());
	const map = levelMapOf(plan, 0)!;
	const batches = sweepBatches(
		map.cells.map(({ plan: cell }) => cell),
		() => team
	);
	const start = performance.now();
	const cells = await playSweep(two, batches, 1000);
	const seconds = (performance.now() - start) / 1000;
	rows.push([
		`map of ${cells.length} plans, 1,000 quarters each, two workers (wanted: 10 s)`,
		`${seconds.toFixed(1)} s`
	]);
});
