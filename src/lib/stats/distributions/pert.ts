/**
 * PERT: a beta between two ends, with a most likely value that counts four times as much as an end in the
 * mean. For what experts state by three numbers, smoother than the triangular law.
 *
 * f(x) = t^(a - 1) (1 - t)^(b - 1) / (B(a, b) (max - min)) with t = (x - min) / (max - min),
 * a = 1 + 4 (mode - min) / (max - min), b = 1 + 4 (max - mode) / (max - min)
 *
 * @see D. G. Malcolm et al. (1959), Operations Research 7:646; D. Vose (2008), Risk Analysis, appendix III
 */
import { logBeta } from '../../math/beta';
import { betaI, betaIInverse } from '../../math/betaIncomplete';
import { log } from '../../math/log';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { censoredLogLikelihood } from '../maximumLikelihood';
import { tallyOf, type Tally } from '../tally';
import { beta as betaFamily } from './beta';
import type { DistributionFamily } from './distributionFamily';
import { fitBetweenEnds, type Ends } from './kernels/fitBetweenEnds';
import { remembered } from './kernels/remembered';
import { parameter } from './parameter';

export type PertParameters = Ends;

export const pert: DistributionFamily<PertParameters> = {
	id: 'pert',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.real('min', 'a', [0, 20]),
		parameter.real('mode', 'm', [30, 45]),
		parameter.real('max', 'b', [55, 120])
	],
	relation: {
		holds: ({ min, mode, max }) => min <= mode && mode <= max && min < max,
		rule: 'mode must be >= min and <= max, max must be > min'
	},

	// Support
	support: ({ min, max }) => ({ min, max }),

	// Statistics
	mean: ({ min, mode, max }) => min + (4 * (mode - min) + (max - min)) / 6,
	variance({ min, mode, max }) {
		const width = max - min;
		return ((width + 4 * (mode - min)) * (width + 4 * (max - mode))) / 252;
	},

	// Evaluation: each end by its own distance, since 1 - t has lost the digits of an x near max
	logPdf(x, p) {
		if (!(x >= p.min && x <= p.max)) return -Infinity;
		const { alpha, beta } = shapesOf(p);
		const width = p.max - p.min;
		const ends = logPower((x - p.min) / width, alpha - 1) + logPower((p.max - x) / width, beta - 1);
		return ends - logBeta(alpha, beta) - log(width);
	},
	cdf(x, p) {
		const { alpha, beta } = shapesOf(p);
		return x <= p.min ? 0 : x >= p.max ? 1 : betaI((x - p.min) / (p.max - p.min), alpha, beta);
	},
	survival(x, p) {
		const { alpha, beta } = shapesOf(p);
		return x <= p.min ? 1 : x >= p.max ? 0 : betaI((p.max - x) / (p.max - p.min), beta, alpha);
	},
	quantile(u, p) {
		if (!(u >= 0 && u <= 1)) return NaN;
		const { alpha, beta } = shapesOf(p);
		const width = p.max - p.min;
		return u <= 0.5
			? p.min + width * betaIInverse(u, alpha, beta)
			: p.max - width * betaIInverse(1 - u, beta, alpha);
	},

	// Sampling: a beta, stretched
	sample: (generator, p) => p.min + (p.max - p.min) * betaFamily.sample(generator, shapesOf(p)),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'real', 2);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

const shapesOf = ({ min, mode, max }: PertParameters): { alpha: number; beta: number } => ({
	alpha: 1 + (4 * (mode - min)) / (max - min),
	beta: 1 + (4 * (max - mode)) / (max - min)
});

/** exponent log(share), 0 for an exponent of 0 at either end. */
const logPower = (share: number, exponent: number): number =>
	exponent === 0 ? 0 : exponent * log(share);

/** Each end's logs once for all that is tried with it: they are most of the work. */
function fitTally(tally: Tally): Fit<PertParameters> {
	return fitBetweenEnds(tally, (rows) => {
		const fromMin = remembered((min) => sumOfLogs(rows, (x) => x - min));
		const toMax = remembered((max) => sumOfLogs(rows, (x) => max - x));
		return (p) => {
			const { alpha, beta } = shapesOf(p);
			const ends = (alpha - 1) * fromMin(p.min) + (beta - 1) * toMax(p.max);
			// alpha + beta - 1 is 5 whatever the parameters
			const constant = logBeta(alpha, beta) + 5 * log(p.max - p.min);
			return ends - rows.events * constant + censoredLogLikelihood(pert, rows, p);
		};
	});
}

function sumOfLogs({ values, observed }: Tally, distance: (x: number) => number): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		if (observed[i] > 0) sum += observed[i] * log(distance(values[i]));
	return sum;
}
