import type { Generator } from '../random/generator';
import { familyOf } from './distributions';
import type { Support } from './distributions/distributionFamily';
import { parameterProblem } from './distributions/parameterProblem';
import type { Law } from './law';

/** A distribution with its parameters bound: what a `Law` becomes when it is used. */
export interface Distribution {
	readonly kind: 'continuous' | 'discrete' | 'atoms';
	readonly support: Support;
	/** may be Infinity */
	readonly mean: number;
	/** may be Infinity */
	readonly variance: number;
	/** natural log of the density or mass */
	logPdf(x: number): number;
	/** P(X <= x) */
	cdf(x: number): number;
	/** P(X > x), accurate in the upper tail */
	survival(x: number): number;
	/** smallest x with cdf(x) >= u, for u in [0, 1] */
	quantile(u: number): number;
	/** one draw */
	sample(generator: Generator): number;
}

/**
 * Brings a law to life. Used by the simulator to build its tables and by charts to draw curves.
 *
 * @throws RangeError naming the family or the parameter that is nonsense
 */
export function distributionOf(law: Law): Distribution {
	const family = familyOf(law.family);
	const problem = parameterProblem(family, law.parameters);
	if (problem) throw new RangeError(`distributionOf: ${problem}`);
	const p = law.parameters;
	return {
		kind: family.kind,
		support: family.support(p),
		mean: family.mean(p),
		variance: family.variance(p),
		logPdf: (x) => family.logPdf(x, p),
		cdf: (x) => family.cdf(x, p),
		survival: (x) => family.survival(x, p),
		quantile: (u) => family.quantile(u, p),
		sample: (generator) => family.sample(generator, p)
	};
}
