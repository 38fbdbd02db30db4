import type { Plan, ScenarioSpec } from '../../model/plan';
import type { Team } from '../../model/team';
import type { ExperimentInput } from '../chunk';

/** An experiment that plays several cells side by side: arm 0 is "no target", which they share. */
export interface SweepBatch {
	readonly input: ExperimentInput;
	/** for each further arm, in order, the cells that it stands for: they differ in the goal only */
	readonly cellsOfArm: readonly (readonly number[])[];
}

/**
 * Rep-quarters that a replication of one batch may hold: a hundred replications of it stay well
 * within the time a worker may take for a chunk, and a batch of five reps still shares its days and
 * its arm without a target among fifty cells.
 */
const REP_QUARTERS = 250;

/**
 * Sorts the cells of a sweep into as few experiments as play them all. Targets and guardrails touch
 * no natural day and not the arm without a target, and the goal touches nothing that is played: cells
 * that differ in those alone are arms of one experiment. Luck is drawn by address, so which cells share
 * an experiment changes no figure.
 *
 * @param teamOf the team of a cell; asked once for all cells that differ in nothing else
 */
export function sweepBatches(
	plans: readonly Plan[],
	teamOf: (plan: Plan) => Team
): readonly SweepBatch[] {
	const teams = new Map<string, Team>();
	return inputBatches(
		plans.map((plan) => {
			const bare = withoutTargets(plan);
			const key = JSON.stringify(bare);
			const team = teams.get(key) ?? teamOf(bare);
			teams.set(key, team);
			return { team, plan };
		})
	);
}

/** The same for cells that bring their teams; teams are told apart as values are: by being another. */
export function inputBatches(cells: readonly ExperimentInput[]): readonly SweepBatch[] {
	const plans = cells.map(({ plan }) => plan);
	const numbers = new Map<Team, number>();
	const teamNumber = (team: Team): number => {
		const known = numbers.get(team) ?? numbers.size;
		numbers.set(team, known);
		return known;
	};
	const keys = cells.map(
		({ team, plan }) => `${teamNumber(team)} ${JSON.stringify(withoutTargets(plan))}`
	);
	const batches: SweepBatch[] = [];
	for (const group of groupsOf(keys).values()) {
		const { team } = cells[group[0]];
		const plan = withoutTargets(plans[group[0]]);
		const arms = [...groupsOf(plans.map(armKey), group).values()];
		const most = Math.max(
			1,
			Math.floor(REP_QUARTERS / (team.reps.length * plan.horizon.quarters)) - 1
		);
		for (let first = 0; first < arms.length; first += most) {
			const cellsOfArm = arms.slice(first, first + most);
			const scenarios = cellsOfArm.map(([cell], i) => scenarioOf(plans[cell], i));
			batches.push({ input: { team, plan: { ...plan, scenarios } }, cellsOfArm });
		}
	}
	return batches;
}

/** Positions that have the same key, in the order in which they come. */
function groupsOf(
	keys: readonly string[],
	among: readonly number[] = keys.map((_, i) => i)
): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const i of among) {
		const group = groups.get(keys[i]);
		if (group) group.push(i);
		else groups.set(keys[i], [i]);
	}
	return groups;
}

const withoutTargets = (plan: Plan): Plan => ({
	...plan,
	goal: 1,
	targets: [],
	guardrails: [],
	scenarios: []
});

const armKey = ({ targets, guardrails }: Plan): string => JSON.stringify([targets, guardrails]);

const scenarioOf = ({ targets, guardrails }: Plan, i: number): ScenarioSpec => ({
	name: `arm ${i + 1}`,
	targets,
	guardrails,
	shocks: []
});
