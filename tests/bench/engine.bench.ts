import { cpus } from 'node:os';
import { Bench } from 'tinybench';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtScripts } from '../../src/cli/build.js';
import { table } from '../../src/cli/table';
import { sixTouches } from '../../src/lib/data/examples/sixTouches/sixTouches';
import { sampleTeam } from '../../src/lib/data/sample/sampleTeam';
import { fitTeam } from '../../src/lib/fit/fitTeam';
import { teamOfSketch } from '../../src/lib/fit/sketchTeam';
import { planDefaults, type Plan } from '../../src/lib/model/plan';
import type { Team } from '../../src/lib/model/team';
import { scenariosOf } from '../../src/lib/sim/arms';
import type { ExperimentInput } from '../../src/lib/sim/chunk';
import { createCollector } from '../../src/lib/sim/collect';
import { horizonOf } from '../../src/lib/sim/horizon';
import { fullDepth, playForecast, type Depth } from '../../src/lib/worker/forecast';
import { nodeThread } from '../../src/lib/worker/node/nodeThread';
import { createPool, type Pool } from '../../src/lib/worker/pool';

/*
 * How fast the engine is: `npm run bench`. Measured on the built code in worker threads, as the
 * command line runs it; the transformed modules of the test runner would be slower than what anybody
 * uses. Nothing here can fail but the play itself: times belong to a machine.
 */

const plan: Plan = {
	...planDefaults,
	goal: 1_200_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};
const quartersOnly = (quarter: number): Depth => ({ quarter, cascade: 0, year: 0 });
const rows: string[][] = [];
let thread: URL;

const poolOf = (size: number): Pool => createPool({ size, spawn: () => nodeThread(thread) });

const play = (pool: Pool, team: Team, upTo: Depth, seed = plan.seed) =>
	playForecast(pool, { team, plan: { ...plan, seed } }, createCollector, { upTo });

/** Days of reps that a quarter plays, both arms counted. */
function repDaysOfQuarter({ team, plan: { horizon } }: ExperimentInput): number {
	const { start, end } = horizonOf(team.snapshot, plan, horizon.quarters);
	return (end - start) * team.reps.length * scenariosOf(plan).length;
}

/** Median milliseconds of a piece of work over some iterations, after one to warm up. */
async function medianMs(name: string, iterations: number, work: () => Promise<unknown>) {
	const bench = new Bench({ iterations, time: 0, warmupIterations: 1, warmupTime: 0 });
	bench.add(name, async () => void (await work()));
	const [task] = await bench.run();
	const { result } = task;
	if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
	return result.latency.p50;
}

const seconds = (ms: number): string =>
	ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;

beforeAll(async () => {
	thread = (await builtScripts()).simThread;
}, 120_000);

afterAll(() => {
	const [{ model }] = cpus();
	const kind = `${model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
	console.log(`\n${table([['Goalpost engine', kind], ['', ''], ...rows], 2)}\n`);
});

it('plays rep-days on one core', async () => {
	const teams: [string, Team][] = [
		['sample team', fitTeam(sampleTeam())],
		['six-touch team, touch by touch', fitTeam(sixTouches())],
		['five sketched reps', teamOfSketch({ reps: 5, dialsPerDay: 45 }, 'USD')],
		['fifty sketched reps', teamOfSketch({ reps: 50, dialsPerDay: 45 }, 'USD')]
	];
	const pool = poolOf(1);
	for (const [name, team] of teams) {
		const quarters = Math.round(10_000 / team.reps.length / 100) * 100;
		const ms = await medianMs(name, 5, () => play(pool, team, quartersOnly(quarters)));
		const days = quarters * repDaysOfQuarter({ team, plan });
		rows.push([`rep-days a second and core, ${name}`, `${(days / ms / 1000).toFixed(2)} M`]);
		expect(days).toBeGreaterThan(0);
	}
	pool.dispose();
});

it('shows a first picture', async () => {
	const team = fitTeam(sampleTeam());
	const pool = poolOf(2);
	let seed = 0;
	// Another seed each time, as another plan would be: nothing is taken from a cache.
	const warm = await medianMs('slider', 15, () => play(pool, team, quartersOnly(200), `${++seed}`));
	rows.push([
		'first picture after a slider moves: 200 paired quarters, two workers',
		seconds(warm)
	]);
	pool.dispose();
	const cold = await medianMs('cold', 3, async () => {
		const fresh = poolOf(2);
		await play(fresh, fitTeam(sampleTeam()), quartersOnly(200));
		fresh.dispose();
	});
	rows.push(['the same from nothing: sample team made and fitted, workers started', seconds(cold)]);
});

it('plays ten thousand paired quarters with two workers', async () => {
	const team = fitTeam(sampleTeam());
	const pool = poolOf(2);
	const quarters = await medianMs('quarters', 3, () => play(pool, team, quartersOnly(10_000)));
	rows.push(['10,000 paired quarters, sample team, two workers', seconds(quarters)]);
	const whole = await medianMs('whole', 3, () => play(pool, team, fullDepth));
	rows.push(['the same with the cascade and 1,000 paired years', seconds(whole)]);
	pool.dispose();
});
