import type { HyperPoint } from './hyperPosterior';

/** Mean and variance of a unit when the hyper-parameters are known. */
export interface Moments {
	readonly mean: number;
	readonly variance: number;
}

/** Means and variances of the units, and how much they move together, averaged over the hyper-parameters. */
export interface SharedMoments {
	readonly units: readonly Moments[];
	/** average correlation between two units, in [0, 1] */
	readonly correlation: number;
}

/**
 * Averages units over the grid of hyper-parameters: given those, units are independent, so their common
 * variance is the variance of their conditional means.
 *
 * @param momentsAt a unit's moments at one point of the grid
 */
export function sharedMoments(
	points: readonly HyperPoint[],
	units: number,
	momentsAt: (unit: number, point: HyperPoint) => Moments
): SharedMoments {
	const table = points.map((point) =>
		Array.from({ length: units }, (_, unit) => momentsAt(unit, point))
	);
	const average = (of: (row: readonly Moments[]) => number): number =>
		table.reduce((sum, row, i) => sum + points[i].weight * of(row), 0);
	const means = Array.from({ length: units }, (_, u) => average((row) => row[u].mean));
	// about the mean, so that small spreads of large rates keep their digits
	const variances = means.map((mean, u) =>
		average((row) => row[u].variance + (row[u].mean - mean) * (row[u].mean - mean))
	);
	return {
		units: means.map((mean, u) => ({ mean, variance: variances[u] })),
		correlation: correlationOf(means, variances, average)
	};
}

/** From the variance of the sum of standardised means: sum over pairs of products = (sum^2 - sum of squares). */
function correlationOf(
	means: readonly number[],
	variances: readonly number[],
	average: (of: (row: readonly Moments[]) => number) => number
): number {
	const size = means.length;
	if (size < 2) return 0;
	const pairs = average((row) => {
		const scores = row.map(({ mean }, u) => (mean - means[u]) / Math.sqrt(variances[u]));
		const sum = scores.reduce((total, score) => total + score, 0);
		return sum * sum - scores.reduce((total, score) => total + score * score, 0);
	});
	return Math.max(0, Math.min(1, pairs / (size * (size - 1))));
}
