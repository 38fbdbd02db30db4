import { betaI, betaIInverse } from '../../math/betaIncomplete';

/**
 * Share of Student's t below `t`.
 * @param df degrees of freedom, > 0
 */
export function studentTCdf(t: number, df: number): number {
	const tail = betaI(df / (df + t * t), df / 2, 0.5) / 2;
	return t < 0 ? tail : 1 - tail;
}

/** The value that a share `p` in (0, 1) of Student's t lies below. */
export function studentTQuantile(p: number, df: number): number {
	if (p === 0.5) return 0;
	const x = betaIInverse(2 * Math.min(p, 1 - p), df / 2, 0.5);
	const t = Math.sqrt((df * (1 - x)) / x);
	return p < 0.5 ? -t : t;
}
