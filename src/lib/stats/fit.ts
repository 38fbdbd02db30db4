/**
 * The answer of every fit. A fit that cannot be made is an answer too, with a reason code that the
 * words files turn into a sentence; numerical trouble shows as `converged: false`.
 */
export type Fit<P extends Parameters = Parameters> = Fitted<P> | NotFitted;

/** Parameter values by name, as in the command line's contract (`{ mu, sigma }`). */
export type Parameters = { readonly [name: string]: number };

export interface Fitted<P extends Parameters = Parameters> {
	/** maximum-likelihood estimates */
	readonly parameters: P;
	/** from the observed information; null where the likelihood has no curvature to read (a maximum
	 * on the edge of the domain), 0 for a parameter that was given */
	readonly standardErrors: { readonly [K in keyof P]: number | null };
	/** covariance of the estimates, rows and columns in the order of the keys of `parameters`; null
	 * when any standard error is null */
	readonly covariance: readonly (readonly number[])[] | null;
	/** natural log, censored rows included; of densities for continuous families, of masses for discrete */
	readonly logLikelihood: number;
	/** parameters that were estimated: what AIC and BIC charge for */
	readonly free: number;
	readonly converged: boolean;
	/** of the numerical search; 0 for closed forms */
	readonly iterations: number;
	/** total weight of the rows (the number of rows when there are no weights) */
	readonly n: number;
	/** the part of `n` that is censored */
	readonly censored: number;
}

export interface NotFitted {
	readonly reason: FitFailure;
}

/** Why a family cannot be fitted. Codes, not sentences. */
export type FitFailure =
	/** fewer observed rows than parameters */
	| 'tooFewValues'
	/** every row is censored */
	| 'allCensored'
	/** one distinct observed value: a spread cannot be estimated */
	| 'allEqual'
	/** a value <= 0 where the family needs > 0 */
	| 'notPositive'
	/** a value < 0 where the family needs >= 0 */
	| 'negative'
	/** a value that is not a whole number */
	| 'notWhole'
	/** a value outside the open interval (0, 1) */
	| 'notInUnitInterval'
	/** the number of trials was not given */
	| 'trialsUnknown'
	/** a count above the number of trials */
	| 'aboveTrials'
	/** the values vary no more than the family's limit without extra spread (Poisson, binomial): no maximum */
	| 'notOverdispersed'
	/** the best mixture has one hump: there is no second kind of values */
	| 'oneHump'
	/** the values do not gather around a few prices */
	| 'noPricePoints'
	/** the data themselves, which no criterion can compare with a curve: fitted when asked for by name */
	| 'notRanked'
	/** the likelihood grows without bound or the search found no finite maximum */
	| 'noMaximum';

/** True when the fit was made; narrows the type. */
export const isFitted = <P extends Parameters>(fit: Fit<P>): fit is Fitted<P> => !('reason' in fit);
