import { chanceOf, estimateOf } from '../nested';
import type { Estimate } from '../result';
import { differenceOf } from './plays';
import { chanceHelpsEstimate, quantileEstimate } from './quantileError';

/** Every printed figure of one scenario's bookings, each with its simulation error. */
export interface DeclaredErrors {
	readonly mean: Estimate;
	readonly p10: Estimate;
	readonly p20: Estimate;
	readonly p50: Estimate;
	readonly p90: Estimate;
	readonly chanceOfGoal: Estimate;
	readonly shortfall: Estimate;
	/** against no target under the same luck */
	readonly paired: {
		readonly mean: Estimate;
		readonly p10: Estimate;
		readonly p90: Estimate;
		readonly chanceAhead: Estimate;
		readonly chanceHelps: Estimate;
	};
}

/**
 * @param own none bookings by replication, replication order
 * @param goal plan currency
 */
export function declaredErrors(
	own: Float64Array,
	none: Float64Array,
	goal: number
): DeclaredErrors {
	const difference = differenceOf(own, none);
	return {
		mean: estimateOf(own),
		p10: quantileEstimate(own, 0.1),
		p20: quantileEstimate(own, 0.2),
		p50: quantileEstimate(own, 0.5),
		p90: quantileEstimate(own, 0.9),
		chanceOfGoal: chanceOf(own.map((value) => (value >= goal ? 1 : 0))),
		shortfall: estimateOf(own.map((value) => Math.max(0, goal - value))),
		paired: {
			mean: estimateOf(difference),
			p10: quantileEstimate(difference, 0.1),
			p90: quantileEstimate(difference, 0.9),
			chanceAhead: chanceOf(difference.map((d) => (d > 0 ? 1 : d === 0 ? 0.5 : 0))),
			chanceHelps: chanceHelpsEstimate(difference)
		}
	};
}
