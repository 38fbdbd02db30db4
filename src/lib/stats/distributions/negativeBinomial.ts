/**
 * Negative binomial: counts that vary more than Poisson's, a Poisson whose rate itself varies as a gamma
 * of shape `size`. The law of dials, conversations and other activity counts per day.
 *
 * P(k) = Gamma(size + k) / (Gamma(size) k!) p^size (1 - p)^k with p = size / (size + mean);
 * variance = mean + mean^2 / size; size = Infinity is the Poisson.
 *
 * @see https://en.wikipedia.org/wiki/Negative_binomial_distribution
 */
import { betaI } from '../../math/betaIncomplete';
import type { Fit } from '../fit';
import { isFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood, observedLogLikelihood, searchMaximum } from '../maximumLikelihood';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { discreteQuantile } from './kernels/discreteQuantile';
import { logNegativeBinomialKernel, POISSON_SIZE } from './kernels/logNegativeBinomialKernel';
import { standardGammaDraw } from './kernels/standardGammaDraw';
import { parameter } from './parameter';
import { poisson } from './poisson';

export type NegativeBinomialParameters = { readonly size: number; readonly mean: number };

export const negativeBinomial: DistributionFamily<NegativeBinomialParameters> = {
	id: 'negativeBinomial',
	kind: 'discrete',

	// Parameters
	parameters: [
		{ ...parameter.positive('size', 'r', [0.3, 50]), maxOpen: false },
		parameter.nonNegative('mean', 'μ', [0.5, 100])
	],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ mean }) => mean,
	variance: ({ size, mean }) => mean + (mean / size) * mean,

	// Evaluation
	logPdf(x, p) {
		if (isPoisson(p)) return poisson.logPdf(x, p);
		if (!(x >= 0 && Number.isInteger(x))) return -Infinity;
		return logNegativeBinomialKernel(x, p.size, stopOf(p), goOn(p));
	},
	cdf(x, p) {
		if (isPoisson(p)) return poisson.cdf(x, p);
		if (x < 0) return 0;
		return x === Infinity ? 1 : betaI(stopOf(p), p.size, Math.floor(x) + 1);
	},
	survival(x, p) {
		if (isPoisson(p)) return poisson.survival(x, p);
		if (x < 0) return 1;
		return x === Infinity ? 0 : betaI(goOn(p), Math.floor(x) + 1, p.size);
	},
	quantile: (u, p) =>
		discreteQuantile(u, {
			cdf: (k) => negativeBinomial.cdf(k, p),
			survival: (k) => negativeBinomial.survival(k, p),
			mean: p.mean,
			sd: Math.sqrt(negativeBinomial.variance(p)),
			max: p.mean === 0 ? 0 : Infinity
		}),

	// Sampling: a Poisson with a gamma rate
	sample(generator, p) {
		if (isPoisson(p)) return poisson.sample(generator, p);
		const factor = standardGammaDraw(generator, p.size) / p.size;
		return poisson.sample(generator, { mean: p.mean * factor });
	},

	// Sufficient statistics: none smaller than the table of counts
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'count', 2);
		if (problem) return { reason: problem };
		return tally.censored ? fitCensored(tally) : fitObserved(tally);
	}
};

/** The limits in which nothing but the Poisson is left. */
const isPoisson = ({ size, mean }: NegativeBinomialParameters): boolean =>
	size >= POISSON_SIZE || mean === 0;

/** The chance p of the formula above, and 1 - p, each without a subtraction. */
const stopOf = ({ size, mean }: NegativeBinomialParameters): number => size / (size + mean);
const goOn = ({ size, mean }: NegativeBinomialParameters): number => mean / (size + mean);

/**
 * The mean is the sample's; the size is searched. A finite maximum exists exactly when the n-denominator
 * variance exceeds the mean (B. Levin and J. Reeds 1977, Annals of Statistics 5:79).
 */
function fitObserved(tally: Tally): Fit<NegativeBinomialParameters> {
	const { mean, variance } = momentsOf(tally);
	if (!(variance > mean)) return { reason: 'notOverdispersed' };
	const start = { size: (mean * mean) / (variance - mean), mean };
	const maximum = searchMaximum(
		negativeBinomial.parameters,
		start,
		(p) => observedLogLikelihood(negativeBinomial, tally, p),
		['size']
	);
	if (!maximum?.information) return { reason: 'noMaximum' };
	const { size } = maximum.parameters;
	// at the maximum the two parameters are orthogonal
	const information = [
		[maximum.information[0][0], 0],
		[0, (tally.events * size) / (mean * (mean + size))]
	];
	return fittedFrom(
		{ n: tally.events, censored: 0 },
		{ ...maximum, information, estimated: ['size', 'mean'] }
	);
}

/** Beyond this size the counts cannot be told from Poisson ones. */
const LARGEST_SIZE = 1e6;

function fitCensored(tally: Tally): Fit<NegativeBinomialParameters> {
	const { mean, variance } = momentsOf(tally);
	const size = variance > mean ? (mean * mean) / (variance - mean) : 10;
	const fit = maximumLikelihood(negativeBinomial, tally, { size, mean: mean + 0.5 });
	if (isFitted(fit) && fit.parameters.size > LARGEST_SIZE) return { reason: 'notOverdispersed' };
	return fit;
}

/** Mean and n-denominator variance of the observed rows. */
function momentsOf({ values, observed, events }: Tally): { mean: number; variance: number } {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * values[i];
	const mean = sum / events;
	let squares = 0;
	for (let i = 0; i < values.length; i++)
		squares += observed[i] * (values[i] - mean) * (values[i] - mean);
	return { mean, variance: squares / events };
}
