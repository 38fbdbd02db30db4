import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { sum } from '../../math/sum';
import type { Law } from '../law';
import { logBinomialKernel } from '../distributions/kernels/logBinomialKernel';
import { logNegativeBinomialKernel } from '../distributions/kernels/logNegativeBinomialKernel';
import { hyperPosterior, weakPrior, type HyperPoint } from './hyperPosterior';
import type { Pooled } from './pooled';
import { requireColumn } from './requireColumn';
import { sharedMoments, type Moments } from './sharedMoments';
import { spreadInterval, spreadPValue } from './spreadAnswer';

/** Successes of units out of their trials. */
export interface RatioData {
	/** successes per unit, each >= 0 */
	readonly wins: ArrayLike<number>;
	/** trials per unit, each >= its wins; 0 = a unit without data */
	readonly trials: ArrayLike<number>;
	/** scale of the half-normal prior of the spread over its largest possible value, > 0; left out = 0.3 */
	readonly spreadScale?: number;
}

/** Assumption: the sd of chances between reps is seldom above 0.3 of the largest it could be, sqrt(p (1 - p));
 * for a win rate of 25% that is 13 points (guess; it matters with few reps). */
const SPREAD_SCALE = 0.3;
const SPREAD_LIMIT = 0.95;

/**
 * Partial pooling of chances: each unit's chance is a draw from one beta law, whose mean and spread are
 * estimated from all units through the beta-binomial marginal, with their uncertainty. Used for win rates,
 * connect rates and stage conversions per rep or level.
 *
 * The prior of the mean's logit is very wide and centred at the pooled share (one success and one failure
 * added). `posterior` is the beta with the posterior's mean and variance; `shrunk` is its mean; `spread` is
 * the sd of chances between units.
 *
 * @throws RangeError naming the first number that is not allowed, or when no unit has trials
 */
export function betaBinomial(data: RatioData): Pooled {
	const { wins, trials } = checkedData(data);
	const [allWins, allTrials] = [sum(wins), sum(trials)];
	const start = log((allWins + 1) / (allTrials - allWins + 1));
	const hyper = hyperPosterior({
		logMarginal: (location, spread) => logMarginal(wins, trials, chanceAt(location), spread),
		logPrior: (location) => weakPrior(location - start),
		start,
		spreadScale: data.spreadScale ?? SPREAD_SCALE,
		spreadLimit: SPREAD_LIMIT
	});
	// always or never: nothing could differ, and the likelihood has no top
	const certain = allWins === 0 || allWins === allTrials;
	const mean = certain ? allWins / allTrials : chanceAt(hyper.best.location);
	const { units, correlation } = sharedMoments(hyper.points, wins.length, (unit, point) =>
		momentsAt(wins[unit], trials[unit], point)
	);
	return {
		units: units.map((moments, unit) => ({
			posterior: betaLawOf(moments),
			shrunk: moments.mean,
			own: trials[unit] > 0 ? wins[unit] / trials[unit] : null,
			weight: weightOf(trials[unit], hyper.points)
		})),
		mean,
		meanPosterior: betaLawOf(meanMoments(hyper.points)),
		spread: certain ? 0 : hyper.best.spread * Math.sqrt(mean * (1 - mean)),
		spreadInterval: spreadInterval(hyper.points, spreadAt),
		pValue: certain ? 1 : spreadPValue(hyper.likelihoodRatio),
		correlation
	};
}

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

/** The grid's spread is a share of the largest sd, sqrt(p (1 - p)). */
function spreadAt({ location, spread }: HyperPoint): number {
	const chance = chanceAt(location);
	return spread * Math.sqrt(chance * (1 - chance));
}

/** alpha + beta of the beta law with this spread: its variance is p (1 - p) / (alpha + beta + 1). */
const totalAt = (spread: number): number => 1 / (spread * spread) - 1;

/** Sum over units of the log of the beta-binomial marginal; binomial when the spread is 0. */
function logMarginal(
	wins: Float64Array,
	trials: Float64Array,
	chance: number,
	spread: number
): number {
	const total = totalAt(spread);
	let logLikelihood = 0;
	for (let i = 0; i < wins.length; i++) {
		if (trials[i] === 0) continue;
		logLikelihood += Number.isFinite(total)
			? logBetaBinomial(wins[i], trials[i], chance * total, total)
			: logBinomialKernel(wins[i], trials[i], chance, 1 - chance);
	}
	return logLikelihood;
}

/** As in the beta-binomial family: three negative-binomial masses with one chance. */
function logBetaBinomial(wins: number, trials: number, alpha: number, total: number): number {
	const p = total / (total + trials);
	const q = trials / (total + trials);
	return (
		logNegativeBinomialKernel(wins, alpha, p, q) +
		logNegativeBinomialKernel(trials - wins, total - alpha, p, q) -
		logNegativeBinomialKernel(trials, total, p, q)
	);
}

/** Given mean and spread a unit's chance is beta by conjugacy. */
function momentsAt(wins: number, trials: number, { location, spread }: HyperPoint): Moments {
	const chance = chanceAt(location);
	const total = totalAt(spread);
	if (!Number.isFinite(total)) return { mean: chance, variance: 0 };
	const mean = (chance * total + wins) / (total + trials);
	return { mean, variance: (mean * (1 - mean)) / (total + trials + 1) };
}

/** Average share of its own trials in the unit's posterior. */
function weightOf(trials: number, points: readonly HyperPoint[]): number {
	return points.reduce((weights, { spread, weight }) => {
		const total = totalAt(spread);
		return weights + (Number.isFinite(total) ? (weight * trials) / (total + trials) : 0);
	}, 0);
}

const meanMoments = (points: readonly HyperPoint[]): Moments =>
	sharedMoments(points, 1, (_, { location }) => ({ mean: chanceAt(location), variance: 0 }))
		.units[0];

function betaLawOf({ mean, variance }: Moments): Law {
	const total = (mean * (1 - mean)) / variance - 1;
	return { family: 'beta', parameters: { alpha: mean * total, beta: (1 - mean) * total } };
}

function checkedData({ wins, trials }: RatioData) {
	requireColumn('betaBinomial', 'wins', wins, wins.length, 0);
	requireColumn('betaBinomial', 'trials', trials, wins.length, 0);
	for (let i = 0; i < wins.length; i++)
		if (wins[i] > trials[i])
			throw new RangeError(
				`betaBinomial: wins[${i}] = ${wins[i]}, must be <= trials[${i}] = ${trials[i]}`
			);
	const all = Float64Array.from(trials);
	if (!(sum(all) > 0)) throw new RangeError(`betaBinomial: trials sum to ${sum(all)}, must be > 0`);
	return { wins: Float64Array.from(wins), trials: all };
}
