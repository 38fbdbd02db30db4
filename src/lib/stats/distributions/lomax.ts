/**
 * Lomax (Pareto II from 0): waiting times that are exponential with a rate that varies as a gamma of the
 * given shape, so that the longer one has waited, the longer it will take. Deals that go cold, gaps
 * between contacts; the exponential is its limit for large shapes.
 *
 * f(x) = shape / scale (1 + x / scale)^-(shape + 1), x >= 0
 *
 * @see https://en.wikipedia.org/wiki/Lomax_distribution
 */
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Slope } from '../climbSmooth';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { climbLogs } from './kernels/climbLogs';
import { parameter } from './parameter';

export type LomaxParameters = { readonly shape: number; readonly scale: number };

export const lomax: DistributionFamily<LomaxParameters> = {
	id: 'lomax',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.positive('shape', 'α', [1.5, 12]),
		parameter.positive('scale', 'λ', [1, 1000])
	],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics: infinite where the tail is too heavy
	mean: ({ shape, scale }) => (shape > 1 ? scale / (shape - 1) : Infinity),
	variance({ shape, scale }) {
		if (shape <= 2) return shape <= 1 ? NaN : Infinity;
		const mean = scale / (shape - 1);
		return mean * mean * (shape / (shape - 2));
	},

	// Evaluation
	logPdf: (x, { shape, scale }) =>
		x >= 0 ? log(shape / scale) - (shape + 1) * log1p(x / scale) : -Infinity,
	cdf: (x, { shape, scale }) => (x > 0 ? -expm1(-shape * log1p(x / scale)) : 0),
	survival: (x, { shape, scale }) => (x > 0 ? exp(-shape * log1p(x / scale)) : 1),
	quantile: (u, { shape, scale }) => (u >= 0 ? scale * expm1(-log1p(-u) / shape) : NaN),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, p) => lomax.quantile(generator.next(), p),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		// a row at 0 lets the likelihood grow without bound: all the density can go there (scale and shape to 0)
		const problem = fitProblem(tally, 'positive', 2);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

/** Log-likelihood that a finite shape must win over the exponential; below it the search is on its way there. */
const LEAST_GAIN = 1e-6;

/** Values that vary no more than exponential ones (standard deviation up to the mean) send the search off to
 * the exponential, the limit for large shapes, where no maximum is. */
function fitTally(tally: Tally): Fit<LomaxParameters> {
	const maximum = climbLogs(startFrom(tally), (p) => slopeAt(tally, p));
	const { events, censoredTotal: censored } = tally;
	const limit = events * (log(events / exposureOf(tally)) - 1);
	if (!maximum || !(maximum.logLikelihood > limit + LEAST_GAIN)) return { reason: 'noMaximum' };
	return fittedFrom({ n: events + censored, censored }, maximum);
}

/** Total time at risk, of observed and censored rows alike. */
function exposureOf({ values, observed, censored }: Tally): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		sum += (observed[i] + (censored ? censored[i] : 0)) * values[i];
	return sum;
}

/** An observed row adds log f, a censored one log survival: they share the log of 1 + x / scale. */
function slopeAt(
	{ values, observed, censored, events }: Tally,
	{ shape, scale }: LomaxParameters
): Slope {
	let [sum, risk, shift, shiftRisk, bend] = [0, 0, 0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		const open = censored ? censored[i] : 0;
		const times = observed[i] * (shape + 1) + open * shape;
		const rows = observed[i] + open;
		const logged = log1p(values[i] / scale);
		const share = values[i] / (values[i] + scale);
		sum += times * logged;
		risk += rows * logged;
		shift += times * share;
		shiftRisk += rows * share;
		bend += times * share * (1 - share);
	}
	const cross = -shape * shiftRisk;
	return {
		value: events * log(shape / scale) - sum,
		gradient: [events - shape * risk, shift - events],
		information: [
			[shape * risk, cross],
			[cross, bend]
		]
	};
}

/** From the moments of the rows where they exist: variance / mean^2 = shape / (shape - 2). */
function startFrom({ values, observed, censored, events, censoredTotal }: Tally): LomaxParameters {
	let [sum, squares] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		const weight = observed[i] + (censored ? censored[i] : 0);
		sum += weight * values[i];
		squares += weight * values[i] * values[i];
	}
	const mean = sum / events;
	const ratio = squares / ((events + censoredTotal) * mean * mean) - 1;
	const shape = ratio > 1.1 ? Math.min(20, (2 * ratio) / (ratio - 1)) : 20;
	return { shape, scale: mean * (shape - 1) };
}
