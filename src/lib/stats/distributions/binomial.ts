/**
 * Binomial: successes among a known number of independent trials with one chance. The yardstick for wins
 * of tries; real ratios vary more, see the beta-binomial.
 *
 * P(k) = n! / (k! (n - k)!) p^k (1 - p)^(n - k), k = 0 ... n
 *
 * @see https://en.wikipedia.org/wiki/Binomial_distribution
 */
import { betaI } from '../../math/betaIncomplete';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Generator } from '../../random/generator';
import type { Fit, FitFailure, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { maximumLikelihood } from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily, FitOptions } from './distributionFamily';
import { discreteQuantile } from './kernels/discreteQuantile';
import { logBinomialKernel } from './kernels/logBinomialKernel';
import { parameter } from './parameter';
import { trialsProblem } from './trialsProblem';

export type BinomialParameters = { readonly n: number; readonly p: number };
export type BinomialStats = {
	/** trials behind every row */
	readonly trials: number;
	/** (weighted) number of rows */
	readonly rows: number;
	/** (weighted) sum of k */
	readonly sum: number;
	/** (weighted) sum of log n! / (k! (n - k)!), which moves the likelihood but not the estimate */
	readonly sumLogChoose: number;
};

export const binomial: DistributionFamily<BinomialParameters, BinomialStats> = {
	id: 'binomial',
	kind: 'discrete',

	// Parameters
	parameters: [parameter.trials('n', 'n', [1, 200]), parameter.probability('p', 'p', [0.02, 0.9])],

	// Support
	support: ({ n }) => ({ min: 0, max: n }),

	// Statistics
	mean: ({ n, p }) => n * p,
	variance: ({ n, p }) => n * p * (1 - p),

	// Evaluation
	logPdf: (x, { n, p }) =>
		x >= 0 && x <= n && Number.isInteger(x) ? logBinomialKernel(x, n, p, 1 - p) : -Infinity,
	cdf(x, { n, p }) {
		const k = Math.floor(x);
		return k < 0 ? 0 : k >= n ? 1 : betaI(1 - p, n - k, k + 1);
	},
	survival(x, { n, p }) {
		const k = Math.floor(x);
		return k < 0 ? 1 : k >= n ? 0 : betaI(p, k + 1, n - k);
	},
	quantile: (u, parameters) =>
		discreteQuantile(u, {
			cdf: (k) => binomial.cdf(k, parameters),
			survival: (k) => binomial.survival(k, parameters),
			mean: binomial.mean(parameters),
			sd: Math.sqrt(binomial.variance(parameters)),
			max: parameters.p === 0 ? 0 : parameters.n
		}),

	// Sampling
	sample: draw,

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: fitSuffStats },

	// Fit
	fit(sample, options) {
		const tally = tallyOf(sample);
		const trials = options?.trials ?? 0;
		const problem = problemOf(tally, options);
		if (problem) return { reason: problem };
		return tally.censored ? fitCensored(tally, trials) : fitSuffStats(reduce(tally, trials));
	}
};

function draw(generator: Generator, { n, p }: BinomialParameters): number {
	// draw the rarer side
	if (p > 0.5) return n - draw(generator, { n, p: 1 - p });
	return n * p < 10 ? drawByGaps(generator, n, p) : drawByRejection(generator, n, p);
}

/** Jumps from success to success: gaps between them are geometric. n p + 1 uniforms on average. */
function drawByGaps(generator: Generator, n: number, p: number): number {
	if (p === 0) return 0;
	const logMiss = log1p(-p);
	let successes = -1;
	let trial = 0;
	while (trial <= n) {
		trial += Math.floor(log(generator.next()) / logMiss) + 1;
		successes++;
	}
	return successes;
}

/**
 * Transformed rejection with squeeze, for n p >= 10 and p <= 1/2.
 * W. Hoermann (1993), The generation of binomial random variates, Journal of Statistical Computation
 * and Simulation 46:101, algorithm BTRS with its constants.
 */
function drawByRejection(generator: Generator, n: number, p: number): number {
	const sd = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * sd;
	const a = -0.0873 + 0.0248 * b + 0.01 * p;
	const squeeze = 0.92 - 4.2 / b;
	const alpha = (2.83 + 5.1 / b) * sd;
	const atMode = logBinomialKernel(Math.floor((n + 1) * p), n, p, 1 - p);
	for (;;) {
		const u = generator.next() - 0.5;
		const v = generator.next();
		const edge = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
		if (edge >= 0.07 && v <= squeeze) return k;
		if (k < 0 || k > n) continue;
		const hat = log((v * alpha) / (a / (edge * edge) + b));
		if (hat <= logBinomialKernel(k, n, p, 1 - p) - atMode) return k;
	}
}

const problemOf = (tally: Tally, options?: FitOptions): FitFailure | null =>
	fitProblem(tally, 'count', 1) ?? trialsProblem('binomial.fit', tally, options);

function suffStatsOf(sample: Sample, options?: FitOptions): BinomialStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('binomial', tally);
	const problem = problemOf(tally, options);
	return problem ? { reason: problem } : reduce(tally, options?.trials ?? 0);
}

function reduce({ values, observed, events }: Tally, trials: number): BinomialStats {
	let [sum, sumLogChoose] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		sum += observed[i] * values[i];
		if (observed[i] > 0) sumLogChoose += observed[i] * logChoose(trials, values[i]);
	}
	return { trials, rows: events, sum, sumLogChoose };
}

/** From the mass at p = 1/2, where every sequence of outcomes has the chance 2^-n. */
const logChoose = (n: number, k: number): number =>
	logBinomialKernel(k, n, 0.5, 0.5) + n * 0.69314718055994530942;

function fitSuffStats({ trials, rows, sum, sumLogChoose }: BinomialStats): Fit<BinomialParameters> {
	const all = rows * trials;
	const p = sum / all;
	const inside = sum > 0 && sum < all;
	const logLikelihood = inside ? sum * log(p) + (all - sum) * log1p(-p) + sumLogChoose : 0;
	return fittedFrom(
		{ n: rows, censored: 0 },
		{
			parameters: { n: trials, p },
			logLikelihood,
			// never or always: the maximum is an edge, without curvature
			information: inside ? [[all / (p * (1 - p))]] : null,
			estimated: ['p']
		}
	);
}

function fitCensored(tally: Tally, trials: number): Fit<BinomialParameters> {
	const { rows, sum } = reduce(tally, trials);
	const start = { n: trials, p: (sum + 0.5) / (rows * trials + 1) };
	return maximumLikelihood(binomial, tally, start, { estimated: ['p'] });
}
