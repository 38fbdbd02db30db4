import { normalCdf, normalQuantile } from '../../math/normal';

/**
 * A uniform made of one that all units share and one of the unit's own, so that the normal scores of two
 * units have the given correlation (a Gaussian copula). With it, draws from the posteriors of `Pooled`
 * keep each unit's law and give their total the right spread.
 *
 * @param common in (0, 1), the same for every unit of a world
 * @param own in (0, 1), the unit's own
 * @param correlation in [0, 1]: 0 returns `own` and 1 returns `common`, up to rounding
 */
export function sharedUniform(common: number, own: number, correlation: number): number {
	return sharedScore(normalQuantile(common), normalQuantile(own), correlation);
}

/** The same from the normal scores of the two, where these are at hand. */
export const sharedScore = (common: number, own: number, correlation: number): number =>
	normalCdf(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own);
