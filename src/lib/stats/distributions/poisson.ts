/**
 * Poisson: counts of events that happen independently at a constant rate. The yardstick for counts per
 * day; real activity counts vary more, see the negative binomial.
 *
 * P(k) = mean^k e^-mean / k!
 *
 * @see https://en.wikipedia.org/wiki/Poisson_distribution
 */
import { gammaP, gammaQ } from '../../math/gammaIncomplete';
import { logGamma } from '../../math/gamma';
import type { Generator } from '../../random/generator';
import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood } from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { allAsObserved, tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { discreteQuantile } from './kernels/discreteQuantile';
import { logPoissonKernel } from './kernels/logPoissonKernel';
import { parameter } from './parameter';

export type PoissonParameters = { readonly mean: number };
export type PoissonStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) sum of k */
	readonly sum: number;
	/** (weighted) sum of log k!, which moves the likelihood but not the estimate */
	readonly sumLogFactorial: number;
};

export const poisson: DistributionFamily<PoissonParameters, PoissonStats> = {
	id: 'poisson',
	kind: 'discrete',

	// Parameters
	parameters: [parameter.nonNegative('mean', 'λ', [0.2, 100])],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ mean }) => mean,
	variance: ({ mean }) => mean,

	// Evaluation
	logPdf: (x, { mean }) => (x >= 0 && Number.isInteger(x) ? logPoissonKernel(x, mean) : -Infinity),
	cdf: (x, { mean }) => (x < 0 ? 0 : x === Infinity ? 1 : gammaQ(Math.floor(x) + 1, mean)),
	survival: (x, { mean }) => (x < 0 ? 1 : x === Infinity ? 0 : gammaP(Math.floor(x) + 1, mean)),
	quantile: (u, p) =>
		discreteQuantile(u, {
			cdf: (k) => poisson.cdf(k, p),
			survival: (k) => poisson.survival(k, p),
			mean: p.mean,
			sd: Math.sqrt(p.mean),
			max: p.mean === 0 ? 0 : Infinity
		}),

	// Sampling
	sample: (generator, { mean }) =>
		mean < 10 ? drawBySearch(generator, mean) : drawByRejection(generator, mean),

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: fitSuffStats },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'count', 1);
		if (problem) return { reason: problem };
		const stats = reduce(tally);
		return tally.censored ? fitCensored(tally, stats) : fitSuffStats(stats);
	}
};

/** Walks up the cumulative probabilities from 0: one uniform, mean + 1 steps. */
function drawBySearch(generator: Generator, mean: number): number {
	let rest = generator.next();
	let mass = exp(-mean);
	let k = 0;
	// past 200 the mass is zero for any mean below 10
	while (rest > mass && k < 200) {
		rest -= mass;
		k++;
		mass *= mean / k;
	}
	return k;
}

/**
 * Transformed rejection with squeeze, for mean >= 10.
 * W. Hoermann (1993), The transformed rejection method for generating Poisson random variables,
 * Insurance: Mathematics and Economics 12:39, algorithm PTRS with its constants.
 */
function drawByRejection(generator: Generator, mean: number): number {
	const b = 0.931 + 2.53 * Math.sqrt(mean);
	const a = -0.059 + 0.02483 * b;
	const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
	const squeeze = 0.9277 - 3.6224 / (b - 2);
	for (;;) {
		const u = generator.next() - 0.5;
		const v = generator.next();
		const edge = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
		if (edge >= 0.07 && v <= squeeze) return k;
		if (k < 0 || (edge < 0.013 && v > edge)) continue;
		const hat = log((v * inverseAlpha) / (a / (edge * edge) + b));
		if (hat <= logPoissonKernel(k, mean)) return k;
	}
}

function suffStatsOf(sample: Sample): PoissonStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('poisson', tally);
	const problem = fitProblem(tally, 'count', 1);
	return problem ? { reason: problem } : reduce(tally);
}

function reduce({ values, observed }: Tally): PoissonStats {
	let [n, sum, sumLogFactorial] = [0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		n += observed[i];
		sum += observed[i] * values[i];
		sumLogFactorial += observed[i] * logGamma(values[i] + 1);
	}
	return { n, sum, sumLogFactorial };
}

const logLikelihoodAt = (
	{ n, sum, sumLogFactorial }: PoissonStats,
	{ mean }: PoissonParameters
): number => (sum > 0 ? sum * log(mean) : 0) - n * mean - sumLogFactorial;

function fitSuffStats(stats: PoissonStats): Fit<PoissonParameters> {
	const { n, sum } = stats;
	const mean = sum / n;
	const logLikelihood = logLikelihoodAt(stats, { mean });
	// no events at all: the maximum is the edge mean = 0, without curvature
	const information = sum > 0 ? [[sum / (mean * mean)]] : null;
	return fittedFrom({ n, censored: 0 }, { parameters: { mean }, logLikelihood, information });
}

/** Started from all rows as if observed, plus one event: zeros alone have a mean above 0 too when some
 * of them are only known to be exceeded. */
function fitCensored(tally: Tally, stats: PoissonStats): Fit<PoissonParameters> {
	const { n, sum } = reduce(allAsObserved(tally));
	const start = { mean: (sum + 1) / n };
	return maximumLikelihood(poisson, tally, start, {
		observed: (p) => logLikelihoodAt(stats, p)
	});
}
