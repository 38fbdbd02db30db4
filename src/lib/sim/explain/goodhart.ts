import { planCells, type Axis } from '../../model/vary/planCells';
import type { ExperimentInput } from '../chunk';
import { horizonOf } from '../horizon';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { sweepResult, type TurningPoint } from '../sweep/sweepResult';
import { effectOf, explainReplications, playCells, type Explanation } from './plays';
import { safeZoneOf, type SafeZone } from './safeZone';

/** A target at one level: what it says, what is done, what it brings. */
export interface GoodhartPoint {
	readonly level: number;
	/** the targeted metric per rep and working day */
	readonly logged: Estimate;
	readonly real: Estimate;
	readonly bookings: Estimate;
	/** against no target under the same luck */
	readonly effect: Estimate;
}

/** Metric and bookings against the level: the first goes on rising when the second has turned. */
export interface GoodhartCurve {
	readonly points: readonly GoodhartPoint[];
	/** the level that books most, with the levels that cannot be told from it; null: at an end */
	readonly turningPoint: TurningPoint | null;
	readonly safeZone: SafeZone;
}

/**
 * Plays the plan along one of its numbers, such as `targets[0].level`.
 * @returns null where the plan has no such place, or a value is not allowed there
 */
export function* goodhartOf(
	{ team, plan }: ExperimentInput,
	axis: Axis,
	replications = explainReplications
): Explanation<GoodhartCurve | null> {
	const given = planCells(plan, [axis]);
	if (!('cells' in given)) return null;
	const cells = given.cells.map((cell) => ({ team, plan: cell.plan }));
	const columns = ['bookings', 'weekLogged', 'weekReal'];
	const played = yield* playCells(cells, replications, columns, 'trace');
	const days = workingDaysOf(cells[0]);
	const perRepDay = (weeks: Float64Array): Estimate =>
		estimateOf(totalsOf(weeks, replications).map((sum) => sum / days / team.reps.length));
	const points = played.map((cell, i): GoodhartPoint => {
		const { bookings, weekLogged, weekReal } = cell.own;
		return {
			level: axis.values[i],
			logged: perRepDay(weekLogged),
			real: perRepDay(weekReal),
			bookings: estimateOf(bookings),
			effect: estimateOf(effectOf(cell))
		};
	});
	const { turningPoint } = sweepResult(
		played.map(({ own, none }, i) => ({
			at: [axis.values[i]],
			goal: plan.goal,
			bookings: own.bookings,
			none: none.bookings
		}))
	);
	const effects = points.map(({ level, effect }) => ({ at: level, figure: effect }));
	return { points, turningPoint, safeZone: safeZoneOf(effects) };
}

function workingDaysOf({ team, plan }: ExperimentInput): number {
	const { start, end } = horizonOf(team.snapshot, plan, plan.horizon.quarters);
	return end - start;
}

/** Sum of all weeks of each replication. */
function totalsOf(weeks: Float64Array, replications: number): Float64Array {
	const each = weeks.length / replications;
	return Float64Array.from({ length: replications }, (_, k) => {
		let sum = 0;
		for (let w = 0; w < each; w++) sum += weeks[k * each + w];
		return sum;
	});
}
