import { correlationsInForce } from '../../lib/model/betweenReps';
import { checkPlan } from '../../lib/model/checkPlan';
import type { Plan } from '../../lib/model/plan';
import type { Team } from '../../lib/model/team';
import { teamInPlay } from '../../lib/model/teamInPlay';
import { planCells, type Axis, type PlanCell } from '../../lib/model/vary/planCells';
import { planPathText } from '../../lib/model/vary/planPath';
import { sweepBatches, type SweepBatch } from '../../lib/sim/sweep/sweepBatches';
import { sweepResult } from '../../lib/sim/sweep/sweepResult';
import { nodeThread } from '../../lib/worker/node/nodeThread';
import { playSweep, type PlayedCell } from '../../lib/worker/playSweep';
import { createPool } from '../../lib/worker/pool';
import { setMended } from '../../lib/words/en/dependence';
import { count } from '../../lib/words/en/numbers';
import { planProblem } from '../../lib/words/en/planProblems';
import type { Command } from '../command';
import { wholeNumber } from '../parseArguments';
import { planRefusal, readPlanFile } from '../readPlanFile';
import { wrongUsage } from '../refusal';
import { sweepDocument } from '../sweepDocument';
import { sweepTable } from '../sweepTable';
import { teamFor } from '../teamFor';
import { teamOfPlan } from '../../lib/fit/teamOfPlan';
import type { Terminal } from '../terminal';
import { axesOf } from '../varyOption';
import { withSeed } from '../withSeed';

/** As many as the maps on screen (model.md section 7). */
const usualReplications = 1000;

/** Quarters of all cells together: what a machine holds in memory and plays in minutes. */
const mostQuarters = 2e7;

/** Plays a plan over the values of one or two of its numbers. */
export const sweep: Command = {
	name: 'sweep',
	usage:
		'PLAN --vary PATH=FROM:TO:STEP [--vary ...] [--history FILE...] [--replications N] [--seed TEXT] [--workers K]',
	summary: "plays the plan's own targets over the values of one or two of its numbers",
	positionals: { min: 1, max: 1 },
	options: {
		vary: {
			values: 'many',
			value: 'PATH=FROM:TO:STEP',
			summary: 'a number of the plan and its values, such as targets[0].level=40:80:5'
		},
		history: { values: 'many', value: 'FILE...', summary: "the team's past, instead of a sketch" },
		replications: {
			values: 'one',
			value: 'N',
			summary: `quarters a cell, ${usualReplications} by default`
		},
		seed: { values: 'one', value: 'TEXT', summary: "other luck than the plan's" },
		workers: { values: 'one', value: 'K', summary: 'threads, one per core by default' }
	},
	async run(given, terminal) {
		const [path] = given.positionals;
		const axes = axesOf(given.options.vary);
		const bounds = { min: 1, max: 1e5 };
		const replications = wholeNumber(given, 'replications', bounds, usualReplications);
		const workers = wholeNumber(given, 'workers', { min: 1, max: 64 }, terminal.cores);
		const plan = withSeed(await readPlanFile(path, terminal), given);
		const cells = cellsOf(plan, axes, path);
		if (cells.length * replications > mostQuarters)
			throw wrongUsage(
				`${count(cells.length)} cells of ${count(replications)} quarters are too many; ` +
					`${count(mostQuarters)} quarters are possible in all.`
			);
		const team = await teamFor(
			{ ...plan, headCount: null, shocks: [], scenarios: [] },
			path,
			given.options.history,
			terminal
		);
		const own = given.options.history.length === 0;
		if (!own && axes.some((axis) => axis.path[0] === 'team'))
			throw wrongUsage(
				'--vary: the team comes from --history; the sketch in the plan is not played.'
			);
		const teamOf = (cell: Plan): Team => teamInPlay((own ? teamOfPlan(cell) : null) ?? team, cell);
		for (const cell of cells) {
			const problems = checkPlan(cell.plan, teamOf(cell.plan));
			if (problems.length > 0) throw planRefusal(path, problems);
		}
		const plans = cells.map((cell) => cell.plan);
		const played = await playOn(sweepBatches(plans, teamOf), { replications, workers }, terminal);
		const result = sweepResult(
			cells.map((cell, i) => ({ at: cell.at, goal: cell.plan.goal, ...played[i] }))
		);
		const mended = mendedMost(plans, teamOf);
		const facts = { axes, seed: plan.seed, currency: plan.currency, replications, mended };
		terminal.print(
			given.json
				? JSON.stringify(sweepDocument(result, facts), null, '\t')
				: sweepTable(result, facts)
		);
		return 0;
	}
};

/** What is said of the cell in which correlations set by hand had to move most. */
function mendedMost(plans: readonly Plan[], teamOf: (plan: Plan) => Team): string {
	const most = plans
		.map((cell) => correlationsInForce(teamOf(cell).between, cell.assumptions))
		.reduce((worst, one) => (one.largestChange > worst.largestChange ? one : worst));
	return setMended(most);
}

/**
 * @throws Refusal: a place that no plan has is wrong usage, a value that no plan may hold is an error
 * of that cell's plan
 */
function cellsOf(plan: Plan, axes: readonly Axis[], path: string): readonly PlanCell[] {
	const given = planCells(plan, axes);
	if ('cells' in given) return given.cells;
	if ('missing' in given)
		throw wrongUsage(`--vary: ${path} has no number at "${planPathText(given.missing)}".`);
	const unknown = given.problems.filter(({ code }) => code === 'unknownKey');
	if (unknown.length > 0)
		throw wrongUsage(...unknown.map((problem) => `--vary: ${planProblem(problem)}`));
	throw planRefusal(path, given.problems);
}

async function playOn(
	batches: readonly SweepBatch[],
	{ replications, workers }: { readonly replications: number; readonly workers: number },
	terminal: Terminal
): Promise<readonly PlayedCell[]> {
	const pool = createPool({ size: workers, spawn: () => nodeThread(terminal.threadScript) });
	try {
		return await playSweep(pool, batches, replications, {
			onProgress: (done, total) => terminal.progress(`${count(done)} of ${count(total)} quarters`)
		});
	} finally {
		terminal.progress('');
		pool.dispose();
	}
}
