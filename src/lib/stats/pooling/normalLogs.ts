import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { Law } from '../law';
import { hyperPosterior, weakPrior, type HyperPoint } from './hyperPosterior';
import type { Pooled } from './pooled';
import { sharedMoments, type Moments } from './sharedMoments';
import { spreadInterval, spreadPValue } from './spreadAnswer';

/** Means of logs per unit and how exactly each is known. */
export interface LogData {
	/** mean of log amount per unit; anything for a unit without data */
	readonly means: ArrayLike<number>;
	/** variance of that mean (variance of one log over the rows), each > 0; Infinity = a unit without data */
	readonly variances: ArrayLike<number>;
	/** scale of the half-normal prior of the spread, in logs, > 0; left out = 0.5 */
	readonly spreadScale?: number;
}

/** Assumption: reps' typical deal sizes seldom differ by more than a factor e either way (guess; it matters
 * with few reps). */
const SPREAD_SCALE = 0.5;
const SPREAD_LIMIT = 3;

/**
 * Partial pooling of levels of money or time: each unit's mean log is a draw from one normal law, whose mean
 * and spread are estimated from all units, with their uncertainty. Used for a rep's deal size relative to
 * the team's.
 *
 * Unlike the other poolings, units are reported as multipliers of the group: `posterior` is the log-normal
 * law of exp(unit - group), `shrunk` its median and `own` the multiplier its own data show. `mean` and
 * `spread` are in logs and `meanPosterior` is normal.
 *
 * @throws RangeError naming the first number that is not allowed, or when no unit has data
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, section 5.4
 */
export function normalLogs(data: LogData): Pooled {
	const { means, variances } = checkedData(data);
	const start = precisionMean(means, variances, 0);
	const hyper = hyperPosterior({
		logMarginal: (location, spread) => logMarginal(means, variances, location, spread),
		logPrior: (location) => weakPrior(location - start),
		start,
		spreadScale: data.spreadScale ?? SPREAD_SCALE,
		spreadLimit: SPREAD_LIMIT
	});
	const mean = hyper.best.location;
	const { units, correlation } = sharedMoments(hyper.points, means.length, (unit, point) =>
		departureAt(means[unit], variances[unit], point)
	);
	return {
		units: units.map((departure, unit) => ({
			posterior: multiplierLawOf(departure),
			shrunk: exp(departure.mean),
			own: variances[unit] < Infinity ? exp(means[unit] - mean) : null,
			weight: weightOf(variances[unit], hyper.points)
		})),
		mean,
		meanPosterior: normalLawOf(meanMoments(hyper.points)),
		spread: hyper.best.spread,
		spreadInterval: spreadInterval(hyper.points, (point) => point.spread),
		pValue: spreadPValue(hyper.likelihoodRatio),
		correlation
	};
}

/** Sum over units of the log density of a mean that varies by its own error and by the spread. */
function logMarginal(
	means: Float64Array,
	variances: Float64Array,
	location: number,
	spread: number
): number {
	let logLikelihood = 0;
	for (let i = 0; i < means.length; i++) {
		const variance = variances[i] + spread * spread;
		if (variance === Infinity) continue;
		const gap = means[i] - location;
		logLikelihood -= 0.5 * (log(variance) + (gap * gap) / variance);
	}
	return logLikelihood;
}

/** The unit's mean log less the group's, given the group's mean and spread. */
function departureAt(mean: number, variance: number, { location, spread }: HyperPoint): Moments {
	const between = spread * spread;
	if (variance === Infinity) return { mean: 0, variance: between };
	const weight = between / (between + variance);
	return { mean: weight * (mean - location), variance: weight * variance };
}

const weightOf = (variance: number, points: readonly HyperPoint[]): number =>
	points.reduce(
		(sum, { spread, weight }) => sum + (weight * spread * spread) / (spread * spread + variance),
		0
	);

function precisionMean(means: Float64Array, variances: Float64Array, between: number): number {
	let [sum, weights] = [0, 0];
	for (let i = 0; i < means.length; i++) {
		if (variances[i] === Infinity) continue;
		sum += means[i] / (variances[i] + between);
		weights += 1 / (variances[i] + between);
	}
	return sum / weights;
}

const meanMoments = (points: readonly HyperPoint[]): Moments =>
	sharedMoments(points, 1, (_, { location }) => ({ mean: location, variance: 0 })).units[0];

const multiplierLawOf = ({ mean, variance }: Moments): Law => ({
	family: 'logNormal',
	parameters: { mu: mean, sigma: Math.sqrt(variance) }
});

const normalLawOf = ({ mean, variance }: Moments): Law => ({
	family: 'normal',
	parameters: { mean, sd: Math.sqrt(variance) }
});

function checkedData({ means, variances }: LogData) {
	if (variances.length !== means.length)
		throw new RangeError(
			`normalLogs: variances.length = ${variances.length}, must be ${means.length}`
		);
	const known = { means: Float64Array.from(means), variances: Float64Array.from(variances) };
	known.variances.forEach((variance, i) => {
		if (!(variance > 0))
			throw new RangeError(`normalLogs: variances[${i}] = ${variance}, must be > 0`);
		if (variance < Infinity && !Number.isFinite(means[i]))
			throw new RangeError(`normalLogs: means[${i}] = ${means[i]}, must be finite`);
	});
	if (!known.variances.some((variance) => variance < Infinity))
		throw new RangeError('normalLogs: variances = all Infinity, must have a unit with data');
	return known;
}
