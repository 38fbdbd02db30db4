import { invertPositiveDefinite } from '../math/linear';

/** Where a climb ended. */
export interface Summit {
	readonly at: number[];
	readonly value: number;
	/** minus the second derivatives there */
	readonly information: number[][];
	readonly converged: boolean;
	readonly iterations: number;
}

/** A gain of the log-likelihood below this is no gain: a hundred-thousandth of a standard error, and about
 * what the differences leave in the gradient. */
export const NEGLIGIBLE = 1e-9;
/** A possible gain below this is still a maximum for every use, should the last step fail. */
export const FLAT = 1e-6;
/** Rounding of a sum of log-likelihoods, as a share of it: steps may lose that much. */
export const ROUNDING = 1e-14;
const MOST_ITERATIONS = 100;
/** Longest move of one coordinate in one step: a factor of about e^2 for a log coordinate. */
const LONGEST = 2;
/** Difference step in standard errors: rounding and curvature errors are both below 1e-5 of one. */
const STEP_IN_ERRORS = 0.01;
const WIDEST_STEP = 0.05;

/**
 * Climbs to a maximum of a smooth function of a few unbounded coordinates by damped Newton steps. The
 * derivatives are central differences whose steps follow the curvature (a fixed share of the standard
 * error), so that fits to 5 rows and to 50,000 are equally exact. Every step taken goes up, but for the rounding of the differences.
 *
 * @param f the log-likelihood; may be -Infinity or NaN where the parameters are nonsense
 * @param start coordinates of order 1 in scale (logs, logits, standardised means) where f is finite
 */
export function climb(f: (at: readonly number[]) => number, start: readonly number[]): Summit {
	const steps = start.map(() => WIDEST_STEP);
	let at = [...start];
	let value = f(at);
	for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
		const { gradient, information } = derivativesAt(f, at, value, steps);
		const move = ascent(gradient, information);
		const gain = 0.5 * dot(gradient, move);
		const slack = NEGLIGIBLE + ROUNDING * Math.abs(value);
		const next = stepUp(f, at, value - slack, move);
		if (next) ({ at, value } = next);
		if (gain < slack || !next) {
			const flat = gain < FLAT + slack && invertPositiveDefinite(information) !== null;
			return { at, value, information, converged: flat, iterations };
		}
	}
	const { information } = derivativesAt(f, at, value, steps);
	return { at, value, information, converged: false, iterations: MOST_ITERATIONS };
}

/** Gradient and minus the Hessian; `steps` is adapted in place to the curvature found. */
function derivativesAt(
	f: (at: readonly number[]) => number,
	at: readonly number[],
	value: number,
	steps: number[]
) {
	const sides = at.map((_, i) => adaptedSides(f, at, value, steps, i));
	const gradient = sides.map(({ up, down }, i) => (up - down) / (2 * steps[i]));
	const information = at.map(() => at.map(() => 0));
	sides.forEach(({ up, down }, i) => {
		information[i][i] = (2 * value - up - down) / (steps[i] * steps[i]);
		for (let j = 0; j < i; j++) {
			const both =
				f(shifted(shifted(at, i, steps[i]), j, steps[j])) -
				f(shifted(shifted(at, i, steps[i]), j, -steps[j])) -
				f(shifted(shifted(at, i, -steps[i]), j, steps[j])) +
				f(shifted(shifted(at, i, -steps[i]), j, -steps[j]));
			information[i][j] = information[j][i] = -both / (4 * steps[i] * steps[j]);
		}
	});
	return { gradient, information };
}

/** f one step up and down coordinate i, after making the step a fixed share of the standard error. */
function adaptedSides(
	f: (at: readonly number[]) => number,
	at: readonly number[],
	value: number,
	steps: number[],
	i: number
): { up: number; down: number } {
	for (let tries = 0; ; tries++) {
		const h = steps[i];
		const up = f(shifted(at, i, h));
		const down = f(shifted(at, i, -h));
		const curvature = (2 * value - up - down) / (h * h);
		const wanted = Math.min(WIDEST_STEP, STEP_IN_ERRORS / Math.sqrt(curvature));
		// no downward curvature (far from the top) or a wall: keep the step, shrink it off the wall
		const better = Number.isFinite(up + down) ? (wanted > 0 ? wanted : h) : h / 8;
		if (tries === 6 || (better > h / 3 && better < h * 3)) return { up, down };
		steps[i] = better;
	}
}

function shifted(at: readonly number[], i: number, by: number): number[] {
	const moved = [...at];
	moved[i] += by;
	return moved;
}

/** The Newton move, damped until the matrix is positive definite, and never longer than `LONGEST`. */
export function ascent(
	gradient: readonly number[],
	information: readonly (readonly number[])[]
): number[] {
	const size = Math.max(...information.map((row, i) => Math.abs(row[i])), 1e-8);
	let damping = 0;
	for (let tries = 0; tries < 40; tries++) {
		const damped = information.map((row, i) => row.map((v, j) => (i === j ? v + damping : v)));
		const inverse = invertPositiveDefinite(damped);
		if (inverse) return limited(inverse.map((row) => dot(row, gradient)));
		damping = damping === 0 ? 1e-3 * size : 4 * damping;
	}
	return gradient.map(() => 0);
}

function limited(move: number[]): number[] {
	const longest = Math.max(...move.map(Math.abs));
	return longest > LONGEST ? move.map((m) => (m * LONGEST) / longest) : move;
}

/** Halves the move until f reaches the floor; null when no move of any length does. */
function stepUp(
	f: (at: readonly number[]) => number,
	at: readonly number[],
	floor: number,
	move: readonly number[]
): { at: number[]; value: number } | null {
	for (let share = 1; share > 1e-9; share /= 2) {
		const next = at.map((coordinate, i) => coordinate + share * move[i]);
		const reached = f(next);
		if (reached >= floor) return { at: next, value: reached };
	}
	return null;
}

function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}
