import { axisName, planCells, type Axis } from '../../model/vary/planCells';
import type { ExperimentInput } from '../chunk';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { chanceOfGoal } from '../summarise';
import { crossingsOf, type Crossing } from './crossing';
import { explainReplications, playCells, type Explanation } from './plays';

/** What is asked for: a chance to reach the goal in [0, 1], or mean bookings in plan currency. */
export interface Wanted {
	readonly figure: 'chanceOfGoal' | 'meanBookings';
	readonly atLeast: number;
}

export interface GoalSeek {
	/** the place in the plan that was varied */
	readonly path: string;
	readonly wanted: Wanted;
	/** the smallest value that is enough, between those played; null where none is */
	readonly reachedAt: Crossing | null;
	/** the first value played is enough already */
	readonly atOnce: boolean;
	/** the value that comes nearest (or goes furthest), with its figure */
	readonly best: { readonly at: number; readonly figure: Estimate };
	readonly points: readonly { readonly at: number; readonly figure: Estimate }[];
}

/** Values looked at between the two that a first pass leaves. */
const FINER = 4;

/**
 * The smallest level, pressure or other number of the plan that reaches what is wanted: the axis is
 * played at its values, then between the two where it passes.
 *
 * @returns null where the plan has no such place, or a value is not allowed there
 */
export function* goalSeekOf(
	{ team, plan }: ExperimentInput,
	axis: Axis,
	wanted: Wanted,
	replications = explainReplications
): Explanation<GoalSeek | null> {
	const play = function* (values: readonly number[]): Explanation<GoalSeek['points'] | null> {
		const given = planCells(plan, [{ path: axis.path, values }]);
		if (!('cells' in given)) return null;
		const inputs = given.cells.map((cell) => ({ team, plan: cell.plan }));
		const played = yield* playCells(inputs, replications);
		return played.map(({ own }, i) => ({
			at: values[i],
			figure:
				wanted.figure === 'meanBookings'
					? estimateOf(own.bookings)
					: chanceOfGoal(own.bookings, plan.goal)
		}));
	};
	const coarse = yield* play(axis.values);
	if (!coarse) return null;
	const k = coarse.findIndex(({ figure }) => figure.value >= wanted.atLeast);
	const between = k > 0 ? valuesBetween(coarse[k - 1].at, coarse[k].at) : [];
	const finer = between.length > 0 ? yield* play(between) : [];
	const points = [...coarse, ...(finer ?? [])].sort((a, b) => a.at - b.at);
	return { path: axisName(axis), wanted, ...found(points, wanted.atLeast), points };
}

/** What the points say: where the height is first passed upwards, and which value is best. */
function found(
	points: GoalSeek['points'],
	atLeast: number
): Pick<GoalSeek, 'reachedAt' | 'atOnce' | 'best'> {
	const best = points.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
	const rising = crossingsOf(points, atLeast).filter(({ direction }) => direction === 'rises');
	const atOnce = points[0].figure.value >= atLeast;
	return { reachedAt: atOnce ? null : (rising[0] ?? null), atOnce, best };
}

const valuesBetween = (from: number, to: number): number[] =>
	Array.from({ length: FINER }, (_, i) =>
		Number((from + ((to - from) * (i + 1)) / (FINER + 1)).toPrecision(12))
	);
