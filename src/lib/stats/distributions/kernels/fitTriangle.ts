import { log } from '../../../math/log';
import type { Fit } from '../../fit';
import { fittedFrom } from '../../fittedFrom';
import { censoredLogLikelihood, searchMaximum } from '../../maximumLikelihood';
import type { Tally } from '../../tally';
import type { DistributionFamily } from '../distributionFamily';
import { parameter } from '../parameter';
import type { Ends } from './fitBetweenEnds';
import { remembered } from './remembered';

type Triangle = Pick<DistributionFamily<Ends>, 'survival'>;

/** A triangle that was tried. */
interface Found {
	readonly parameters: Ends;
	readonly logLikelihood: number;
	readonly converged: boolean;
	readonly iterations: number;
}

const MOST_ROUNDS = 60;
/** A round that gains less log-likelihood than this was the last: far below what a standard error moves. */
const LEAST_GAIN = 1e-6;
/** Values tried at each level of the search for the mode. */
const FAN = 8;

/**
 * Maximum likelihood of the triangular law. Between two neighbouring values the likelihood is convex in the
 * mode, so its best mode is an observed value (Kotz and van Dorp 2004, section 1.4); with the mode held the
 * ends are smooth. The two steps alternate until the mode stays. A triangle whose mode is its own end, as
 * for values that only fall, is tried apart.
 *
 * Standard errors are from the outer products of the scores: the likelihood has a kink at the mode and no
 * second derivative there to read.
 */
export function fitTriangle(family: Triangle, tally: Tally): Fit<Ends> {
	const { events, censoredTotal: censored, values } = tally;
	const observed = observedRows(tally);
	const logLikelihood = (p: Ends): number => observed(p) + censoredLogLikelihood(family, tally, p);
	const top = values[values.length - 1];
	const margin = 0.1 * (top - tally.min);
	const inner = alternate(tally, margin, logLikelihood);
	const corners = [
		searchEnds(logLikelihood, tally.min, null, { from: top, margin }),
		searchEnds(logLikelihood, top, { from: tally.min, margin }, null)
	];
	const tried = [inner, ...corners].filter((found) => found !== null);
	if (tried.length === 0) return { reason: 'noMaximum' };
	const best = tried.reduce((a, b) => (b.logLikelihood > a.logLikelihood ? b : a));
	return fittedFrom<Ends>(
		{ n: events + censored, censored },
		{ ...best, information: best === inner ? scoreProducts(tally, best.parameters) : null }
	);
}

/**
 * Log-likelihood of the observed rows. The sums of logs on either side of a mode are running sums that
 * depend on one end only: they are made once for each end that the search tries, and every mode reads them.
 */
function observedRows({ values, observed, events }: Tally): (p: Ends) => number {
	const weights = runningSums(observed);
	const rising = remembered((min) => runningSums(values, (x, i) => logTimes(observed[i], x - min)));
	const falling = remembered((max) =>
		runningSums(values, (x, i) => logTimes(observed[i], max - x))
	);
	const places = new Map(Array.from(values, (x, i) => [x, i]));
	return ({ min, mode, max }) => {
		const at = places.get(mode) ?? NaN;
		const [below, above] = [weights[at], events - weights[at + 1]];
		let sum = events * log(2 / (max - min));
		if (below > 0) sum += rising(min)[at] - below * log(mode - min);
		if (above > 0) {
			const logs = falling(max);
			sum += logs[values.length] - logs[at + 1] - above * log(max - mode);
		}
		return sum;
	};
}

/** weight log(distance); nothing for a value without weight. */
const logTimes = (weight: number, distance: number): number =>
	weight > 0 ? weight * log(distance) : 0;

/** Sums of the first 0, 1, 2, ... values, or of a function of them. */
function runningSums(
	values: Float64Array,
	of: (value: number, i: number) => number = (value) => value
): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + of(values[i], i);
	return sums;
}

