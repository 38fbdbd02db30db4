/**
 * Zero-inflated negative binomial: activity counts with days on which there is nothing to count at all, and
 * rates that vary over the other days. `size` and `mean` are those of the other days; over all days the
 * mean is (1 - zero) mean.
 *
 * P(0) = zero + (1 - zero) p^size with p = size / (size + mean); P(k) = (1 - zero) times the negative
 * binomial's, k = 1, 2, ...
 *
 * @see W. H. Greene (1994), Accounting for excess zeros, NYU Stern working paper EC-94-10
 */
import { isFitted, type Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import type { Sample } from '../sample';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { fitZeroInflated, momentsAboveZero, zeroInflated } from './kernels/zeroInflated';
import { negativeBinomial, type NegativeBinomialParameters } from './negativeBinomial';
import { parameter } from './parameter';
import { zeroInflatedPoisson } from './zeroInflatedPoisson';

export type ZeroInflatedNegativeBinomialParameters = {
	readonly zero: number;
	readonly size: number;
	readonly mean: number;
};

export const zeroInflatedNegativeBinomial: DistributionFamily<ZeroInflatedNegativeBinomialParameters> =
	{
		id: 'zeroInflatedNegativeBinomial',
		kind: 'discrete',

		// Parameters
		parameters: [
			{ ...parameter.probability('zero', 'π', [0.05, 0.8]), maxOpen: true },
			{ ...parameter.positive('size', 'r', [0.5, 20]), maxOpen: false },
			parameter.nonNegative('mean', 'μ', [1, 60])
		],

		// Support, statistics, evaluation and sampling: the negative binomial's with extra zeros
		...zeroInflated(negativeBinomial),

		// Sufficient statistics: none smaller than the table of counts
		sufficient: null,

		// Fit
		fit(sample) {
			const tally = tallyOf(sample);
			const problem = fitProblem(tally, 'count', 2);
			return problem ? { reason: problem } : fitCounts(sample, tally);
		}
	};

/** Log-likelihood that a finite size must win over a zero-inflated Poisson, the limit for large sizes. */
const LEAST_GAIN = 1e-6;

/** Counts that vary no more than Poisson ones have nothing to share between zeros and size. */
function fitCounts(sample: Sample, tally: Tally): Fit<ZeroInflatedNegativeBinomialParameters> {
	const plain = negativeBinomial.fit(sample);
	if (!isFitted(plain)) return plain;
	const fit = fitZeroInflated(zeroInflatedNegativeBinomial, sample, plain, startFrom(tally));
	const limit = zeroInflatedPoisson.fit(sample);
	if (!isFitted(fit) || !isFitted(limit)) return fit;
	return fit.logLikelihood > limit.logLikelihood + LEAST_GAIN
		? fit
		: { reason: 'notOverdispersed' };
}

/** Moments of the rows above 0, a little lower in the mean. */
function startFrom(tally: Tally): NegativeBinomialParameters {
	const { mean, variance } = momentsAboveZero(tally);
	const size = variance > mean ? Math.max(0.5, (mean * mean) / (variance - mean)) : 10;
	return { size: Math.min(50, size), mean: Math.max(0.5, 0.9 * mean) };
}
