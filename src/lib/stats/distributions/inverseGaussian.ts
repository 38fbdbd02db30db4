/**
 * Inverse Gaussian: the time a drifting random walk takes to reach a level. Cycle times of deals that move
 * on a little most days; between the log-normal and the gamma in its tail.
 *
 * f(x) = sqrt(shape / (2 pi x^3)) e^(-shape (x - mean)^2 / (2 mean^2 x)), x > 0; variance mean^3 / shape
 *
 * @see https://en.wikipedia.org/wiki/Inverse_Gaussian_distribution
 */
import { erfc } from '../../math/erf';
import { exp } from '../../math/exp';
import { findRoot } from '../../math/findRoot';
import { log } from '../../math/log';
import { normalQuantile } from '../../math/normal';
import { scaledErfc } from '../../math/scaledErfc';
import type { Generator } from '../../random/generator';
import { isFitted, type Fit, type NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import {
	censoredLogLikelihood,
	maximumLikelihood,
	observedLogLikelihood
} from '../maximumLikelihood';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { allAsObserved, tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { parameter } from './parameter';

const LOG_TWO_PI = 1.8378770664093454836;

export type InverseGaussianParameters = { readonly mean: number; readonly shape: number };
export type InverseGaussianStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** (weighted) mean of x */
	readonly mean: number;
	/** (weighted) mean of 1 / x minus 1 / mean, > 0: how unequal the values are */
	readonly excess: number;
	/** (weighted) mean of log x, which moves the likelihood but not the estimates */
	readonly meanLog: number;
};

export const inverseGaussian: DistributionFamily<InverseGaussianParameters, InverseGaussianStats> =
	{
		id: 'inverseGaussian',
		kind: 'continuous',

		// Parameters
		parameters: [
			parameter.positive('mean', 'μ', [1, 500]),
			parameter.positive('shape', 'λ', [1, 1000])
		],

		// Support
		support: () => ({ min: 0, max: Infinity }),

		// Statistics
		mean: ({ mean }) => mean,
		variance: ({ mean, shape }) => mean * mean * (mean / shape),

		// Evaluation
		logPdf(x, p) {
			if (!(x > 0 && x < Infinity)) return -Infinity;
			return 0.5 * (log(p.shape / x) - LOG_TWO_PI) - log(x) - departure(x, p);
		},
		cdf(x, p) {
			if (!(x > 0)) return 0;
			return x < p.mean ? lowerTail(x, p) : 1 - upperTail(x, p);
		},
		survival(x, p) {
			if (!(x > 0)) return 1;
			return x < p.mean ? 1 - lowerTail(x, p) : upperTail(x, p);
		},
		quantile,

		// Sampling
		sample: draw,

		// Sufficient statistics
		sufficient: { of: suffStatsOf, fit: fitSuffStats },

		// Fit
		fit(sample) {
			const tally = tallyOf(sample);
			const problem = fitProblem(tally, 'positive', 2);
			if (problem) return { reason: problem };
			return tally.censored ? fitCensored(tally) : fitSuffStats(reduce(tally));
		}
	};

/** shape (x - mean)^2 / (2 mean^2 x). */
function departure(x: number, { mean, shape }: InverseGaussianParameters): number {
	const gap = (x - mean) / mean;
	return 0.5 * shape * gap * (gap / x);
}

/**
 * The textbook sum of two normal probabilities, one of them times e^(2 shape / mean), with the density's
 * exponential taken out of both: nothing overflows, and the tails keep their digits. With a = |x - mean|
 * and b = x + mean, each times sqrt(shape / 2x) / mean, P(X <= x) below the mean is
 * e^(-a^2) (E(a) + E(b)) / 2, where E is the scaled complementary error function.
 */
const lowerTail = (x: number, p: InverseGaussianParameters): number =>
	0.5 * exp(-departure(x, p)) * (scaledTail(p.mean - x, x, p) + scaledTail(x + p.mean, x, p));

/** P(X > x) above the mean: e^(-a^2) (E(a) - E(b)) / 2 with the same letters; 0 at Infinity. */
function upperTail(x: number, p: InverseGaussianParameters): number {
	const factor = 0.5 * exp(-departure(x, p));
	if (!(factor > 0)) return 0;
	return factor * (scaledTail(x - p.mean, x, p) - scaledTail(x + p.mean, x, p));
}

function scaledTail(
	distance: number,
	x: number,
	{ mean, shape }: InverseGaussianParameters
): number {
	const z = Math.sqrt(shape / (2 * x)) * (distance / mean);
	return z >= 0.5 ? scaledErfc(z) : exp(z * z) * erfc(z);
}

/** No closed form: the root of the smaller tail between halvings or doublings of the mean. */
function quantile(u: number, p: InverseGaussianParameters): number {
	if (!(u >= 0 && u <= 1)) return NaN;
	if (u === 0 || u === 1) return u === 0 ? 0 : Infinity;
	// above 0 where x is too large; the log brings a steep tail near a straight line
	const excess = (x: number): number =>
		u <= 0.5 ? log(inverseGaussian.cdf(x, p) / u) : log((1 - u) / inverseGaussian.survival(x, p));
	let low = p.mean;
	while (excess(low) > 0) low /= 2;
	let high = low;
	while (excess(high) < 0) high *= 2;
	return low === high ? low : findRoot(excess, Math.max(low, high / 2), high).x;
}

/** The transformation with two roots of J. R. Michael, W. R. Schucany and R. W. Haas (1976), Generating
 * Random Variates Using Transformations with Multiple Roots, American Statistician 30:88. */
function draw(generator: Generator, { mean, shape }: InverseGaussianParameters): number {
	const z = normalQuantile(generator.next());
	const r = (mean / shape) * 0.5 * z * z;
	// the smaller root; written as a quotient it does not cancel for large r
	const ratio = 1 / (1 + r + Math.sqrt(r * (2 + r)));
	return generator.next() * (1 + ratio) <= 1 ? mean * ratio : mean / ratio;
}

function suffStatsOf(sample: Sample): InverseGaussianStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('inverseGaussian', tally);
	const problem = fitProblem(tally, 'positive', 2);
	return problem ? { reason: problem } : reduce(tally);
}

