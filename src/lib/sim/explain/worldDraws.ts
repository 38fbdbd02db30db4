import type { ParameterId } from '../../model/parameters';
import type { RepQuantity } from '../../model/team';
import { keyOf } from '../../random/key';
import { Luck } from '../../random/uniform';
import type { ExperimentInput } from '../chunk';
import { World } from '../world';
import type { Input } from './inputs';

/** What each world drew for one input; for a rate of the reps the mean over them. */
export interface InputDraws {
	readonly input: Input;
	/** one value per world, world 0 first */
	readonly values: Float64Array;
}

/**
 * What the worlds of an experiment drew, without playing them: worlds are drawn by address.
 * @param worlds how many, from the first on; >= 1
 */
export function worldDrawsOf(
	{ team, plan }: ExperimentInput,
	inputs: readonly Input[],
	worlds: number
): readonly InputDraws[] {
	const world = new World(team, plan.payMix, plan.assumptions, new Luck(keyOf(plan.seed)));
	const draws = inputs.map((input) => ({ input, values: new Float64Array(worlds) }));
	for (let w = 0; w < worlds; w++) {
		world.become(w);
		for (const { input, values } of draws) values[w] = read(world, input);
	}
	return draws;
}

function read(world: World, { id, kind }: Input): number {
	if (kind === 'parameter') return world.setting[id as ParameterId];
	// The world keeps the team's quantities under their own names.
	if (kind === 'team') return (world as unknown as Readonly<Record<string, number>>)[id];
	let sum = 0;
	for (const rep of world.reps) sum += rep[id as RepQuantity];
	return sum / world.reps.length;
}
