/**
 * Beta-geometric: the number of tries up to and including the first success when the chance differs from
 * unit to unit as a beta. Touches to close: the easy prospects are won early, so that the chance of those
 * left falls from touch to touch, alpha / (alpha + beta + k - 1) at the k-th. Counts start at 1.
 *
 * P(k) = B(alpha + 1, beta + k - 1) / B(alpha, beta), k = 1, 2, ...
 *
 * @see P. S. Fader and B. G. S. Hardie (2007), How to project customer retention, Journal of Interactive
 * Marketing 21:76 (their shifted-beta-geometric)
 */
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { searchMaximum } from '../maximumLikelihood';
import { tallyOf, type Tally } from '../tally';
import { beta as betaFamily } from './beta';
import type { DistributionFamily } from './distributionFamily';
import { geometric } from './geometric';
import { discreteQuantile } from './kernels/discreteQuantile';
import { logNegativeBinomialKernel } from './kernels/logNegativeBinomialKernel';
import { parameter } from './parameter';

export type BetaGeometricParameters = { readonly alpha: number; readonly beta: number };

export const betaGeometric: DistributionFamily<BetaGeometricParameters> = {
	id: 'betaGeometric',
	kind: 'discrete',

	// Parameters
	parameters: [
		parameter.positive('alpha', 'α', [1.5, 15]),
		parameter.positive('beta', 'β', [1, 40])
	],

	// Support
	support: () => ({ min: 1, max: Infinity }),

	// Statistics: infinite where too many units have next to no chance
	mean: ({ alpha, beta }) => (alpha > 1 ? 1 + beta / (alpha - 1) : Infinity),
	variance({ alpha, beta }) {
		if (alpha <= 2) return alpha <= 1 ? NaN : Infinity;
		const failures = beta / (alpha - 1);
		return failures * (alpha / (alpha - 2)) * (1 + failures);
	},

	// Evaluation
	logPdf(x, p) {
		if (!(x >= 1 && Number.isInteger(x))) return -Infinity;
		return logSurvival(x - 1, p) + log(p.alpha / (p.alpha + p.beta + x - 1));
	},
	cdf: (x, p) => (x >= 1 ? -expm1(logSurvival(Math.floor(x), p)) : 0),
	survival: (x, p) => (x >= 1 ? exp(logSurvival(Math.floor(x), p)) : 1),
	// the search runs over the failures before the success, from 1 up by doubling: the mean may be infinite
	quantile: (u, p) =>
		1 +
		discreteQuantile(u, {
			cdf: (failures) => betaGeometric.cdf(failures + 1, p),
			survival: (failures) => betaGeometric.survival(failures + 1, p),
			mean: 1,
			sd: 1,
			max: Infinity
		}),

	// Sampling: a geometric with a beta chance; a chance that has underflowed counts as the smallest one
	sample: (generator, p) =>
		geometric.sample(generator, { p: Math.max(2.3e-308, betaFamily.sample(generator, p)) }),

	// Sufficient statistics: none smaller than the table of counts
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'positiveCount', 2);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

/** Up to this many tries the chances to go on are multiplied one by one. */
const FEW = 64;

/**
 * log P(X > tries) = log of B(alpha, beta + tries) / B(alpha, beta), the chance of no success. For many
 * tries as the beta-binomial's mass at 0: three negative-binomial masses with one chance, which keep
 * their digits where log-betas would cancel.
 */
function logSurvival(tries: number, { alpha, beta }: BetaGeometricParameters): number {
	if (tries === Infinity) return -Infinity;
	if (tries <= FEW) {
		let sum = 0;
		for (let k = 0; k < tries; k++) sum += log1p(-alpha / (alpha + beta + k));
		return sum;
	}
	const total = alpha + beta + tries;
	const p = (alpha + beta) / total;
	const q = tries / total;
	return (
		logNegativeBinomialKernel(0, alpha, p, q) +
		logNegativeBinomialKernel(tries, beta, p, q) -
		logNegativeBinomialKernel(tries, alpha + beta, p, q)
	);
}

/** Survivals of a table of counts are multiplied up one by one where they lie no further apart than this. */
const DENSE = 20;

/** Log-likelihood of a table of counts, each with the rows that succeeded then and those censored then. */
function logLikelihoodOf(
	{ values, observed, censored }: Tally,
	p: BetaGeometricParameters
): number {
	const last = values[values.length - 1];
	const total = p.alpha + p.beta;
	const dense = last <= DENSE * values.length + FEW;
	let [sum, tries, alive] = [0, 0, 0];
	const survivalTo = (k: number): number => {
		if (!dense) return logSurvival(k, p);
		for (; tries < k; tries++) alive += log1p(-p.alpha / (total + tries));
		return alive;
	};
	for (let i = 0; i < values.length; i++) {
		const k = values[i];
		if (observed[i] > 0) sum += observed[i] * (survivalTo(k - 1) + log(p.alpha / (total + k - 1)));
		if (censored && censored[i] > 0) sum += censored[i] * survivalTo(k);
	}
	return sum;
}

/**
 * Whether a small spread of chances about one chance for all would make the counts likelier: half the second
 * derivative of the likelihood by the chance.
 */
function gainsBySpread({ values, observed, censored }: Tally, chance: number): boolean {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const [k, left] = [values[i], 1 - chance];
		sum += observed[i] * ((k - 1) / left) * ((k - 2) / left - 2 / chance);
		if (censored) sum += (censored[i] * k * (k - 1)) / (left * left);
	}
	return sum > 0;
}

/** Log-likelihood that a spread of chances must win over one chance for all; below it the search is on its way
 * to the geometric. */
const LEAST_GAIN = 1e-6;

/** Units that do not differ send alpha and beta off to infinity together: the geometric is the limit. */
function fitTally(tally: Tally): Fit<BetaGeometricParameters> {
	const { events, censoredTotal } = tally;
	const tries = triesOf(tally);
	const chance = events / tries;
	if (!gainsBySpread(tally, chance)) return { reason: 'notOverdispersed' };
	const maximum = searchMaximum(
		betaGeometric.parameters,
		// as if ten units' worth was known of the chance
		{ alpha: 10 * chance, beta: 10 * (1 - chance) },
		(p) => logLikelihoodOf(tally, p)
	);
	if (!maximum) return { reason: 'noMaximum' };
	const limit = events * log(chance) + (tries - events) * log1p(-chance);
	if (!(maximum.logLikelihood > limit + LEAST_GAIN)) return { reason: 'notOverdispersed' };
	return fittedFrom({ n: events + censoredTotal, censored: censoredTotal }, maximum);
}

/** Tries made, by rows that succeeded and by censored ones alike. */
function triesOf({ values, observed, censored }: Tally): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		sum += (observed[i] + (censored ? censored[i] : 0)) * values[i];
	return sum;
}
