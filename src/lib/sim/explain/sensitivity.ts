import type { ExperimentInput } from '../chunk';
import { lucksPerWorld } from '../lucks';
import { nested } from '../nested';
import type { Estimate } from '../result';
import { effectOfInput } from './effectOfInput';
import { inputsOf } from './inputs';
import { spearman } from './ranks';
import { worldDrawsOf, type InputDraws } from './worldDraws';

/** What one input does to a figure, over all replications. */
export interface InputEffect {
	readonly id: string;
	/** rank correlation of the input with the world's mean of the figure */
	readonly rank: Estimate;
	/** share of the figure's whole variance (luck and worlds) that goes with this input alone */
	readonly share: Estimate;
	/** more of it does not always push the same way */
	readonly turns: boolean;
}

/** Of what the spread of a figure is made. The shares add up to 1 with `luck` and `rest`. */
export interface Sensitivity {
	/** the largest share first */
	readonly inputs: readonly InputEffect[];
	/** chance within a world */
	readonly luck: number;
	/** inputs together: interactions, and what a world draws for single reps; may be below 0 by error */
	readonly rest: number;
}

/** A departure from monotone that luck alone would show less often than this is one. */
const TURNS_AT = 0.001;

/** Worlds below which nothing is said. */
export const fewestWorlds = 50;

/**
 * Which inputs the spread of a figure comes from, by regression on what the worlds drew. Every
 * replication counts, and the order of rows does not matter.
 *
 * @param values the figure, one value per replication, replication order
 * @returns null with fewer than 50 worlds
 */
export function sensitivityOf(
	draws: readonly InputDraws[],
	values: Float64Array
): Sensitivity | null {
	const { luck, world, worldMeans } = nested(values);
	if (values.length < fewestWorlds * lucksPerWorld) return null;
	const variance = luck * luck + world * world;
	const share = (part: number): number => (variance > 0 ? part / variance : 0);
	const inputs = draws.map(({ input, values: drawn }): InputEffect => {
		const effect = effectOfInput(drawn, worldMeans);
		return {
			id: input.id,
			rank: spearman(drawn, worldMeans),
			share: {
				value: share(effect.variance.value),
				monteCarloError: share(effect.variance.monteCarloError)
			},
			turns: effect.monotoneP < TURNS_AT
		};
	});
	const known = inputs.reduce((sum, input) => sum + input.share.value, 0);
	return {
		inputs: inputs.sort((a, b) => b.share.value - a.share.value || (a.id < b.id ? -1 : 1)),
		luck: share(luck * luck),
		rest: variance > 0 ? 1 - share(luck * luck) - known : 0
	};
}

/** The draws of everything uncertain, for as many replications as there are. */
export const uncertainDraws = (
	input: ExperimentInput,
	replications: number
): readonly InputDraws[] =>
	worldDrawsOf(
		input,
		inputsOf(input).filter(({ uncertain }) => uncertain),
		Math.floor(replications / lucksPerWorld)
	);
