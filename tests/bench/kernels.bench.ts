import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtScripts } from '../../src/cli/build.js';
import { table } from '../../src/cli/table';
import { createCollector } from '../../src/lib/sim/collect';
import { createPlayer } from '../../src/lib/sim/playChunk';
import type { ForecastResult } from '../../src/lib/sim/result';
import { playForecast } from '../../src/lib/worker/forecast';
import { nodeThread } from '../../src/lib/worker/node/nodeThread';
import { createPool, type Pool } from '../../src/lib/worker/pool';
import { cCompiler, compileKernel, pythonWith, runPython } from './kernels/other';
import { funnelSetting, touchesSetting, type KernelSetting } from './kernels/settings';
import { coreSeconds, kind, least } from './measure';

/*
 * How fast the engine is against the same kernel in C, and against SimPy and NumPy: `npm run bench`. Five
 * reps of the reference world without a target. The kernels in C draw by the same addresses from the same
 * tables and have to book the same, rep by rep; those in Python have luck of their own and the same mean.
 *
 * The engine is its built code in a worker thread, with all that it keeps books of, sends and adds up, the
 * compiler and the collection of garbage. Seconds are those of a core, and the best of some rounds in which
 * both take turns: other work on the machine only ever adds.
 */
const rows: string[][] = [];
const compiler = cCompiler();
let pool: Pool;

beforeAll(async () => {
	const { simThread } = await builtScripts();
	pool = createPool({ size: 1, spawn: () => nodeThread(simThread) });
}, 120_000);

afterAll(() => {
	pool.dispose();
	const title = ['Engine against other programs', kind()];
	console.log(`\n${table([title, ['', ''], ...rows], 2)}\n`);
});

const repDays = ({ input, days }: KernelSetting, replications: number): number =>
	replications * days * input.team.reps.length;

const play = ({ input }: KernelSetting, quarter: number): Promise<ForecastResult> =>
	playForecast(pool, input, createCollector, { upTo: { quarter, cascade: 0, year: 0 } });

const millions = (perSecond: number): string => `${(perSecond / 1e6).toFixed(2)} M`;
const ROUNDS = 5;

it.each([
	['funnel', funnelSetting(5), 6000, 2],
	['touches', touchesSetting(5), 3000, 2.5]
] as const)('%s form against the same kernel in C', async (name, setting, quarters, wanted) => {
	if (!compiler) {
		rows.push([`${name} form against C`, 'there is no C compiler on this machine']);
		return;
	}
	const kernel = compileKernel(compiler, name, setting);
	const { byRep } = kernel.run(100);
	const { columns } = createPlayer(setting.input).play({ job: 'quarter', first: 0, count: 100 });
	byRep.forEach((booked, i) =>
		expect(Math.abs(columns.byRep[i] - booked)).toBeLessThanOrEqual(1e-9 * booked)
	);
	await play(setting, quarters);
	const [ours, theirs]: number[][] = [[], []];
	for (let round = 0; round < ROUNDS; round++) {
		ours.push(await coreSeconds(() => play(setting, quarters)));
		theirs.push(kernel.run(quarters).seconds);
	}
	kernel.dispose();
	const days = repDays(setting, quarters);
	rows.push(
		[`${name} form without a target, rep-days a second and core`, millions(days / least(ours))],
		[`  the same kernel in C (${compiler} -O3), same bookings`, millions(days / least(theirs))],
		[`  ratio (wanted: at most ${wanted})`, (least(ours) / least(theirs)).toFixed(1)]
	);
});

it.each([
	['SimPy', 'simpy', 'funnelSimpy.py', 100, ' (wanted: 50)'],
	['NumPy', 'numpy', 'funnelNumpy.py', 3000, '']
] as const)('the funnel form against %s', async (name, module, script, replications, wanted) => {
	const python = pythonWith(module);
	if (!python) {
		rows.push([`funnel form against ${name}`, `there is no Python with ${name} on this machine`]);
		return;
	}
	const setting = funnelSetting(5);
	const [ours, theirs]: number[][] = [[], []];
	let played = await play(setting, 6000);
	for (let round = 0; round < ROUNDS; round++) {
		const seconds = await coreSeconds(async () => (played = await play(setting, 6000)));
		ours.push(seconds / repDays(setting, 6000));
		const python3 = runPython(python, script, setting, replications);
		theirs.push(python3.seconds / repDays(setting, replications));
		// The same world: the means agree within four standard errors of theirs.
		const { mean, sd } = played.scenarios[0].bookings;
		expect(Math.abs(python3.mean - mean)).toBeLessThan((4 * sd) / Math.sqrt(replications));
	}
	const ratio = least(theirs) / least(ours);
	rows.push(
		[`${name}, rep-days a second`, millions(1 / least(theirs))],
		[`  the engine is so many times as fast${wanted}`, ratio.toFixed(ratio < 10 ? 1 : 0)]
	);
});
