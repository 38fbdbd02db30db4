import { invertPositiveDefinite } from '../math/linear';
import { ascent, FLAT, NEGLIGIBLE, ROUNDING, type Summit } from './climb';

/** A log-likelihood with its derivatives at one place. */
export interface Slope {
	readonly value: number;
	readonly gradient: readonly number[];
	/** minus the second derivatives */
	readonly information: number[][];
}

const MOST_ITERATIONS = 100;

/**
 * Climbs to a maximum by damped Newton steps like `climb`, for functions that know their derivatives: the
 * cost of a step does not grow with the square of the number of coordinates.
 *
 * @param f may have a value of -Infinity or NaN where the parameters are nonsense
 * @param start coordinates of order 1 in scale where f is finite
 */
export function climbSmooth(f: (at: readonly number[]) => Slope, start: readonly number[]): Summit {
	let at = [...start];
	let here = f(at);
	for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
		const { value, gradient, information } = here;
		const move = ascent(gradient, information);
		const gain = 0.5 * gradient.reduce((sum, slope, i) => sum + slope * move[i], 0);
		const slack = NEGLIGIBLE + ROUNDING * Math.abs(value);
		const next = stepUp(f, at, value - slack, move);
		if (next) [at, here] = [next.at, next.slope];
		if (gain < slack || !next) {
			const flat = gain < FLAT + slack && invertPositiveDefinite(here.information) !== null;
			return { at, value: here.value, information: here.information, converged: flat, iterations };
		}
	}
	return {
		at,
		value: here.value,
		information: here.information,
		converged: false,
		iterations: MOST_ITERATIONS
	};
}

/** Halves the move until f reaches the floor; null when no move of any length does. */
function stepUp(
	f: (at: readonly number[]) => Slope,
	at: readonly number[],
	floor: number,
	move: readonly number[]
): { at: number[]; slope: Slope } | null {
	for (let share = 1; share > 1e-6; share /= 2) {
		const next = at.map((coordinate, i) => coordinate + share * move[i]);
		const slope = f(next);
		if (slope.value >= floor) return { at: next, slope };
	}
	return null;
}
