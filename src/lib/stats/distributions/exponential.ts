/**
 * Exponential: waiting times without memory, the simplest law of a duration and the yardstick for the
 * gamma and the Weibull, which it is a case of.
 *
 * f(x) = rate e^(-rate x), x >= 0
 *
 * @see https://en.wikipedia.org/wiki/Exponential_distribution
 */
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { parameter } from './parameter';

export type ExponentialParameters = { readonly rate: number };
export type ExponentialStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) sum of x, > 0 */
	readonly sum: number;
};

export const exponential: DistributionFamily<ExponentialParameters, ExponentialStats> = {
	id: 'exponential',
	kind: 'continuous',

	// Parameters
	parameters: [parameter.positive('rate', 'λ', [0.001, 10])],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ rate }) => 1 / rate,
	variance: ({ rate }) => 1 / (rate * rate),

	// Evaluation
	logPdf: (x, { rate }) => (x >= 0 ? log(rate) - rate * x : -Infinity),
	cdf: (x, { rate }) => (x > 0 ? -expm1(-rate * x) : 0),
	survival: (x, { rate }) => (x > 0 ? exp(-rate * x) : 1),
	quantile: (u, { rate }) => (u >= 0 ? -log1p(-u) / rate : NaN),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, { rate }) => -log1p(-generator.next()) / rate,

	// Sufficient statistics
	sufficient: {
		of: suffStatsOf,
		fit: (stats) => fitExposure(stats.n, 0, stats.sum)
	},

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'nonNegative', 1);
		if (problem) return { reason: problem };
		return fitExposure(tally.events, tally.censoredTotal, exposureOf(tally));
	}
};

function suffStatsOf(sample: Sample): ExponentialStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('exponential', tally);
	const problem = fitProblem(tally, 'nonNegative', 1);
	return problem ? { reason: problem } : { n: tally.events, sum: exposureOf(tally) };
}

/** Total time at risk, of observed and censored rows alike. */
function exposureOf({ values, observed, censored }: Tally): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		sum += (observed[i] + (censored ? censored[i] : 0)) * values[i];
	return sum;
}

/** Events over time at risk, with censored rows in the time only (the classic occurrence-exposure rate). */
function fitExposure(
	events: number,
	censored: number,
	exposure: number
): Fit<ExponentialParameters> {
	// all zeros: the rate would be infinite
	if (!(exposure > 0)) return { reason: 'allEqual' };
	const rate = events / exposure;
	return fittedFrom(
		{ n: events + censored, censored },
		{
			parameters: { rate },
			logLikelihood: events * log(rate) - events,
			information: [[events / (rate * rate)]]
		}
	);
}
