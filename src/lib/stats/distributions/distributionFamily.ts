import type { Generator } from '../../random/generator';
import type { Fit, NotFitted, Parameters } from '../fit';
import type { Sample } from '../sample';

/**
 * A family of distributions: everything Goalpost knows about one shape. One file each, in the order of
 * the members below, and one line in `distributions/index.ts`. Lists, pickers, fit ranking, charts and
 * the shared tests derive from it.
 *
 * The members trust their parameters (they run inside fits); `checkedParameters` and `distributionOf`
 * check them once.
 */
export interface DistributionFamily<P extends Parameters = Parameters, S = SuffStats> {
	readonly id: string;
	/** `continuous`: `logPdf` is of a density; `discrete`: of the probability of a whole number; `atoms`: of the
	 * probability of one of a list of values */
	readonly kind: 'continuous' | 'discrete' | 'atoms';

	// Parameters
	/** in the order of the command line's contract */
	readonly parameters: readonly ParameterSpec<keyof P & string>[];
	/** parameters that there are several of, one of each for every item (a price and its share), numbered from 1:
	 * `price1`, `share1`, `price2`, ...; left out = none */
	readonly repeated?: readonly ParameterSpec[];
	/** a rule that ties parameters together (`max > min`) */
	readonly relation?: { holds(p: P): boolean; readonly rule: string };

	// Support
	support(p: P): Support;

	// Statistics
	/** may be Infinity (a heavy tail) */
	mean(p: P): number;
	/** may be Infinity; NaN only where the mean is infinite too */
	variance(p: P): number;

	// Evaluation
	/** natural log of the density or mass; -Infinity outside the support */
	logPdf(x: number, p: P): number;
	/** P(X <= x) */
	cdf(x: number, p: P): number;
	/** P(X > x), accurate in the upper tail where 1 - cdf is not */
	survival(x: number, p: P): number;
	/** smallest x with cdf(x) >= u, for u in [0, 1]; the ends of the support at 0 and 1, NaN outside */
	quantile(u: number, p: P): number;

	// Sampling
	/** one draw; takes as many uniforms as it needs */
	sample(generator: Generator, p: P): number;

	// Sufficient statistics
	/** null where none exist that are smaller than the data */
	readonly sufficient: Sufficient<P, S> | null;

	// Fit
	/** maximum likelihood; a censored row contributes the log of its survival, a weight multiplies */
	fit(sample: Sample, options?: FitOptions): Fit<P>;
}

/** What a fit must be told because the values do not say it. */
export interface FitOptions {
	/** trials behind every count, for the binomial and the beta-binomial: a whole number >= 1 */
	readonly trials?: number;
}

/** Data boiled down to a few named numbers that a fit can be made from (uncensored rows only). */
export interface Sufficient<P extends Parameters, S> {
	/** the statistics, or the reason why this family cannot be fitted to these values
	 * @throws RangeError when a row is censored */
	of(sample: Sample, options?: FitOptions): S | NotFitted;
	/** the same answer as `fit` gives for the data behind the statistics */
	fit(stats: S): Fit<P>;
}

/** Sufficient statistics of a family that is not known by name. */
export type SuffStats = { readonly [name: string]: number };

/** One parameter, declared once: validation, forms, docs and test inputs derive from it. */
export interface ParameterSpec<N extends string = string> {
	readonly name: N;
	/** as printed in formulas: 'μ' */
	readonly symbol: string;
	/** the domain; an `open` end is excluded, and Infinity is excluded unless it is a closed end */
	readonly min: number;
	readonly max: number;
	readonly minOpen: boolean;
	readonly maxOpen: boolean;
	/** only whole numbers */
	readonly whole: boolean;
	/** values met in practice, ascending: start of sliders and inputs of the shared tests */
	readonly typical: readonly [number, number];
}

/** The smallest closed interval that holds all the probability. */
export interface Support {
	readonly min: number;
	readonly max: number;
}
