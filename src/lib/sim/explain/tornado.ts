import type { ExperimentInput } from '../chunk';
import { chunkSize } from '../chunk';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { inputsOf, valueAt, withInputAt, type Input } from './inputs';
import {
	differenceOf,
	effectOf,
	explainReplications,
	playCells,
	type CellPlayed,
	type Explanation
} from './plays';

/** Figures with an input at its low end, at its high end, and what lies between the two. */
export interface Swing {
	readonly low: Estimate;
	readonly high: Estimate;
	/** high minus low, under the same luck */
	readonly swing: Estimate;
}

/** One input at the ends of its 8 in 10, everything else drawn as usual. */
export interface TornadoBar {
	readonly id: string;
	/** values of the input at the two ends */
	readonly low: number;
	readonly high: number;
	/** mean paired difference against no target, plan currency */
	readonly effect: Swing;
	/** mean bookings with the plan's targets (without, where it has none), plan currency */
	readonly bookings: Swing;
}

export interface Tornado {
	readonly replications: number;
	/** mean paired difference with every input drawn as usual, plan currency */
	readonly effect: Estimate;
	/** by the size of the effect's swing, the largest first; without a target by that of bookings */
	readonly bars: readonly TornadoBar[];
	/** inputs that changed no quarter of the first hundred at either end: they were not played on */
	readonly idle: readonly string[];
}

/** Where the bars end. */
export const tornadoEnds = [0.1, 0.9] as const;

/**
 * Plays every uncertain input at its 10% and at its 90%. A hundred quarters tell which inputs touch
 * this plan at all; those are played to the end.
 */
export function* tornadoOf(
	experiment: ExperimentInput,
	replications = explainReplications
): Explanation<Tornado> {
	const inputs = inputsOf(experiment).filter(({ uncertain }) => uncertain);
	const probe = Math.min(chunkSize, replications);
	const first = yield* playEnds(experiment, inputs, probe);
	const alive = inputs.filter((_, i) => !sameQuarters(first[i]));
	const ends =
		probe === replications
			? first.filter((pair) => !sameQuarters(pair))
			: yield* playEnds(experiment, alive, replications);
	const bars = alive.map((input, i): TornadoBar => {
		const [low, high] = ends[i];
		return {
			id: input.id,
			low: valueAt(experiment, input, tornadoEnds[0]),
			high: valueAt(experiment, input, tornadoEnds[1]),
			effect: swingOf(effectOf(low), effectOf(high)),
			bookings: swingOf(low.own.bookings, high.own.bookings)
		};
	});
	const by = experiment.plan.targets.length > 0 ? 'effect' : 'bookings';
	const [usual] = yield* playCells([experiment], replications);
	const size = (bar: TornadoBar): number => Math.abs(bar[by].swing.value);
	return {
		replications,
		effect: estimateOf(effectOf(usual)),
		bars: bars.sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)),
		idle: inputs.filter((input) => !alive.includes(input)).map(({ id }) => id)
	};
}

type Ends = readonly [low: CellPlayed, high: CellPlayed];

function* playEnds(
	experiment: ExperimentInput,
	inputs: readonly Input[],
	replications: number
): Explanation<readonly Ends[]> {
	const cells = inputs.flatMap((input) =>
		tornadoEnds.map((p) => withInputAt(experiment, input, p))
	);
	const played = yield* playCells(cells, replications);
	return inputs.map((_, i) => [played[2 * i], played[2 * i + 1]]);
}

const sameQuarters = ([low, high]: Ends): boolean =>
	equal(low.own.bookings, high.own.bookings) && equal(low.none.bookings, high.none.bookings);

const equal = (a: Float64Array, b: Float64Array): boolean => a.every((value, i) => value === b[i]);

const swingOf = (low: Float64Array, high: Float64Array): Swing => ({
	low: estimateOf(low),
	high: estimateOf(high),
	swing: estimateOf(differenceOf(high, low))
});
