/**
 * Geometric: the number of tries up to and including the first success when every try succeeds with the
 * same chance. Touches to close, the yardstick for the beta-geometric. Counts start at 1, as in scipy and
 * as touches do (R counts the failures before, from 0).
 *
 * P(k) = p (1 - p)^(k - 1), k = 1, 2, ...
 *
 * @see https://en.wikipedia.org/wiki/Geometric_distribution
 */
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Fit, NotFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { requireUncensored } from '../requireUncensored';
import type { Sample } from '../sample';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { discreteQuantile } from './kernels/discreteQuantile';
import { parameter } from './parameter';

export type GeometricParameters = { readonly p: number };
export type GeometricStats = {
	/** (weighted) number of rows, each with one success */
	readonly n: number;
	/** (weighted) sum of k: tries */
	readonly sum: number;
};

export const geometric: DistributionFamily<GeometricParameters, GeometricStats> = {
	id: 'geometric',
	kind: 'discrete',

	// Parameters
	parameters: [{ ...parameter.probability('p', 'p', [0.02, 0.8]), minOpen: true }],

	// Support
	support: ({ p }) => ({ min: 1, max: p === 1 ? 1 : Infinity }),

	// Statistics
	mean: ({ p }) => 1 / p,
	variance: ({ p }) => (1 - p) / (p * p),

	// Evaluation
	logPdf(x, { p }) {
		if (!(x >= 1 && Number.isInteger(x))) return -Infinity;
		return x === 1 ? log(p) : log(p) + (x - 1) * log1p(-p);
	},
	cdf: (x, { p }) => (x >= 1 ? -expm1(Math.floor(x) * log1p(-p)) : 0),
	survival: (x, { p }) => (x >= 1 ? exp(Math.floor(x) * log1p(-p)) : 1),
	// the search runs over the failures before the success
	quantile: (u, p) =>
		1 +
		discreteQuantile(u, {
			cdf: (failures) => geometric.cdf(failures + 1, p),
			survival: (failures) => geometric.survival(failures + 1, p),
			mean: geometric.mean(p) - 1,
			sd: Math.sqrt(geometric.variance(p)),
			max: p.p === 1 ? 0 : Infinity
		}),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, { p }) => 1 + Math.floor(log(generator.next()) / log1p(-p)),

	// Sufficient statistics
	sufficient: { of: suffStatsOf, fit: (stats) => fitTries(stats.n, 0, stats.sum) },

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'positiveCount', 1);
		if (problem) return { reason: problem };
		return fitTries(tally.events, tally.censoredTotal, triesOf(tally));
	}
};

function suffStatsOf(sample: Sample): GeometricStats | NotFitted {
	const tally = tallyOf(sample);
	requireUncensored('geometric', tally);
	const problem = fitProblem(tally, 'positiveCount', 1);
	return problem ? { reason: problem } : { n: tally.events, sum: triesOf(tally) };
}

/** Tries made, by rows that succeeded and by censored ones alike. */
function triesOf({ values, observed, censored }: Tally): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		sum += (observed[i] + (censored ? censored[i] : 0)) * values[i];
	return sum;
}

/** Successes over tries; censored rows add tries only. */
function fitTries(events: number, censored: number, tries: number): Fit<GeometricParameters> {
	const p = events / tries;
	const failures = tries - events;
	return fittedFrom(
		{ n: events + censored, censored },
		{
			parameters: { p },
			logLikelihood: events * log(p) + (failures > 0 ? failures * log1p(-p) : 0),
			// never a failure: the maximum is the edge p = 1, without curvature
			information: failures > 0 ? [[events / (p * p) + failures / ((1 - p) * (1 - p))]] : null
		}
	);
}
