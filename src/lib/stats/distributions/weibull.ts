/**
 * Weibull: durations whose chance of ending rises (shape > 1) or falls (shape < 1) with age. Used for
 * cycle and stage times, where open deals are censored.
 *
 * f(x) = shape / scale (x / scale)^(shape - 1) e^(-(x / scale)^shape), x > 0
 *
 * @see https://en.wikipedia.org/wiki/Weibull_distribution
 */
import { logGamma } from '../../math/gamma';
import { exp } from '../../math/exp';
import { expm1 } from '../../math/expm1';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { parameter } from './parameter';

export type WeibullParameters = { readonly shape: number; readonly scale: number };

export const weibull: DistributionFamily<WeibullParameters> = {
	id: 'weibull',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.positive('shape', 'k', [0.5, 5]),
		parameter.positive('scale', 'λ', [1, 1000])
	],

	// Support
	support: () => ({ min: 0, max: Infinity }),

	// Statistics
	mean: ({ shape, scale }) => scale * exp(logGamma(1 + 1 / shape)),
	// the two log-gammas nearly agree for large shapes: expm1 keeps the digits of their difference
	variance({ shape, scale }) {
		const first = logGamma(1 + 1 / shape);
		return scale * scale * exp(2 * first) * expm1(logGamma(1 + 2 / shape) - 2 * first);
	},

	// Evaluation
	logPdf(x, { shape, scale }) {
		if (x < 0 || x === Infinity) return -Infinity;
		if (x === 0) return shape < 1 ? Infinity : shape === 1 ? -log(scale) : -Infinity;
		const logRatio = log(x / scale);
		return log(shape / x) + shape * logRatio - exp(shape * logRatio);
	},
	cdf: (x, p) => (x > 0 ? -expm1(-hazardSoFar(x, p)) : 0),
	survival: (x, p) => (x > 0 ? exp(-hazardSoFar(x, p)) : 1),
	quantile: (u, { shape, scale }) => scale * exp(log(-log1p(-u)) / shape),

	// Sampling: by inversion, one uniform a draw
	sample: (generator, p) => weibull.quantile(generator.next(), p),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'positive', 2);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

/** Cumulative hazard (x / scale)^shape, x > 0. */
const hazardSoFar = (x: number, { shape, scale }: WeibullParameters): number =>
	exp(shape * log(x / scale));

/**
 * The scale drops out: at its best, scale^shape = sum of x^shape over all rows / events. What is left is
 * one increasing equation in the shape, solved by Newton steps kept inside a bracket. Censored rows
 * take part in the sums and not in the mean log.
 *
 * @see J. F. Lawless (2003), Statistical Models and Methods for Lifetime Data, section 5.2
 */
function fitTally(tally: Tally): Fit<WeibullParameters> {
	const rows = logRowsOf(tally);
	const { shape, iterations, converged } = solveShape(rows);
	if (!Number.isFinite(shape)) return { reason: 'noMaximum' };
	const { s0 } = momentsAt(shape, rows);
	const logScale = rows.center + log(s0 / rows.events) / shape;
	const parameters = { shape, scale: exp(logScale) };
	return fittedFrom(
		{ n: tally.events + tally.censoredTotal, censored: tally.censoredTotal },
		{
			parameters,
			logLikelihood:
				rows.events *
				(log(shape) - shape * logScale + (shape - 1) * (rows.meanLog + rows.center) - 1),
			information: informationAt(parameters, logScale, rows),
			converged,
			iterations
		}
	);
}

interface LogRows {
	/** log x minus `center`, distinct, ascending */
	readonly logs: Float64Array;
	/** weight of observed and censored rows together */
	readonly weights: Float64Array;
	readonly events: number;
	/** mean over observed rows of log x minus `center` */
	readonly meanLog: number;
	/** the largest log x: powers of x / largest cannot overflow */
	readonly center: number;
}

function logRowsOf({ values, observed, censored, events }: Tally): LogRows {
	// a row censored at 0 says nothing and has no log
	const first = values[0] > 0 ? 0 : 1;
	const size = values.length - first;
	const logs = new Float64Array(size);
	const weights = new Float64Array(size);
	const center = log(values[values.length - 1]);
	let sum = 0;
	for (let i = 0; i < size; i++) {
		logs[i] = log(values[first + i]) - center;
		weights[i] = observed[first + i] + (censored ? censored[first + i] : 0);
		sum += observed[first + i] * logs[i];
	}
	return { logs, weights, events, meanLog: sum / events, center };
}

/** Sums of w y^shape times 1, log y, (log y)^2, where y = x / largest. */
function momentsAt(shape: number, { logs, weights }: LogRows) {
	let [s0, s1, s2] = [0, 0, 0];
	for (let i = 0; i < logs.length; i++) {
		const power = weights[i] * exp(shape * logs[i]);
		s0 += power;
		s1 += power * logs[i];
		s2 += power * logs[i] * logs[i];
	}
	return { s0, s1, s2 };
}

function solveShape(rows: LogRows): { shape: number; iterations: number; converged: boolean } {
	let [low, high] = [0, Infinity];
	let shape = startShape(rows);
	for (let iterations = 1; iterations <= 200; iterations++) {
		const { s0, s1, s2 } = momentsAt(shape, rows);
		const value = s1 / s0 - 1 / shape - rows.meanLog;
		const slope = s2 / s0 - (s1 / s0) * (s1 / s0) + 1 / (shape * shape);
		if (value > 0) high = shape;
		else low = shape;
		const newton = shape - value / slope;
		const middle = high === Infinity ? 2 * shape : (low + high) / 2;
		const next = newton > low && newton < high ? newton : middle;
		const moved = Math.abs(next - shape);
		shape = next;
		if (moved <= 1e-13 * shape) return { shape, iterations, converged: true };
	}
	return { shape, iterations: 200, converged: false };
}

/** The log of a Weibull has sd pi / (shape sqrt 6); used as the first guess. */
function startShape({ logs, weights }: LogRows): number {
	let [n, sum] = [0, 0];
	for (let i = 0; i < logs.length; i++) {
		n += weights[i];
		sum += weights[i] * logs[i];
	}
	const mean = sum / n;
	let squares = 0;
	for (let i = 0; i < logs.length; i++) squares += weights[i] * (logs[i] - mean) * (logs[i] - mean);
	return 1.2825498301618641 / Math.sqrt(squares / n);
}

function informationAt({ shape, scale }: WeibullParameters, logScale: number, rows: LogRows) {
	// sums of (x / scale)^shape times powers of log(x / scale); the first is `events` at the maximum
	const { s0, s1, s2 } = momentsAt(shape, rows);
	const perUnit = rows.events / s0;
	const shift = logScale - rows.center;
	const first = perUnit * (s1 - shift * s0);
	const second = perUnit * (s2 - 2 * shift * s1 + shift * shift * s0);
	const cross = -(shape * first) / scale;
	return [
		[rows.events / (shape * shape) + second, cross],
		[cross, (rows.events * shape * shape) / (scale * scale)]
	];
}
