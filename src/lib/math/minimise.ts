/** Where a function is least, and whether the search believes it. */
export interface Minimum {
	readonly x: readonly number[];
	/** f(x) */
	readonly value: number;
	/** true: a search begun anew around x found nothing lower */
	readonly converged: boolean;
	/** steps of the simplex, over all restarts */
	readonly iterations: number;
}

export interface MinimiseOptions {
	/** size of the first simplex along each coordinate, != 0; default 0.1 |start| + 0.1 */
	readonly steps?: readonly number[];
	/** relative spread of f and of x at which a search ends, > 0; default 1e-10 */
	readonly tolerance?: number;
	/** steps of the simplex, over all restarts; default 1000 per coordinate */
	readonly maxIterations?: number;
}

interface Vertex {
	readonly x: readonly number[];
	readonly value: number;
}

interface Search {
	readonly best: Vertex;
	readonly iterations: number;
	readonly finished: boolean;
}

/**
 * A local minimum of a function of few variables without derivatives: for likelihoods that have no
 * closed form. Reliable up to about five variables that are scaled alike (logs of positive ones).
 *
 * Nelder and Mead (1965), Computer Journal 7, with the coefficients of Gao and Han (2012), "Implementing
 * the Nelder-Mead simplex algorithm with adaptive parameters", Comput. Optim. Appl. 51. The method can
 * collapse at a point that is no minimum, hence it is begun anew around its answer until that stays.
 *
 * @param f where it is not defined it may return NaN or Infinity; the search avoids such points
 * @param start length >= 1, finite, f(start) finite
 * @throws RangeError if start is empty or f(start) is not finite, or steps do not fit
 */
export function minimise(
	f: (x: readonly number[]) => number,
	start: readonly number[],
	{ steps, tolerance = 1e-10, maxIterations = 1000 * start.length }: MinimiseOptions = {}
): Minimum {
	if (start.length === 0) throw new RangeError('minimise: start has length 0, must be >= 1');
	if (steps && (steps.length !== start.length || steps.some((step) => !(step > 0 || step < 0)))) {
		throw new RangeError(
			`minimise: steps = [${steps.join(', ')}], must be ${start.length} numbers != 0`
		);
	}
	let best: Vertex = { x: start, value: f(start) };
	if (!Number.isFinite(best.value)) {
		throw new RangeError(`minimise: f(start) = ${best.value}, must be finite`);
	}
	let sizes = steps ?? start.map((x) => 0.1 * Math.abs(x) + 0.1);
	let iterations = 0;
	for (;;) {
		const search = descend(f, best, sizes, tolerance, maxIterations - iterations);
		iterations += search.iterations;
		const gain = best.value - search.best.value;
		best = search.best;
		const settled = search.finished && gain <= tolerance * (Math.abs(best.value) + tolerance);
		if (settled || !search.finished) {
			return { x: best.x, value: best.value, converged: settled, iterations };
		}
		// Smaller and turned round, so that the new simplex does not repeat the old one.
		sizes = sizes.map((size) => -0.5 * size);
	}
}

/** One run of the simplex method from a vertex. */
function descend(
	f: (x: readonly number[]) => number,
	start: Vertex,
	sizes: readonly number[],
	tolerance: number,
	maxIterations: number
): Search {
	const simplex = firstSimplex(f, start, sizes);
	for (let iterations = 0; ; iterations++) {
		simplex.sort((a, b) => a.value - b.value);
		const finished = isSmall(simplex, tolerance);
		if (finished || iterations >= maxIterations) return { best: simplex[0], iterations, finished };
		advance(f, simplex);
	}
}

function firstSimplex(
	f: (x: readonly number[]) => number,
	start: Vertex,
	sizes: readonly number[]
): Vertex[] {
	const others = sizes.map((size, i) =>
		vertex(
			f,
			start.x.map((x, j) => (i === j ? x + size : x))
		)
	);
	return [start, ...others];
}

/** Replaces the worst vertex of a sorted simplex, or shrinks all towards the best. */
function advance(f: (x: readonly number[]) => number, simplex: Vertex[]): void {
	const n = simplex.length - 1;
	const dimension = Math.max(n, 2);
	const [best, worst] = [simplex[0], simplex[n]];
	const centre = best.x.map((_, j) => {
		let total = 0;
		for (let i = 0; i < n; i++) total += simplex[i].x[j];
		return total / n;
	});
	const along = (share: number) =>
		vertex(
			f,
			centre.map((c, j) => c + share * (c - worst.x[j]))
		);
	const reflected = along(1);
	if (reflected.value < best.value) {
		const expanded = along(1 + 2 / dimension);
		simplex[n] = expanded.value < reflected.value ? expanded : reflected;
		return;
	}
	if (reflected.value < simplex[n - 1].value) {
		simplex[n] = reflected;
		return;
	}
	const inner = 0.75 - 0.5 / dimension;
	const outside = reflected.value < worst.value;
	const contracted = along(outside ? inner : -inner);
	if (contracted.value < (outside ? reflected.value : worst.value)) {
		simplex[n] = contracted;
		return;
	}
	const shrink = 1 - 1 / dimension;
	for (let i = 1; i <= n; i++) {
		const from = simplex[i].x;
		simplex[i] = vertex(
			f,
			best.x.map((b, j) => b + shrink * (from[j] - b))
		);
	}
}

/** Both the values and the places of a sorted simplex agree; near a minimum values alone agree too early. */
function isSmall(simplex: readonly Vertex[], tolerance: number): boolean {
	const [best, worst] = [simplex[0], simplex[simplex.length - 1]];
	if (!(worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance))) return false;
	// f is flat to second order, so x is known to the square root of what f is.
	const reach = Math.sqrt(tolerance);
	return best.x.every((b, j) =>
		simplex.every(({ x }) => Math.abs(x[j] - b) <= reach * (Math.abs(b) + reach))
	);
}

function vertex(f: (x: readonly number[]) => number, x: readonly number[]): Vertex {
	const value = f(x);
	return { x, value: value !== value ? Infinity : value };
}
