const EPSILON = 2.220446049250313e-16;

/** Where a function crosses zero, and whether the search got there. */
export interface Root {
	/** the end of the last bracket with the smaller |f| */
	readonly x: number;
	/** false: `maxIterations` were not enough, or the function returned NaN */
	readonly converged: boolean;
	/** evaluations beyond the two ends */
	readonly iterations: number;
}

export interface RootOptions {
	/** half the width of the bracket at which to stop, in units of x, >= 0; default 0: to the last digits */
	readonly tolerance?: number;
	/** evaluations beyond the two ends, >= 1; default 200, enough for any continuous function */
	readonly maxIterations?: number;
}

/**
 * A root of a continuous function between two points where it has opposite signs: for quantities that
 * have no closed form, such as the shape of a Weibull law.
 *
 * Brent (1973), Algorithms for Minimization without Derivatives, chapter 4: inverse quadratic or linear
 * interpolation while it shortens the bracket fast enough, bisection otherwise.
 *
 * @param f continuous on [low, high]; an infinite value counts by its sign
 * @param low finite
 * @param high finite, may lie below `low`
 * @throws RangeError if an end is not finite or f has the same sign at both ends
 */
export function findRoot(
	f: (x: number) => number,
	low: number,
	high: number,
	{ tolerance = 0, maxIterations = 200 }: RootOptions = {}
): Root {
	if (!(Number.isFinite(low) && Number.isFinite(high))) {
		throw new RangeError(`findRoot: low = ${low}, high = ${high}, must be finite`);
	}
	// `best` has the smaller |f|, `opposite` the other sign, `before` is the best point one step ago.
	let before = low;
	let fBefore = f(low);
	let best = high;
	let fBest = f(high);
	if (fBefore * fBest > 0 || (fBefore > 0 && fBest > 0) || (fBefore < 0 && fBest < 0)) {
		throw new RangeError(
			`findRoot: f(${low}) = ${fBefore} and f(${high}) = ${fBest}, must have opposite signs`
		);
	}
	let opposite = before;
	let fOpposite = fBefore;
	let step = best - before;
	let stepBefore = step;
	for (let iterations = 0; ; iterations++) {
		if (Math.abs(fOpposite) < Math.abs(fBest)) {
			[before, best, opposite] = [best, opposite, best];
			[fBefore, fBest, fOpposite] = [fBest, fOpposite, fBest];
		}
		const enough = 2 * EPSILON * Math.abs(best) + 0.5 * tolerance;
		const half = 0.5 * (opposite - best);
		const failed = fBest !== fBest || fOpposite !== fOpposite;
		if (fBest === 0 || Math.abs(half) <= enough || failed || iterations === maxIterations) {
			const converged = !failed && (fBest === 0 || Math.abs(half) <= enough);
			return { x: best, converged, iterations };
		}
		const tried = interpolate(before, best, opposite, fBefore, fBest, fOpposite);
		const mayTry = Math.abs(stepBefore) >= enough && Math.abs(fBefore) > Math.abs(fBest);
		const limit = Math.min(1.5 * Math.abs(half) - 0.5 * enough, 0.5 * Math.abs(stepBefore));
		if (mayTry && tried * half > 0 && Math.abs(tried) < limit) {
			stepBefore = step;
			step = tried;
		} else {
			stepBefore = half;
			step = half;
		}
		before = best;
		fBefore = fBest;
		best += Math.abs(step) > enough ? step : half > 0 ? enough : -enough;
		fBest = f(best);
		if (fBest > 0 === fOpposite > 0) {
			opposite = before;
			fOpposite = fBefore;
			step = best - before;
			stepBefore = step;
		}
	}
}

/** Step from b to the zero of the parabola in f through three points, or of the line where two coincide. */
function interpolate(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
	const s = fb / fa;
	if (a === c) return ((c - b) * s) / (s - 1);
	const q = fa / fc;
	const r = fb / fc;
	const top = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
	return -top / ((q - 1) * (r - 1) * (s - 1));
}
