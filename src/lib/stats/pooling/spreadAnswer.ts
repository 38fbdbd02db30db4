import { gammaQ } from '../../math/gammaIncomplete';
import type { HyperPoint } from './hyperPosterior';

/**
 * p-value of "the units do not differ" from the likelihood ratio. A spread of 0 is the edge of what is
 * possible, so under that hypothesis the ratio is 0 half of the time and chi-square with one degree of
 * freedom the other half.
 *
 * @see S. G. Self and K.-Y. Liang (1987), JASA 82:605, case 5
 */
export const spreadPValue = (likelihoodRatio: number): number =>
	likelihoodRatio > 0 ? 0.5 * gammaQ(0.5, likelihoodRatio / 2) : 1;

/**
 * 10% and 90% points of the spread's posterior, between grid points by straight lines.
 *
 * @param spreadAt the spread of a grid point in the unit wanted
 */
export function spreadInterval(
	points: readonly HyperPoint[],
	spreadAt: (point: HyperPoint) => number
): readonly [number, number] {
	const ladder = points
		.map((point) => ({ spread: spreadAt(point), weight: point.weight }))
		.sort((a, b) => a.spread - b.spread);
	const at = (level: number): number => {
		let below = 0;
		let before = ladder[0].spread;
		for (const { spread, weight } of ladder) {
			if (below + weight >= level) return before + (spread - before) * ((level - below) / weight);
			below += weight;
			before = spread;
		}
		return before;
	};
	return [at(0.1), at(0.9)];
}
