/**
 * Gamma: positive amounts and durations, between the exponential (shape 1) and the normal (large
 * shape); the law of rates over reps in the pooling of counts.
 *
 * f(x) = rate^shape x^(shape - 1) e^(-rate x) / Gamma(shape), x > 0
 *
 * @see https://en.wikipedia.org/wiki/Gamma_distribution
 */
import { trigamma } from '../../math/gamma';
import { gammaP, gammaPInverse, gammaQ } from '../../math/gammaIncomplete';
import { log } from '../../math/log';
import { log1pMinusX } from '../../math/log1pMinusX';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood } from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { allAsObserved, tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { gammaShape } from './kernels/gammaShape';
import { logPoissonKernel } from './kernels/logPoissonKernel';
import { standardGammaDraw } from './kernels/standardGammaDraw';
import { stirlingError } from './kernels/stirlingError';
import { parameter } from './parameter';

const HALF_LOG_TWO_PI = 0.91893853320467274178;

export type GammaParameters = { readonly shape: number; readonly rate: number };
export type GammaStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) mean of x */
	readonly mean: number;
	/** (weighted) mean of log(x / mean), < 0: how unequal the values are */
	readonly meanLogRatio: number;
};

export const gamma: DistributionFamily<GammaParameters, GammaStats> = {
	id: 'gamma',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.positive('shape', 'k', [0.3, 50]),
		parameter.positive('rate', 'β', [0.001, 10])
	],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ shape, rate }) => shape / rate,
	variance: ({ shape, rate }) => shape / (rate * rate),

	// Evaluation
	logPdf,
	cdf: (x, { shape, rate }) => (x > 0 ? gammaP(shape, rate * x) : 0),
	survival: (x, { shape, rate }) => (x > 0 ? gammaQ(shape, rate * x) : 1),
	quantile: (u, { shape, rate }) => gammaPInverse(u, shape) / rate,

	// Sampling
	sample: (generator, { shape, rate }) => standardGammaDraw(generator, shape) / rate,

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: fitSuffStats },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'positive', 2);
		if (problem) return { reason: problem };
		const stats = reduce(tally);
		return tally.censored ? fitCensored(tally, stats) : fitSuffStats(stats);
	}
};

/** The Poisson kernel keeps its digits for any shape; below 1 it is taken one shape up. */
function logPdf(x: number, { shape, rate }: GammaParameters): number {
	if (x < 0 || x === Infinity) return -Infinity;
	if (x === 0) return shape < 1 ? Infinity : shape === 1 ? log(rate) : -Infinity;
	if (shape < 1) return logPoissonKernel(shape, rate * x) + log(shape / x);
	return logPoissonKernel(shape - 1, rate * x) + log(rate);
}

function suffStatsOf(sample: Sample): GammaStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('gamma', tally);
	const problem = fitProblem(tally, 'positive', 2);
	return problem ? { reason: problem } : reduce(tally);
}

/** Logs are taken of x / mean: for amounts that vary little, log(mean) minus mean log would cancel. */
function reduce({ values, observed, events }: Tally): GammaStats {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * values[i];
	const mean = sum / events;
	let sumLog = 0;
	for (let i = 0; i < values.length; i++)
		if (observed[i] > 0) sumLog += observed[i] * log(values[i] / mean);
	return { n: events, mean, meanLogRatio: sumLog / events };
}

/** With rate = shape r / mean, log Gamma(shape) is written by Stirling's formula so that the large terms
 * of large shapes are gone before they are added. */
function logLikelihoodAt(
	{ n, mean, meanLogRatio }: GammaStats,
	{ shape, rate }: GammaParameters
): number {
	const constant = 0.5 * log(shape) - HALF_LOG_TWO_PI - stirlingError(shape) - log(mean);
	const departure = shape * log1pMinusX((rate * mean) / shape - 1);
	return n * (constant + departure + (shape - 1) * meanLogRatio);
}

function fitSuffStats(stats: GammaStats): Fit<GammaParameters> {
	const { n, mean, meanLogRatio } = stats;
	if (!(meanLogRatio < 0)) return { reason: 'allEqual' };
	const { shape, iterations, converged } = gammaShape(-meanLogRatio);
	const rate = shape / mean;
	const parameters = { shape, rate };
	return fittedFrom(
		{ n, censored: 0 },
		{
			parameters,
			logLikelihood: logLikelihoodAt(stats, parameters),
			information: [
				[n * trigamma(shape), -n / rate],
				[-n / rate, (n * shape) / (rate * rate)]
			],
			converged,
			iterations
		}
	);
}

/** Started from all rows as if observed: their survival is then far from zero. */
function fitCensored(tally: Tally, stats: GammaStats): Fit<GammaParameters> {
	const all = reduce(allAsObserved(tally));
	const { shape } = gammaShape(-all.meanLogRatio);
	return maximumLikelihood(
		gamma,
		tally,
		{ shape, rate: shape / all.mean },
		{
			observed: (p) => logLikelihoodAt(stats, p)
		}
	);
}
