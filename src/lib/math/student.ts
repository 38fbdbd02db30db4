import { betaIInverse } from './betaIncomplete';

/**
 * Quantile of Student's t: how many estimated standard errors an interval reaches.
 *
 * @param p in (0, 1)
 * @param freedom degrees of freedom, > 0 and finite
 * @throws RangeError when either is not allowed
 */
export function studentQuantile(p: number, freedom: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`studentQuantile: p = ${p}, must be in (0, 1)`);
	if (!(freedom > 0 && freedom < Infinity))
		throw new RangeError(`studentQuantile: freedom = ${freedom}, must be > 0 and finite`);
	if (p === 0.5) return 0;
	// P(|T| > t) is the incomplete beta function at freedom / (freedom + t^2).
	const x = betaIInverse(2 * Math.min(p, 1 - p), freedom / 2, 0.5);
	const t = Math.sqrt((freedom * (1 - x)) / x);
	return p < 0.5 ? -t : t;
}
