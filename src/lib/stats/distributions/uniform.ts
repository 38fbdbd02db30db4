/**
 * Uniform: every value between two ends is equally likely. Used for what is known by its limits only.
 *
 * f(x) = 1 / (max - min), min <= x <= max
 *
 * @see https://en.wikipedia.org/wiki/Continuous_uniform_distribution
 */
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

export type UniformParameters = { readonly min: number; readonly max: number };
export type UniformStats = {
	/** (weighted) number of rows */
	readonly n: number;
	/** smallest and largest value, min < max */
	readonly min: number;
	readonly max: number;
};

export const uniform: DistributionFamily<UniformParameters, UniformStats> = {
	id: 'uniform',
	kind: 'continuous',

	// Parameters
	parameters: [parameter.real('min', 'a', [-10, 0]), parameter.real('max', 'b', [1, 100])],
	relation: { holds: ({ min, max }) => max > min, rule: 'max must be > min' },

	// Support
	support: ({ min, max }) => ({ min, max }),

	// Statistics
	mean: ({ min, max }) => min + (max - min) / 2,
	variance: ({ min, max }) => ((max - min) * (max - min)) / 12,

	// Evaluation
	logPdf: (x, { min, max }) => (x >= min && x <= max ? -log(max - min) : -Infinity),
	cdf: (x, { min, max }) => (x <= min ? 0 : x >= max ? 1 : (x - min) / (max - min)),
	survival: (x, { min, max }) => (x <= min ? 1 : x >= max ? 0 : (max - x) / (max - min)),
	quantile: (u, { min, max }) =>
		!(u >= 0 && u <= 1) ? NaN : u <= 0.5 ? min + u * (max - min) : max - (1 - u) * (max - min),

	// Sampling: one uniform a draw
	sample: (generator, { min, max }) => min + generator.next() * (max - min),

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: (stats) => fitEnds(stats, 0) },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'real', 2);
		return problem ? { reason: problem } : fitEnds(endsOf(tally), tally.censoredTotal, tally);
	}
};

function suffStatsOf(sample: Sample): UniformStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('uniform', tally);
	const problem = fitProblem(tally, 'real', 2);
	return problem ? { reason: problem } : endsOf(tally);
}

const endsOf = ({ events, min, max }: Tally): UniformStats => ({ n: events, min, max });

/** The ends are the extreme values; no standard errors, since the likelihood ends in a cliff there.
 * Censored rows push the upper end out. */
function fitEnds(
	{ n, min, max }: UniformStats,
	censored: number,
	tally?: Tally
): Fit<UniformParameters> {
	const end = tally && censored > 0 ? upperEnd(tally) : max;
	const width = end - min;
	let logLikelihood = -n * log(width);
	tally?.censored?.forEach((weight, i) => {
		if (weight > 0 && tally.values[i] > min)
			logLikelihood += weight * log1p((min - tally.values[i]) / width);
	});
	return fittedFrom(
		{ n: n + censored, censored },
		{ parameters: { min, max: end }, logLikelihood, information: null }
	);
}

/**
 * The upper end b that maximises -events log(b - min) + sum over censored c of log((b - c) / (b - min)):
 * the root of a decreasing function beyond every value, or the largest observed value if it lies below.
 * Halving, since the function has poles at the censored values.
 */
function upperEnd({ values, censored, events, min, max }: Tally): number {
	const last = values[values.length - 1];
	const pull = (b: number): number => {
		let sum = -events;
		censored?.forEach((weight, i) => {
			if (weight > 0 && values[i] > min) sum += (weight * (values[i] - min)) / (b - values[i]);
		});
		return sum;
	};
	if (last === max && pull(max) <= 0) return max;
	let low = last;
	let high = last + (last - min);
	while (pull(high) > 0) high = min + 2 * (high - min);
	for (let i = 0; i < 200 && high - low > 1e-15 * (high - min); i++) {
		const middle = low + (high - low) / 2;
		if (middle <= low || middle >= high) break;
		if (pull(middle) > 0) low = middle;
		else high = middle;
	}
	return high;
}
