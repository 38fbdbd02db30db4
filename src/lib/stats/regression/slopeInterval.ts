import { studentQuantile } from '../../math/student';
import type { WithinSlope } from './panel';
import { ENOUGH_CLUSTERS } from './slopeErrors';
import { wildInterval } from './wildInterval';

/** How an interval allows for rows of one unit that move together. */
export type SlopeMethod =
	/** clustered errors: enough units */
	| 'clustered'
	/** wild cluster bootstrap with Webb's weights: few units */
	| 'wild'
	/** so few units that no clustered error can be had: rows count as independent, which is too sure */
	| 'robust';

/** Where a slope may lie. */
export interface SlopeInterval {
	readonly low: number;
	readonly high: number;
	readonly method: SlopeMethod;
}

/**
 * The interval of a slope by what its number of units can carry.
 * @param level chance of the interval, in (0, 1)
 */
export function slopeInterval(slope: WithinSlope, level: number): SlopeInterval {
	const { estimate, clusters, clusteredError, robustError, clusterSums, freedom } = slope;
	const around = (error: number, degrees: number, method: SlopeMethod): SlopeInterval => {
		const half = error * studentQuantile(0.5 + level / 2, degrees);
		return { low: estimate - half, high: estimate + half, method };
	};
	if (clusters >= ENOUGH_CLUSTERS && clusteredError !== null)
		return around(clusteredError, clusters - 1, 'clustered');
	const wild = wildInterval(clusterSums, level);
	if (wild) return { low: estimate + wild[0], high: estimate + wild[1], method: 'wild' };
	return around(robustError, freedom, 'robust');
}
