import type { Distribution } from './distributionOf';
import { ecdf } from './ecdf';
import type { Sample } from './sample';

/** Rows that a cell should be expected to hold (W. G. Cochran 1952, Annals of Mathematical Statistics 23:315). */
const LEAST_EXPECTED = 5;

/**
 * Pearson's chi-square of a sample of counts: sum of (observed - expected)^2 / expected over cells of whole
 * numbers, joined from below until each expects at least five rows; the last takes the rest of the tail.
 * Its usual law needs known parameters: take the p-value from `bootstrapGof`.
 *
 * @param sample counts without censored rows; weights count as rows
 * @returns 0 when the sample is too small for two cells
 */
export function chiSquareStatistic(
	sample: Sample,
	curve: Pick<Distribution, 'cdf' | 'quantile'>
): number {
	const rows = sample.weights ? sample.weights.reduce((a, b) => a + b, 0) : sample.values.length;
	const { values, shares } = ecdf(sample);
	let [statistic, cdfBefore, shareBefore, at] = [0, 0, 0, 0];
	for (const end of cellEnds(curve, rows)) {
		while (at < values.length && values[at] <= end) at++;
		const cdf = curve.cdf(end);
		const share = at > 0 ? shares[at - 1] : 0;
		const expected = cdf - cdfBefore;
		const gap = share - shareBefore - expected;
		statistic += (gap * gap) / expected;
		[cdfBefore, shareBefore] = [cdf, share];
	}
	return rows * statistic;
}

/** Last whole number of each cell, ascending, Infinity last. */
function cellEnds(curve: Pick<Distribution, 'cdf' | 'quantile'>, rows: number): number[] {
	const least = LEAST_EXPECTED / rows;
	const ends: number[] = [];
	let reached = 0;
	// each step is a cell of at least 1 / rows of the probability, so this ends
	while (1 - reached >= 2 * least) {
		const end = curve.quantile(Math.min(1, reached + least));
		if (!(1 - curve.cdf(end) >= least)) break;
		reached = curve.cdf(end);
		ends.push(end);
	}
	return [...ends, Infinity];
}
