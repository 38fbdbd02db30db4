/**
 * Log-logistic: the log is logistic. Durations whose chance of ending first rises and then falls, with
 * a heavier tail than the log-normal; cycle times of deals that go cold.
 *
 * f(x) = shape / x * r / (1 + r)^2 with r = (x / scale)^shape, x > 0
 *
 * @see https://en.wikipedia.org/wiki/Log-logistic_distribution
 */
import { logGamma } from '../../math/gamma';
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

export type LogLogisticParameters = { readonly shape: number; readonly scale: number };

export const logLogistic: DistributionFamily<LogLogisticParameters> = {
	id: 'logLogistic',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.positive('shape', 'β', [1.2, 8]),
		parameter.positive('scale', 'α', [1, 1000])
	],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics: infinite where the tail is too heavy
	mean: ({ shape, scale }) => (shape > 1 ? scale * exp(logMoment(1 / shape)) : Infinity),
	variance({ shape, scale }) {
		if (shape <= 2) return shape <= 1 ? NaN : Infinity;
		const first = 2 * logMoment(1 / shape);
		return scale * scale * exp(first) * expm1(logMoment(2 / shape) - first);
	},

	// Evaluation
	logPdf(x, { shape, scale }) {
		if (x < 0 || x === Infinity) return -Infinity;
		if (x === 0) return shape < 1 ? Infinity : shape === 1 ? -log(scale) : -Infinity;
		const z = shape * log(x / scale);
		return log(shape / x) + z - 2 * softplus(z);
	},
	cdf: (x, { shape, scale }) => (x > 0 ? logistic(shape * log(x / scale)) : 0),
	survival: (x, { shape, scale }) => (x > 0 ? logistic(-shape * log(x / scale)) : 1),
	quantile: (u, { shape, scale }) => scale * exp((log(u) - log1p(-u)) / shape),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, p) => logLogistic.quantile(generator.next(), p),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'positive', 2);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

const logistic = (z: number): number => 1 / (1 + exp(-z));

/** log(1 + e^z) without overflow. */
const softplus = (z: number): number => (z > 0 ? z + log1p(exp(-z)) : log1p(exp(z)));

/** log of E[(x / scale)^k] for share = k / shape < 1: the beta function B(1 + share, 1 - share). */
const logMoment = (share: number): number => logGamma(1 + share) + logGamma(1 - share);

/** On the logs, taken once: the logistic law has a smooth, concave likelihood there. */
function fitTally(tally: Tally): Fit<LogLogisticParameters> {
	const { values, observed, censored } = tally;
	// a row censored at 0 says nothing: its log, -Infinity, has survival 1
	const logs = values.map(log);
	const slope = ({ shape, scale }: LogLogisticParameters): Slope => {
		const logScale = log(scale);
		let value = tally.events * log(shape);
		let [first, firstLogged, curvature, crossed, squared] = [0, 0, 0, 0, 0];
		for (let i = 0; i < logs.length; i++) {
			const open = censored ? censored[i] : 0;
			// nothing is known of a row censored at 0
			if (logs[i] === -Infinity) continue;
			const z = shape * (logs[i] - logScale);
			const above = softplus(z);
			const chance = logistic(z);
			// derivatives of the row by z
			const rise = observed[i] * (1 - 2 * chance) - open * chance;
			const bend = (2 * observed[i] + open) * chance * logistic(-z);
			value += observed[i] * (z - 2 * above - logs[i]) - open * above;
			first += rise;
			firstLogged += rise * z;
			curvature += bend;
			crossed += bend * z;
			squared += bend * z * z;
		}
		const cross = shape * (first - crossed);
		return {
			value,
			gradient: [tally.events + firstLogged, -shape * first],
			information: [
				[squared - firstLogged, cross],
				[cross, shape * shape * curvature]
			]
		};
	};
	const maximum = climbLogs(startFrom(logs, tally), slope);
	const rows = { n: tally.events + tally.censoredTotal, censored: tally.censoredTotal };
	return maximum ? fittedFrom(rows, maximum) : { reason: 'noMaximum' };
}

/** The logistic law has sd pi / sqrt(3) times its scale; moments of the observed logs. */
function startFrom(logs: Float64Array, { observed, events }: Tally): LogLogisticParameters {
	let sum = 0;
	for (let i = 0; i < logs.length; i++) if (observed[i] > 0) sum += observed[i] * logs[i];
	const mean = sum / events;
	let squares = 0;
	for (let i = 0; i < logs.length; i++)
		if (observed[i] > 0) squares += observed[i] * (logs[i] - mean) * (logs[i] - mean);
	return { shape: 1.8137993642342178 / Math.sqrt(squares / events), scale: exp(mean) };
}
