import { findRoot } from '../../math/findRoot';
import { generatorOf } from '../../random/generator';

/** Sums over the rows of each cluster, at the estimate: what a score bootstrap needs to know of a regression. */
export interface ClusterSums {
	/** per cluster: sum of weight x regressor without effects x residual; they add up to 0 */
	readonly scores: readonly number[];
	/** per cluster: sum of weight x squared regressor without effects, >= 0 */
	readonly information: readonly number[];
}

/** Webb's six points: mean 0 and variance 1, and with five clusters 7,776 different samples instead of 32. */
const WEBB = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)];

/** Up to so many clusters every sample of weights is taken, one of each mirrored pair; above, samples are drawn. */
const MOST_ENUMERATED = 5;
const DRAWN = 1999;
const SEED = 'wild bootstrap';
/** Ends are searched within so many standard errors of the estimate. */
const REACH = 60;

/**
 * How far a slope may lie from its estimate when few clusters (reps) move as one: the wild cluster bootstrap,
 * restricted to the slope asked about and turned into an interval by asking about every slope. Takes its
 * scores by cluster, so it serves Poisson pseudo-maximum-likelihood (one step from the estimate) and least
 * squares alike, and costs no refitting.
 *
 * @param level chance of the interval, in (0, 1)
 * @returns distances from the estimate, low <= 0 <= high; null with fewer than five clusters
 * @see M. D. Webb (2014), Queen's Economics Department Working Paper 1315, for the weights; P. Kline and
 * A. Santos (2012), Journal of Econometric Methods 1:23, for scores; J. G. MacKinnon, M. O. Nielsen and
 * M. D. Webb (2023), Journal of Econometrics 232:272, on few clusters and on inverting the test
 */
export function wildInterval(
	{ scores, information }: ClusterSums,
	level: number
): readonly [low: number, high: number] | null {
	const clusters = scores.length;
	const total = information.reduce((a, b) => a + b, 0);
	if (clusters < LEAST_CLUSTERS || !(total > 0)) return null;
	const weights = weightSamples(clusters);
	const error = Math.sqrt(scores.reduce((sum, s) => sum + s * s, 0)) / total;
	if (!(error > 0)) return [0, 0];
	const beyond = (distance: number): number =>
		pValueAt(distance, scores, information, total, weights) - (1 - level);
	const end = (side: 1 | -1): number => {
		let far = side * error;
		while (Math.abs(far) < REACH * error && beyond(far) > 0) far *= 1.5;
		if (beyond(far) > 0) return far;
		return findRoot(beyond, 0, far, { tolerance: 1e-3 * error, maxIterations: 60 }).x;
	};
	return [end(-1), end(1)];
}

/** With fewer clusters there are too few different samples for any sensible level. */
export const LEAST_CLUSTERS = 5;

/** Share of samples whose statistic is at least as large as the one seen, were the slope at this distance. */
function pValueAt(
	distance: number,
	scores: readonly number[],
	information: readonly number[],
	total: number,
	weights: readonly Float64Array[]
): number {
	// Scores at the slope asked about; its statistic and that of each sample are studentised by clusters.
	const restricted = scores.map((score, g) => score - distance * information[g]);
	const seen = statistic(restricted, information, total);
	let larger = 0;
	const drawn = new Array<number>(scores.length);
	for (const weight of weights) {
		for (let g = 0; g < drawn.length; g++) drawn[g] = weight[g] * restricted[g];
		const value = statistic(drawn, information, total);
		// A sample whose weights are all equal is the data themselves: half of it lies beyond.
		if (value > seen * (1 + 1e-9)) larger++;
		else if (value > seen * (1 - 1e-9)) larger += 0.5;
	}
	return larger / weights.length;
}

/** |slope| over its clustered error, both from scores whose slope is then taken out of them. */
function statistic(
	scores: readonly number[],
	information: readonly number[],
	total: number
): number {
	const slope = scores.reduce((sum, s) => sum + s, 0) / total;
	let squares = 0;
	for (let g = 0; g < scores.length; g++) {
		const rest = scores[g] - slope * information[g];
		squares += rest * rest;
	}
	return squares > 0 ? (Math.abs(slope) * total) / Math.sqrt(squares) : Infinity;
}

const samples = new Map<number, readonly Float64Array[]>();

/** The same samples for every regression of so many clusters. */
function weightSamples(clusters: number): readonly Float64Array[] {
	const known = samples.get(clusters);
	if (known) return known;
	const made = clusters <= MOST_ENUMERATED ? enumerated(clusters) : drawn(clusters);
	samples.set(clusters, made);
	return made;
}

/** The first weight is positive: a sample and its mirror image have the same statistic. */
function enumerated(clusters: number): Float64Array[] {
	let count = 3;
	for (let g = 1; g < clusters; g++) count *= WEBB.length;
	return Array.from({ length: count }, (_, index) => {
		let rest = index;
		return Float64Array.from({ length: clusters }, (__, g) => {
			const choices = g === 0 ? 3 : 6;
			const at = rest % choices;
			rest = Math.floor(rest / choices);
			return WEBB[g === 0 ? 3 + at : at];
		});
	});
}

function drawn(clusters: number): Float64Array[] {
	const generator = generatorOf(`${SEED} ${clusters}`);
	return Array.from({ length: DRAWN }, () =>
		Float64Array.from({ length: clusters }, () => WEBB[Math.floor(6 * generator.next())])
	);
}
