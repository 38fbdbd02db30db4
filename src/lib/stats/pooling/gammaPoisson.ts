import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { sum } from '../../math/sum';
import type { Law } from '../law';
import { logNegativeBinomialKernel } from '../distributions/kernels/logNegativeBinomialKernel';
import { logPoissonKernel } from '../distributions/kernels/logPoissonKernel';
import { hyperPosterior, weakPrior, type HyperPoint } from './hyperPosterior';
import type { Pooled } from './pooled';
import { requireColumn } from './requireColumn';
import { sharedMoments, type Moments } from './sharedMoments';
import { spreadInterval, spreadPValue } from './spreadAnswer';

/** Counts of units over their exposures. */
export interface CountData {
	/** events per unit, each >= 0 */
	readonly counts: ArrayLike<number>;
	/** time or opportunities behind each count (working days), each >= 0; 0 = a unit without data */
	readonly exposures: ArrayLike<number>;
	/**
	 * variance over mean of each unit's count, >= 1: day counts that cluster (negative binomial) say less
	 * about the rate than as many Poisson events. Counts and exposures are divided by it, which keeps mean and
	 * variance. Left out = 1, Poisson.
	 */
	readonly overdispersion?: ArrayLike<number>;
	/** scale of the half-normal prior of the spread over the mean, > 0; left out = 0.5 */
	readonly spreadScale?: number;
}

/** Assumption: the sd between reps is seldom above their mean rate (guess; it matters with few reps). */
const SPREAD_SCALE = 0.5;
const SPREAD_LIMIT = 3;

/**
 * Partial pooling of rates per exposure: each unit's rate is a draw from one gamma law, whose mean and
 * spread are estimated from all units through the negative-binomial marginal, with their uncertainty.
 * Used for dials, demos and wins per day and rep.
 *
 * The prior of the log mean is very wide and centred at the pooled rate, so that "no events yet" and "one rep
 * only" have answers too.
 * `posterior` is the gamma with the posterior's mean and variance; `shrunk` is its mean; `spread` is the
 * sd of rates between units.
 *
 * @throws RangeError naming the first number that is not allowed, or when no unit has exposure
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, section 5.1 to 5.3, for the model class
 */
export function gammaPoisson(data: CountData): Pooled {
	const { events, exposure } = effectiveData(data);
	const allEvents = sum(events);
	// one event more than seen: the rate of units without events is small, not zero
	const start = log((allEvents + 1) / sum(exposure));
	const hyper = hyperPosterior({
		logMarginal: (location, spread) => logMarginal(events, exposure, exp(location), spread),
		logPrior: (location) => weakPrior(location - start),
		start,
		spreadScale: data.spreadScale ?? SPREAD_SCALE,
		spreadLimit: SPREAD_LIMIT
	});
	// without events there is nothing that could differ, and the likelihood has no top
	const quiet = allEvents === 0;
	const mean = quiet ? 0 : exp(hyper.best.location);
	const { units, correlation } = sharedMoments(hyper.points, events.length, (unit, point) =>
		momentsAt(events[unit], exposure[unit], point)
	);
	return {
		units: units.map((moments, unit) => ({
			posterior: gammaLawOf(moments),
			shrunk: moments.mean,
			own: exposure[unit] > 0 ? events[unit] / exposure[unit] : null,
			weight: weightOf(exposure[unit], hyper.points)
		})),
		mean,
		meanPosterior: gammaLawOf(meanMoments(hyper.points)),
		spread: quiet ? 0 : hyper.best.spread * mean,
		spreadInterval: spreadInterval(hyper.points, (point) => point.spread * exp(point.location)),
		pValue: quiet ? 1 : spreadPValue(hyper.likelihoodRatio),
		correlation
	};
}

/** Sum over units of the log of the negative-binomial marginal; Poisson when the spread is 0. */
function logMarginal(
	events: Float64Array,
	exposure: Float64Array,
	mean: number,
	spread: number
): number {
	const shape = 1 / (spread * spread);
	let logLikelihood = 0;
	for (let i = 0; i < events.length; i++) {
		if (exposure[i] === 0) continue;
		const expected = mean * exposure[i];
		logLikelihood += Number.isFinite(shape)
			? logNegativeBinomialKernel(
					events[i],
					shape,
					shape / (shape + expected),
					expected / (shape + expected)
				)
			: logPoissonKernel(events[i], expected);
	}
	return logLikelihood;
}

/** Given mean and spread a unit's rate is gamma by conjugacy. */
function momentsAt(events: number, exposure: number, { location, spread }: HyperPoint): Moments {
	const mean = exp(location);
	const shape = 1 / (spread * spread);
	if (!Number.isFinite(shape)) return { mean, variance: 0 };
	const rate = shape / mean + exposure;
	const center = (shape + events) / rate;
	return { mean: center, variance: center / rate };
}

/** Average share of its own exposure in the unit's posterior rate. */
function weightOf(exposure: number, points: readonly HyperPoint[]): number {
	return points.reduce((sum, { location, spread, weight }) => {
		const prior = 1 / (spread * spread * exp(location));
		return sum + (Number.isFinite(prior) ? (weight * exposure) / (prior + exposure) : 0);
	}, 0);
}

const meanMoments = (points: readonly HyperPoint[]): Moments =>
	sharedMoments(points, 1, (_, { location }) => ({ mean: exp(location), variance: 0 })).units[0];

const gammaLawOf = ({ mean, variance }: Moments): Law => ({
	family: 'gamma',
	parameters: { shape: (mean * mean) / variance, rate: mean / variance }
});

function effectiveData({ counts, exposures, overdispersion }: CountData) {
	requireColumn('gammaPoisson', 'counts', counts, counts.length, 0);
	requireColumn('gammaPoisson', 'exposures', exposures, counts.length, 0);
	if (overdispersion)
		requireColumn('gammaPoisson', 'overdispersion', overdispersion, counts.length, 1);
	const factor = (i: number): number => (overdispersion ? overdispersion[i] : 1);
	const events = Float64Array.from(counts, (count, i) => count / factor(i));
	const exposure = Float64Array.from(exposures, (time, i) => time / factor(i));
	const stray = events.findIndex((count, i) => count > 0 && exposure[i] === 0);
	if (stray >= 0)
		throw new RangeError(
			`gammaPoisson: exposures[${stray}] = 0 with counts[${stray}] = ${counts[stray]}, must be > 0`
		);
	if (!(sum(exposure) > 0))
		throw new RangeError(`gammaPoisson: exposures sum to ${sum(exposure)}, must be > 0`);
	return { events, exposure };
}
