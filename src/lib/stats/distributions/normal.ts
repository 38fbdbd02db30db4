/**
 * Normal: the sum of many small independent things. Used for the logs of amounts and as the yardstick
 * that other continuous families are compared with.
 *
 * f(x) = exp(-((x - mean) / sd)^2 / 2) / (sd sqrt(2 pi))
 *
 * @see https://en.wikipedia.org/wiki/Normal_distribution
 */
import { normalCdf, normalLogPdf, normalQuantile, normalSurvival } from '../../math/normal';
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

export type NormalParameters = { readonly mean: number; readonly sd: number };
export type NormalStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) mean */
	readonly mean: number;
	/** (weighted) sum of squared distances from the mean, > 0 */
	readonly sumOfSquares: number;
};

export const normal: DistributionFamily<NormalParameters, NormalStats> = {
	id: 'normal',
	kind: 'continuous',

	// Parameters
	parameters: [parameter.real('mean', 'μ', [-100, 100]), parameter.positive('sd', 'σ', [0.5, 50])],

	// Support
	support: () => ({ min: -Infinity, max: Infinity }),

	// Statistics
	mean: ({ mean }) => mean,
	variance: ({ sd }) => sd * sd,

	// Evaluation
	logPdf: (x, { mean, sd }) => normalLogPdf((x - mean) / sd) - log(sd),
	cdf: (x, { mean, sd }) => normalCdf((x - mean) / sd),
	survival: (x, { mean, sd }) => normalSurvival((x - mean) / sd),
	quantile: (u, { mean, sd }) => mean + sd * normalQuantile(u),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, { mean, sd }) => mean + sd * normalQuantile(generator.next()),

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: fitSuffStats },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'real', 2);
		if (problem) return { reason: problem };
		const stats = reduce(tally);
		return tally.censored ? fitCensored(tally, stats) : fitSuffStats(stats);
	}
};

function suffStatsOf(sample: Sample): NormalStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('normal', tally);
	const problem = fitProblem(tally, 'real', 2);
	return problem ? { reason: problem } : reduce(tally);
}

/** Mean first, squares about it second: one pass over squares would cancel for amounts far from 0. */
function reduce({ values, observed, events }: Tally): NormalStats {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * values[i];
	const mean = sum / events;
	let sumOfSquares = 0;
	for (let i = 0; i < values.length; i++) {
		const gap = values[i] - mean;
		sumOfSquares += observed[i] * gap * gap;
	}
	return { n: events, mean, sumOfSquares };
}

const logLikelihoodAt = (
	{ n, mean: center, sumOfSquares }: NormalStats,
	{ mean, sd }: NormalParameters
): number =>
	-n * (0.5 * LOG_TWO_PI + log(sd)) -
	(sumOfSquares + n * (center - mean) * (center - mean)) / (2 * sd * sd);

/** The n-denominator sd is the maximum-likelihood one, biased low for small n. */
function fitSuffStats(stats: NormalStats): Fit<NormalParameters> {
	const { n, mean, sumOfSquares } = stats;
	const variance = sumOfSquares / n;
	const parameters = { mean, sd: Math.sqrt(variance) };
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
function fitCensored(tally: Tally, stats: NormalStats): Fit<NormalParameters> {
	const { n, mean, sumOfSquares } = reduce(allAsObserved(tally));
	const start = { mean, sd: Math.sqrt(sumOfSquares / n) };
	return maximumLikelihood(normal, tally, start, { observed: (p) => logLikelihoodAt(stats, p) });
}
