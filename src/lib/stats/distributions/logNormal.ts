/**
 * Log-normal: the log is normal. Used for deal sizes and cycle times: most are small, a few are very
 * large, and many factors multiply.
 *
 * f(x) = exp(-((log x - mu) / sigma)^2 / 2) / (x sigma sqrt(2 pi)), x > 0
 *
 * @see https://en.wikipedia.org/wiki/Log-normal_distribution
 */
import { normalCdf, normalLogPdf, normalQuantile, normalSurvival } from '../../math/normal';
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood } from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { allAsObserved, tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { parameter } from './parameter';

const LOG_TWO_PI = 1.83787706640934548356;

export type LogNormalParameters = { readonly mu: number; readonly sigma: number };
export type LogNormalStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) mean of log x */
	readonly meanLog: number;
	/** (weighted) sum of squared distances of log x from its mean, > 0 */
	readonly sumOfSquares: number;
};

export const logNormal: DistributionFamily<LogNormalParameters, LogNormalStats> = {
	id: 'logNormal',
	kind: 'continuous',

	// Parameters
	parameters: [parameter.real('mu', 'μ', [0, 12]), parameter.positive('sigma', 'σ', [0.2, 1.5])],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ mu, sigma }) => exp(mu + 0.5 * sigma * sigma),
	variance: ({ mu, sigma }) => expm1(sigma * sigma) * exp(2 * mu + sigma * sigma),

	// Evaluation
	logPdf(x, { mu, sigma }) {
		if (!(x > 0) || x === Infinity) return -Infinity;
		const logX = log(x);
		return normalLogPdf((logX - mu) / sigma) - log(sigma) - logX;
	},
	cdf: (x, { mu, sigma }) => (x > 0 ? normalCdf((log(x) - mu) / sigma) : 0),
	survival: (x, { mu, sigma }) => (x > 0 ? normalSurvival((log(x) - mu) / sigma) : 1),
	quantile: (u, { mu, sigma }) => exp(mu + sigma * normalQuantile(u)),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, { mu, sigma }) => exp(mu + sigma * normalQuantile(generator.next())),

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

function suffStatsOf(sample: Sample): LogNormalStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('logNormal', tally);
	const problem = fitProblem(tally, 'positive', 2);
	return problem ? { reason: problem } : reduce(tally);
}

/** Two passes, as for the normal: the squares are taken about the mean. */
function reduce({ values, observed, events }: Tally): LogNormalStats {
	const logs = new Float64Array(values.length);
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		if (observed[i] === 0) continue;
		logs[i] = log(values[i]);
		sum += observed[i] * logs[i];
	}
	const meanLog = sum / events;
	let sumOfSquares = 0;
	for (let i = 0; i < values.length; i++) {
		const gap = logs[i] - meanLog;
		sumOfSquares += observed[i] * gap * gap;
	}
	return { n: events, meanLog, sumOfSquares };
}

/** The normal one of the logs; the density of x carries 1 / x, hence the sum of logs. */
const logLikelihoodAt = (
	{ n, meanLog, sumOfSquares }: LogNormalStats,
	{ mu, sigma }: LogNormalParameters
): number =>
	-n * (0.5 * LOG_TWO_PI + log(sigma) + meanLog) -
	(sumOfSquares + n * (meanLog - mu) * (meanLog - mu)) / (2 * sigma * sigma);

/** A normal fit to the logs: sigma with the n denominator, biased low for small n. */
function fitSuffStats(stats: LogNormalStats): Fit<LogNormalParameters> {
	const { n, meanLog, sumOfSquares } = stats;
	const variance = sumOfSquares / n;
	const parameters = { mu: meanLog, sigma: Math.sqrt(variance) };
	return fittedFrom(
		{ n, censored: 0 },
		{
			parameters,
			logLikelihood: logLikelihoodAt(stats, parameters),
			information: [
				[n / variance, 0],
				[0, (2 * n) / variance]
			]
		}
	);
}

/** Started from all rows as if observed: their survival is then far from zero. */
function fitCensored(tally: Tally, stats: LogNormalStats): Fit<LogNormalParameters> {
	const { n, meanLog, sumOfSquares } = reduce(allAsObserved(tally));
	const start = { mu: meanLog, sigma: Math.sqrt(sumOfSquares / n) };
	return maximumLikelihood(logNormal, tally, start, {
		observed: (p) => logLikelihoodAt(stats, p)
	});
}
