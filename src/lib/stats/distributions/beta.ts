/**
 * Beta: shares and probabilities; the law of win rates over reps in the pooling of ratios.
 *
 * f(x) = x^(alpha - 1) (1 - x)^(beta - 1) / B(alpha, beta), 0 < x < 1
 *
 * @see https://en.wikipedia.org/wiki/Beta_distribution
 */
import { logBeta } from '../../math/beta';
import { betaI, betaIInverse } from '../../math/betaIncomplete';
import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Generator } from '../../random/generator';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood, searchMaximum } from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { allAsObserved, tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { logStandardGammaDraw } from './kernels/standardGammaDraw';
import { parameter } from './parameter';

export type BetaParameters = { readonly alpha: number; readonly beta: number };
export type BetaStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) mean of log x */
	readonly meanLog: number;
	/** (weighted) mean of log(1 - x) */
	readonly meanLogRest: number;
};

export const beta: DistributionFamily<BetaParameters, BetaStats> = {
	id: 'beta',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.positive('alpha', 'α', [0.5, 50]),
		parameter.positive('beta', 'β', [0.5, 50])
	],

	// Support
	support: () => ({ min: 0, max: 1 }),

	// Statistics
	mean: ({ alpha, beta: b }) => alpha / (alpha + b),
	variance({ alpha, beta: b }) {
		const sum = alpha + b;
		return ((alpha / sum) * (b / sum)) / (sum + 1);
	},

	// Evaluation
	logPdf,
	cdf: (x, { alpha, beta: b }) => (x <= 0 ? 0 : x >= 1 ? 1 : betaI(x, alpha, b)),
	survival(x, { alpha, beta: b }) {
		if (x <= 0) return 1;
		if (x >= 1) return 0;
		// 1 - x has lost the digits of a small x, which matter in the lower half only
		const below = betaI(x, alpha, b);
		return below < 0.5 ? 1 - below : betaI(1 - x, b, alpha);
	},
	quantile: (u, { alpha, beta: b }) => betaIInverse(u, alpha, b),

	// Sampling
	sample: draw,

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: fitSuffStats },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'unit', 2);
		if (problem) return { reason: problem };
		const stats = reduce(tally);
		return tally.censored ? fitCensored(tally, stats) : fitSuffStats(stats);
	}
};

function logPdf(x: number, { alpha, beta: b }: BetaParameters): number {
	if (!(x >= 0 && x <= 1)) return -Infinity;
	// a power of zero: 0 * log 0 is 0 where the exponent is 0
	const low = alpha === 1 ? 0 : (alpha - 1) * log(x);
	const high = b === 1 ? 0 : (b - 1) * log1p(-x);
	return low + high - logBeta(alpha, b);
}

/** X / (X + Y) of two gammas, by their logs: for small parameters both draws are often below the
 * smallest double. */
function draw(generator: Generator, { alpha, beta: b }: BetaParameters): number {
	const logX = logStandardGammaDraw(generator, alpha);
	const logY = logStandardGammaDraw(generator, b);
	return 1 / (1 + exp(logY - logX));
}

function suffStatsOf(sample: Sample): BetaStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('beta', tally);
	const problem = fitProblem(tally, 'unit', 2);
	return problem ? { reason: problem } : reduce(tally);
}

function reduce({ values, observed, events }: Tally): BetaStats {
	let [sumLog, sumLogRest] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		if (observed[i] === 0) continue;
		sumLog += observed[i] * log(values[i]);
		sumLogRest += observed[i] * log1p(-values[i]);
	}
	return { n: events, meanLog: sumLog / events, meanLogRest: sumLogRest / events };
}

const logLikelihoodAt = (
	{ n, meanLog, meanLogRest }: BetaStats,
	{ alpha, beta: b }: BetaParameters
): number => n * ((alpha - 1) * meanLog + (b - 1) * meanLogRest - logBeta(alpha, b));

function fitSuffStats(stats: BetaStats): Fit<BetaParameters> {
	const start = startFrom(stats);
	const maximum = searchMaximum(beta.parameters, start, (p) => logLikelihoodAt(stats, p));
	return maximum ? fittedFrom({ n: stats.n, censored: 0 }, maximum) : { reason: 'noMaximum' };
}

/** From the geometric means of x and 1 - x.
 * N. L. Johnson and S. Kotz (1995), Continuous Univariate Distributions 2, section 25.4. */
function startFrom({ meanLog, meanLogRest }: BetaStats): BetaParameters {
	const [low, high] = [exp(meanLog), exp(meanLogRest)];
	const twice = 2 * (1 - low - high);
	return { alpha: 0.5 + low / twice, beta: 0.5 + high / twice };
}

/** Started from all rows as if observed: their survival is then far from zero. */
function fitCensored(tally: Tally, stats: BetaStats): Fit<BetaParameters> {
	const start = startFrom(reduce(allAsObserved(tally)));
	return maximumLikelihood(beta, tally, start, { observed: (p) => logLikelihoodAt(stats, p) });
}
