import type { Law } from '../law';

/** One unit (a rep, a level) after partial pooling. */
export interface PooledUnit {
	/** what a world draws: its own data and what the others say, with the uncertainty of both */
	readonly posterior: Law;
	/** the posterior's centre: the shrunk estimate */
	readonly shrunk: number;
	/** what its own data alone say; null without data */
	readonly own: number | null;
	/** weight of its own data in the shrunk estimate, in [0, 1]; 0 = all from the others */
	readonly weight: number;
}

/** What partial pooling found about a group of units. */
export interface Pooled {
	/** in the order of the data */
	readonly units: readonly PooledUnit[];
	/** centre of the group: the most likely mean over units */
	readonly mean: number;
	/** what is known about that mean */
	readonly meanPosterior: Law;
	/** most likely standard deviation between units, in the unit of `mean`; exactly 0 when the differences
	 * are no larger than chance makes them */
	readonly spread: number;
	/** 80% posterior interval of the spread: with few units it is wide, and that is the truth */
	readonly spreadInterval: readonly [number, number];
	/** chance of differences this large between units that do not differ at all: likelihood-ratio test
	 * of spread = 0; 1 when the spread is 0 */
	readonly pValue: number;
	/**
	 * Average posterior correlation between units, in [0, 1]: what pooling makes them share. Independent
	 * draws from the posteriors would understate the uncertainty of the group's total; draw unit i at
	 * `sharedUniform(common, own_i, correlation)`.
	 */
	readonly correlation: number;
}
