import type { ExperimentInput } from '../chunk';
import { effectOf, playCells, type Explanation } from './plays';
import { sensitivityOf, uncertainDraws, type Sensitivity } from './sensitivity';

/** Of what two figures' spread is made; null with too few worlds. */
export interface Sensitivities {
	readonly replications: number;
	/** the paired difference against no target; null without a target */
	readonly effect: Sensitivity | null;
	/** bookings with the plan's targets, or without where it has none */
	readonly bookings: Sensitivity | null;
}

/** Plays the plan and asks which inputs its spread comes from. */
export function* sensitivityIn(
	input: ExperimentInput,
	replications: number
): Explanation<Sensitivities> {
	const [cell] = yield* playCells([input], replications);
	const draws = uncertainDraws(input, replications);
	const target = input.plan.targets.length > 0;
	return {
		replications,
		effect: target ? sensitivityOf(draws, effectOf(cell)) : null,
		bookings: sensitivityOf(draws, cell.own.bookings)
	};
}
