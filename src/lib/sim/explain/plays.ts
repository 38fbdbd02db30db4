import type { ExperimentInput, Job } from '../chunk';
import { inputBatches } from '../sweep/sweepBatches';

/** One experiment that an explanation wants played: which job, how far, and what of it is looked at. */
export interface Play {
	readonly input: ExperimentInput;
	readonly job: Job;
	/** quarters, from the first on; >= 1 */
	readonly replications: number;
	/** names of the job's columns */
	readonly columns: readonly string[];
}

/** Columns of a play, each over all its replications in their order. */
export type PlayedColumns = Readonly<Record<string, Float64Array>>;

/**
 * An explanation as a pure coroutine: it yields the experiments that it wants played and is given
 * their columns, until it has its answer. Who plays them (a pool of workers, or nobody but the
 * caller) is no matter of its own; luck is drawn by address, so the answer is the same.
 */
export type Explanation<T> = Generator<readonly Play[], T, readonly PlayedColumns[]>;

/** Quarters of a cell of a sweep, a tornado or a search (model.md section 7). */
export const explainReplications = 1000;

/** The columns of one cell, and of no target under the same luck: one or more values a replication. */
export interface CellPlayed {
	readonly own: PlayedColumns;
	readonly none: PlayedColumns;
}

/**
 * Plays plans side by side and takes each apart from the others. A cell is its plan's own targets and
 * guardrails; named scenarios are left out. Cells that can share an experiment do.
 *
 * @param columns of a job that plays one arm per scenario, such as `bookings` and `byRep`
 */
export function* playCells(
	cells: readonly ExperimentInput[],
	replications: number,
	columns: readonly string[] = ['bookings'],
	job: Job = 'quarter'
): Explanation<readonly CellPlayed[]> {
	const batches = inputBatches(cells);
	const played = yield batches.map(({ input }) => ({ input, job, replications, columns }));
	const result: CellPlayed[] = [];
	batches.forEach(({ cellsOfArm }, b) => {
		const arms = cellsOfArm.length + 1;
		const none = armColumns(played[b], replications, arms, 0);
		cellsOfArm.forEach((which, i) => {
			const own = armColumns(played[b], replications, arms, i + 1);
			for (const cell of which) result[cell] = { own, none };
		});
	});
	return result;
}

function armColumns(
	columns: PlayedColumns,
	replications: number,
	arms: number,
	arm: number
): PlayedColumns {
	return Object.fromEntries(
		Object.entries(columns).map(([name, values]) => [
			name,
			armSeries(values, replications, arms, arm)
		])
	);
}

/**
 * One arm of a column that holds, per replication, the same number of values for each arm in turn.
 */
export function armSeries(
	values: Float64Array,
	replications: number,
	arms: number,
	arm: number
): Float64Array {
	const each = values.length / replications / arms;
	const result = new Float64Array(replications * each);
	for (let k = 0; k < replications; k++)
		for (let i = 0; i < each; i++) result[k * each + i] = values[(k * arms + arm) * each + i];
	return result;
}

/** What two arms differ by, replication by replication. */
export const differenceOf = (own: Float64Array, none: Float64Array): Float64Array =>
	own.map((value, i) => value - none[i]);

/** The paired difference of a cell's bookings, one value per replication, plan currency. */
export const effectOf = ({ own, none }: CellPlayed): Float64Array =>
	differenceOf(own.bookings, none.bookings);
