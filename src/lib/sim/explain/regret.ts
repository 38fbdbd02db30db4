import { quantileSorted } from '../../stats/quantile';
import type { ExperimentInput } from '../chunk';
import { nested, shrunkWorldMeans } from '../nested';
import { effectOf, explainReplications, playCells, type Explanation } from './plays';

/** One plan among others, over the worlds that are still possible. */
export interface RegretRow {
	readonly name: string;
	/** mean over worlds of what the best plan of that world would have booked more, plan currency */
	readonly mean: number;
	readonly monteCarloError: number;
	/** 9 worlds in 10 have a regret of at most this */
	readonly p90: number;
	/** share of the worlds in which no other plan books more on average; ties are shared */
	readonly best: number;
}

export interface Regret {
	/** in the order of the plans */
	readonly rows: readonly RegretRow[];
	/** the plan whose regret is smallest in a bad world (p90), the smaller mean where that is a tie */
	readonly choice: string;
	/** mean regret of the choice cannot be told from another's (two standard errors) */
	readonly close: boolean;
}

/**
 * The choice that is least regretted whatever the world turns out to be (Savage 1951, by quantile
 * instead of the worst case: worlds have no bound).
 *
 * @param names values per plan its paired difference against one and the same thing, per replication
 */
export function regretOf(names: readonly string[], values: readonly Float64Array[]): Regret {
	if (names.length === 0 || names.length !== values.length)
		throw new RangeError(`regretOf: ${names.length} names, ${values.length} plans: the same, >= 1`);
	// A mean of four lucks is too wide: the best of several of them would be best by luck.
	const worlds = values.map((value) => shrunkWorldMeans(nested(value)));
	const count = worlds[0].length;
	const top = Float64Array.from({ length: count }, (_, w) =>
		Math.max(...worlds.map((means) => means[w]))
	);
	const losses = worlds.map((means) => means.map((mean, w) => top[w] - mean));
	const winners = Float64Array.from({ length: count }, (_, w) =>
		losses.reduce((n, loss) => n + (loss[w] === 0 ? 1 : 0), 0)
	);
	const rows = losses.map((loss, i): RegretRow => {
		const { mean, error } = meanWithError(loss);
		return {
			name: names[i],
			mean,
			monteCarloError: error,
			p90: quantileSorted(loss.slice().sort(), 0.9),
			best: loss.reduce((sum, x, w) => sum + (x === 0 ? 1 / winners[w] : 0), 0) / count
		};
	});
	const order = rows
		.map((_, i) => i)
		.sort((a, b) => rows[a].p90 - rows[b].p90 || rows[a].mean - rows[b].mean);
	const [first] = order;
	const close = order.slice(1).some((i) => {
		const { mean, error } = meanWithError(losses[i].map((x, w) => x - losses[first][w]));
		return Math.abs(mean) <= 2 * error;
	});
	return { rows, choice: names[first], close };
}

function meanWithError(values: Float64Array): { readonly mean: number; readonly error: number } {
	const n = values.length;
	const mean = values.reduce((a, b) => a + b, 0) / n;
	const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
	return { mean, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0 };
}

/** Plays candidates of one team under the same luck and weighs their regrets; "no target" takes part. */
export function* robustChoiceOf(
	candidates: readonly { readonly name: string; readonly input: ExperimentInput }[],
	replications = explainReplications
): Explanation<Regret> {
	const played = yield* playCells(
		candidates.map(({ input }) => input),
		replications
	);
	const effects = played.map(effectOf);
	return regretOf(
		['none', ...candidates.map(({ name }) => name)],
		[new Float64Array(replications), ...effects]
	);
}
