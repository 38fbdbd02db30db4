/**
 * Beta-binomial: successes among n trials whose chance itself varies as a beta from row to row. The law
 * of wins of tries over weeks or reps, which vary more than binomial ones.
 *
 * P(k) = n! / (k! (n - k)!) B(k + alpha, n - k + beta) / B(alpha, beta), k = 0 ... n
 *
 * @see https://en.wikipedia.org/wiki/Beta-binomial_distribution
 */
import { exp } from '../../math/exp';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { isFitted } from '../fit';
import { maximumLikelihood } from '../maximumLikelihood';
import { tallyOf, type Tally } from '../tally';
import { beta as betaFamily } from './beta';
import { binomial } from './binomial';
import type { DistributionFamily } from './distributionFamily';
import { discreteQuantile } from './kernels/discreteQuantile';
import { logNegativeBinomialKernel } from './kernels/logNegativeBinomialKernel';
import { parameter } from './parameter';
import { trialsProblem } from './trialsProblem';

export type BetaBinomialParameters = {
	readonly n: number;
	readonly alpha: number;
	readonly beta: number;
};

export const betaBinomial: DistributionFamily<BetaBinomialParameters> = {
	id: 'betaBinomial',
	kind: 'discrete',

	// Parameters
	parameters: [
		parameter.trials('n', 'n', [1, 200]),
		parameter.positive('alpha', 'α', [0.5, 30]),
		parameter.positive('beta', 'β', [0.5, 30])
	],

	// Support
	support: ({ n }) => ({ min: 0, max: n }),

	// Statistics
	mean: ({ n, alpha, beta }) => (n * alpha) / (alpha + beta),
	variance({ n, alpha, beta }) {
		const sum = alpha + beta;
		return n * (alpha / sum) * (beta / sum) * ((sum + n) / (sum + 1));
	},

	// Evaluation
	logPdf,
	cdf(x, p) {
		const k = Math.floor(x);
		if (k < 0) return 0;
		if (k >= p.n) return 1;
		return k <= betaBinomial.mean(p) ? sumDown(k, p) : 1 - sumDown(p.n - k - 1, mirrored(p));
	},
	survival(x, p) {
		const k = Math.floor(x);
		if (k < 0) return 1;
		if (k >= p.n) return 0;
		return k > betaBinomial.mean(p) ? sumDown(p.n - k - 1, mirrored(p)) : 1 - sumDown(k, p);
	},
	quantile: (u, p) =>
		discreteQuantile(u, {
			cdf: (k) => betaBinomial.cdf(k, p),
			survival: (k) => betaBinomial.survival(k, p),
			mean: betaBinomial.mean(p),
			sd: Math.sqrt(betaBinomial.variance(p)),
			max: p.n
		}),

	// Sampling: a binomial with a beta chance
	sample: (generator, { n, alpha, beta }) =>
		binomial.sample(generator, { n, p: betaFamily.sample(generator, { alpha, beta }) }),

	// Sufficient statistics: none smaller than the table of counts
	sufficient: null,

	// Fit
	fit(sample, options) {
		const tally = tallyOf(sample);
		const problem =
			fitProblem(tally, 'count', 2) ?? trialsProblem('betaBinomial.fit', tally, options);
		return problem ? { reason: problem } : fitTally(tally, options?.trials ?? 0);
	}
};

/**
 * As three negative-binomial masses with one chance (two of the parts, one of the whole): each keeps its
 * digits where the log-betas of the formula would cancel.
 */
function logPdf(x: number, { n, alpha, beta }: BetaBinomialParameters): number {
	if (!(x >= 0 && x <= n && Number.isInteger(x))) return -Infinity;
	const p = (alpha + beta) / (alpha + beta + n);
	const q = n / (alpha + beta + n);
	return (
		logNegativeBinomialKernel(x, alpha, p, q) +
		logNegativeBinomialKernel(n - x, beta, p, q) -
		logNegativeBinomialKernel(n, alpha + beta, p, q)
	);
}

/** The same law of the misses instead of the hits. */
const mirrored = ({ n, alpha, beta }: BetaBinomialParameters): BetaBinomialParameters => ({
	n,
	alpha: beta,
	beta: alpha
});

/** P(X <= k) by the ratio of neighbouring masses from k down; O(k), exact enough since all terms add. */
function sumDown(k: number, p: BetaBinomialParameters): number {
	const { n, alpha, beta } = p;
	let term = 1;
	let sum = 0;
	for (let j = k; j >= 0; j--) {
		sum += term;
		term *= (j / (n - j + 1)) * ((n - j + beta) / (j - 1 + alpha));
	}
	return Math.min(1, sum * exp(logPdf(k, p)));
}

/** No finite maximum exists when the counts vary no more than binomial ones (R. Tarone 1979, Biometrika
 * 66:585: the score towards extra spread is then not positive). */
function fitTally(tally: Tally, trials: number): Fit<BetaBinomialParameters> {
	const { chance, ratio } = spreadOf(tally, trials);
	if (!tally.censored && !(ratio > 1)) return { reason: 'notOverdispersed' };
	const correlation = Math.min(0.9, Math.max(0.01, (ratio - 1) / Math.max(1, trials - 1)));
	const total = 1 / correlation - 1;
	const start = { n: trials, alpha: chance * total, beta: (1 - chance) * total };
	const fit = maximumLikelihood(betaBinomial, tally, start, { estimated: ['alpha', 'beta'] });
	if (!isFitted(fit)) return fit;
	const reached = fit.parameters.alpha + fit.parameters.beta;
	return reached < (fit.converged ? LARGEST_TOTAL : RUNAWAY_TOTAL * trials)
		? fit
		: { reason: 'notOverdispersed' };
}

/** Beyond this alpha + beta the counts cannot be told from binomial ones. */
const LARGEST_TOTAL = 1e7;
/** A search that has not settled by this many times the trials is on its way there. */
const RUNAWAY_TOTAL = 100;

/** Share of successes among observed rows, and their variance over the binomial one. */
function spreadOf({ values, observed, events }: Tally, trials: number) {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * values[i];
	const chance = sum / (events * trials);
	let squares = 0;
	for (let i = 0; i < values.length; i++) {
		const gap = values[i] - trials * chance;
		squares += observed[i] * gap * gap;
	}
	return { chance, ratio: squares / (events * trials * chance * (1 - chance)) };
}