/** Null when there is no value between the ends for a mode. */
function alternate(tally: Tally, margin: number, logLikelihood: (p: Ends) => number): Found | null {
	const top = tally.values[tally.values.length - 1];
	const inside = tally.values.filter((x, i) => tally.observed[i] > 0 && x > tally.min && x < top);
	if (inside.length === 0) return null;
	let [below, above] = [margin, margin];
	let found: Found | null = null;
	let mode = NaN;
	for (let iterations = 1; iterations <= MOST_ROUNDS; iterations++) {
		const ends = { min: tally.min - below, max: top + above };
		const next = bestOf(inside, (x) => logLikelihood({ ...ends, mode: x }));
		if (next === mode && found) return found;
		mode = next;
		const fit = searchEnds(
			logLikelihood,
			mode,
			{ from: tally.min, margin: below },
			{ from: top, margin: above }
		);
		if (!fit) return found;
		// a mode that goes to and fro between two values of equal likelihood has arrived
		const gained = found ? fit.logLikelihood - found.logLikelihood : Infinity;
		if (found && gained <= LEAST_GAIN) return found;
		found = { ...fit, iterations };
		[below, above] = [tally.min - fit.parameters.min, fit.parameters.max - top];
	}
	return found && { ...found, converged: false };
}

/** The value where f is largest, f being one hump but for small teeth: a fan of values, then a finer one
 * about the best, until neighbours are compared. */
function bestOf(values: ArrayLike<number>, f: (x: number) => number): number {
	let [low, high] = [0, values.length - 1];
	for (;;) {
		const step = Math.max(1, Math.ceil((high - low) / FAN));
		let best = low;
		let most = -Infinity;
		for (let i = low; i <= high; i = i < high ? Math.min(high, i + step) : high + 1) {
			const value = f(values[i]);
			if (value > most) [best, most] = [i, value];
		}
		if (step === 1) return values[best];
		[low, high] = [Math.max(low, best - step), Math.min(high, best + step)];
	}
}

/** An end that is searched: how far beyond `from`, beginning with `margin`. */
interface Beyond {
	readonly from: number;
	readonly margin: number;
}

/** The best ends around a mode; an end of null is the mode itself. */
function searchEnds(
	logLikelihood: (p: Ends) => number,
	mode: number,
	lower: Beyond | null,
	upper: Beyond | null
): Found | null {
	const specs = [
		...(lower ? [parameter.positive('below', 'below', [1, 10])] : []),
		...(upper ? [parameter.positive('above', 'above', [1, 10])] : [])
	];
	const endsOf = ({ below, above }: { below: number; above: number }): Ends => ({
		min: lower ? lower.from - below : mode,
		mode,
		max: upper ? upper.from + above : mode
	});
	const start = { below: lower?.margin ?? 0, above: upper?.margin ?? 0 };
	const maximum = searchMaximum<{ below: number; above: number }>(specs, start, (m) =>
		logLikelihood(endsOf(m))
	);
	if (!maximum) return null;
	return {
		parameters: endsOf(maximum.parameters),
		logLikelihood: maximum.logLikelihood,
		converged: maximum.converged ?? true,
		iterations: maximum.iterations ?? 0
	};
}

/** Sum of the outer products of the scores by min, mode, max. */
function scoreProducts({ values, observed, censored }: Tally, p: Ends): number[][] {
	const sum = [0, 1, 2].map(() => [0, 0, 0]);
	const add = (weight: number, score: readonly number[]): void => {
		for (let i = 0; i < 3; i++)
			for (let j = 0; j < 3; j++) sum[i][j] += weight * score[i] * score[j];
	};
	values.forEach((x, i) => {
		if (observed[i] > 0) add(observed[i], scoreAt(x, p));
		if (censored && censored[i] > 0 && x > p.min) add(censored[i], survivalScoreAt(x, p));
	});
	return sum;
}

/** Derivatives of the log density; at the mode the mode's own is the middle of its two sides' signs, 0. */
function scoreAt(x: number, { min, mode, max }: Ends): number[] {
	const width = max - min;
	if (x === mode) return [1 / width, 0, -1 / width];
	return x < mode
		? [1 / width + 1 / (mode - min) - 1 / (x - min), -1 / (mode - min), -1 / width]
		: [1 / width, 1 / (max - mode), 1 / (max - x) - 1 / width - 1 / (max - mode)];
}

/** Derivatives of the log survival, x > min. */
function survivalScoreAt(x: number, { min, mode, max }: Ends): number[] {
	const width = max - min;
	if (x >= mode) return [1 / width, 1 / (max - mode), 2 / (max - x) - 1 / width - 1 / (max - mode)];
	const below = ((x - min) / width) * ((x - min) / (mode - min));
	const odds = below / (1 - below);
	return [odds * (2 / (x - min) - 1 / width - 1 / (mode - min)), odds / (mode - min), odds / width];
}