/** The excess is summed as (x - mean)^2 / (mean^2 x): the difference of its definition would cancel. */
function reduce({ values, observed, events }: Tally): InverseGaussianStats {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * values[i];
	const mean = sum / events;
	let [sumExcess, sumLog] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		if (!(observed[i] > 0)) continue;
		const gap = (values[i] - mean) / mean;
		sumExcess += observed[i] * gap * (gap / values[i]);
		sumLog += observed[i] * log(values[i]);
	}
	return { n: events, mean, excess: sumExcess / events, meanLog: sumLog / events };
}

/** The mean is the sample's and the shape one over the excess. */
function fitSuffStats({
	n,
	mean,
	excess,
	meanLog
}: InverseGaussianStats): Fit<InverseGaussianParameters> {
	if (!(excess > 0)) return { reason: 'allEqual' };
	const shape = 1 / excess;
	return fittedFrom(
		{ n, censored: 0 },
		{
			parameters: { mean, shape },
			logLikelihood: n * (0.5 * (log(shape) - LOG_TWO_PI - 1) - 1.5 * meanLog),
			information: [
				[(n * shape) / (mean * mean * mean), 0],
				[0, (0.5 * n) / (shape * shape)]
			]
		}
	);
}

/** Log-likelihood that a finite mean must win over one a thousand times as large. */
const LEAST_GAIN = 1e-6;

/** Started from all rows as if observed. A row censored at 0 says nothing. Where the open rows reach far
 * beyond the observed ones the search goes off to the law of Lévy, the limit for large means, where no
 * maximum is. */
function fitCensored(tally: Tally): Fit<InverseGaussianParameters> {
	const all = allAsObserved(tally);
	const { mean, excess } = reduce(all.values[0] > 0 ? all : reducedToPositive(all));
	const fit = maximumLikelihood(inverseGaussian, tally, { mean, shape: 1 / excess });
	if (!isFitted(fit)) return fit;
	const { parameters, logLikelihood } = fit;
	const far = { ...parameters, mean: 1000 * parameters.mean };
	const beyond =
		observedLogLikelihood(inverseGaussian, tally, far) +
		censoredLogLikelihood(inverseGaussian, tally, far);
	return logLikelihood > beyond + LEAST_GAIN ? fit : { reason: 'noMaximum' };
}

/** Without the rows at 0, the first value of the tally. */
function reducedToPositive(tally: Tally): Tally {
	const observed = tally.observed.slice(1);
	const events = tally.events - tally.observed[0];
	return { ...tally, values: tally.values.slice(1), observed, events };
}
