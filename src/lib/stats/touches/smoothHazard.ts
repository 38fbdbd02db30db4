import { exp } from '../../math/exp';
import { cholesky, invertPositiveDefinite, solvePositiveDefinite } from '../../math/linear';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import { sum } from '../../math/sum';

/** Events of those at risk; entry n - 1 belongs to touch n. */
export interface EventCounts {
	readonly atRisk: ArrayLike<number>;
	readonly events: ArrayLike<number>;
}

/** A smooth chance per touch of any shape, on the logit. Plain data. */
export interface SmoothHazard {
	/** logit of the chance at touches 1, 2, ... up to the last that anybody received */
	readonly logit: readonly number[];
	/** posterior standard error of each */
	readonly standardError: readonly number[];
	/** weight of the smoothness penalty that the data asked for; large = a line on the logit */
	readonly smoothing: number;
	readonly converged: boolean;
}

/** Beyond this touch the curve is not estimated: so few get there that a line says as much. */
const LONGEST = 60;
/** Penalties tried, from "follow the counts" to "a straight line". */
const PENALTIES = Array.from({ length: 15 }, (_, i) => 0.03 * exp(i));
/** Logits of a hazard stay within this: chances between 2e-9 and 1 - 2e-9. */
const EXTREME = 20;

/**
 * Smooths a hazard on the logit with a penalty on its second differences (Whittaker's graduation), so that it
 * may fall, hump or rise; with few data it becomes a straight line on the logit. How smooth is decided by the
 * marginal likelihood of the penalty, seen as a prior on the second differences (Laplace's approximation),
 * and the standard errors are those of that posterior.
 *
 * @returns null where there is no event, or nothing else, or a single touch number
 * @throws RangeError when columns differ in length or a touch has more events than prospects
 * @see P. H. C. Eilers and B. D. Marx (1996), Statistical Science 11:89; S. N. Wood (2011), JRSS B 73:3, for
 * choosing the penalty by the marginal likelihood
 */
export function smoothHazard(counts: EventCounts): SmoothHazard | null {
	const { atRisk, events } = requireCounts(counts);
	const [trials, seen] = [sum(atRisk), sum(events)];
	if (atRisk.length < 2 || seen === 0 || seen === trials) return null;
	const start = atRisk.map(() => log(seen / (trials - seen)));
	let best: (Fit & { penalty: number; score: number }) | null = null;
	for (const penalty of [...PENALTIES].reverse()) {
		const fit = fitAt(atRisk, events, penalty, best ? best.logit : start);
		const score = fit && scoreOf(fit, penalty);
		if (fit && score !== null && (!best || score > best.score)) best = { ...fit, penalty, score };
	}
	const covariance = best && invertPositiveDefinite(best.information);
	if (!best || !covariance) return null;
	return {
		logit: [...best.logit],
		standardError: covariance.map((row, i) => Math.sqrt(row[i])),
		smoothing: best.penalty,
		converged: best.converged
	};
}

/**
 * Chance at a touch. Beyond the last touch of the curve its last slope goes on where it falls; where it
 * rises it stays level, since prospects do not become sure by being called.
 *
 * @param touch n, counted from 1
 * @param z standard normal: how far, in standard errors, the world's curve lies from the estimate; 0 = on it
 */
export function smoothHazardAt(curve: SmoothHazard, touch: number, z = 0): number {
	const { logit, standardError } = curve;
	const last = logit.length;
	const at = Math.min(touch, last) - 1;
	const slope = Math.min(0, logit[last - 1] - logit[last - 2]);
	const beyond = Math.max(0, touch - last) * slope;
	return chanceAt(logit[at] + beyond + z * standardError[at]);
}

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

interface Fit {
	readonly logit: Float64Array;
	/** of the penalised likelihood at its top */
	readonly information: number[][];
	readonly logLikelihood: number;
	/** sum of squared second differences */
	readonly roughness: number;
	readonly converged: boolean;
}

/** Newton's steps on the penalised log-likelihood, halved where they overshoot. */
function fitAt(
	atRisk: Float64Array,
	events: Float64Array,
	penalty: number,
	start: Float64Array
): Fit | null {
	let logit = start;
	let value = penalised(atRisk, events, penalty, logit);
	let converged = false;
	for (let step = 0; step < 50 && !converged; step++) {
		const direction = solvePositiveDefinite(
			informationAt(atRisk, penalty, logit),
			gradientAt(atRisk, events, penalty, logit)
		);
		if (!direction) return null;
		let share = 1;
		let next = moved(logit, direction, share);
		let nextValue = penalised(atRisk, events, penalty, next);
		while (!(nextValue >= value) && share > 1e-6) {
			share /= 2;
			next = moved(logit, direction, share);
			nextValue = penalised(atRisk, events, penalty, next);
		}
		converged = !(nextValue - value > 1e-10 * Math.abs(value));
		if (nextValue >= value) [logit, value] = [next, nextValue];
	}
	return {
		logit,
		information: informationAt(atRisk, penalty, logit),
		logLikelihood: logLikelihoodOf(atRisk, events, logit),
		roughness: roughnessOf(logit),
		converged
	};
}

/** Log marginal likelihood of the penalty, up to a constant: a line has no say in it (rank n - 2). */
function scoreOf({ information, logLikelihood, roughness }: Fit, penalty: number): number | null {
	const lower = cholesky(information);
	if (!lower) return null;
	const halfLogDeterminant = sum(lower.map((row, i) => log(row[i])));
	const rank = information.length - 2;
	return logLikelihood - 0.5 * penalty * roughness + 0.5 * rank * log(penalty) - halfLogDeterminant;
}

const moved = (logit: Float64Array, direction: readonly number[], share: number): Float64Array =>
	logit.map((value, i) =>
		Math.max(-EXTREME, Math.min(EXTREME, value + share * Math.max(-3, Math.min(3, direction[i]))))
	);

function logLikelihoodOf(atRisk: Float64Array, events: Float64Array, logit: Float64Array): number {
	return sum(
		logit.map((value, i) => {
			const logOnePlus = value > 0 ? value + log1p(exp(-value)) : log1p(exp(value));
			return events[i] * value - atRisk[i] * logOnePlus;
		})
	);
}

const secondDifference = (values: Float64Array, i: number): number =>
	values[i] - 2 * values[i + 1] + values[i + 2];

function roughnessOf(logit: Float64Array): number {
	let squares = 0;
	for (let i = 0; i + 2 < logit.length; i++) {
		const bend = secondDifference(logit, i);
		squares += bend * bend;
	}
	return squares;
}

const penalised = (
	atRisk: Float64Array,
	events: Float64Array,
	penalty: number,
	logit: Float64Array
): number => logLikelihoodOf(atRisk, events, logit) - 0.5 * penalty * roughnessOf(logit);

function gradientAt(
	atRisk: Float64Array,
	events: Float64Array,
	penalty: number,
	logit: Float64Array
): number[] {
	const gradient = Array.from(logit, (value, i) => events[i] - atRisk[i] * chanceAt(value));
	for (let i = 0; i + 2 < logit.length; i++) {
		const pull = penalty * secondDifference(logit, i);
		gradient[i] -= pull;
		gradient[i + 1] += 2 * pull;
		gradient[i + 2] -= pull;
	}
	return gradient;
}

const BEND = [1, -2, 1];

function informationAt(atRisk: Float64Array, penalty: number, logit: Float64Array): number[][] {
	const information = Array.from(logit, () => Array<number>(logit.length).fill(0));
	logit.forEach((value, i) => {
		const chance = chanceAt(value);
		information[i][i] = atRisk[i] * chance * (1 - chance);
	});
	for (let i = 0; i + 2 < logit.length; i++)
		for (let j = 0; j < 3; j++)
			for (let k = 0; k < 3; k++) information[i + j][i + k] += penalty * BEND[j] * BEND[k];
	return information;
}

function requireCounts({ atRisk, events }: EventCounts) {
	if (events.length !== atRisk.length)
		throw new RangeError(
			`smoothHazard: events.length = ${events.length}, must be ${atRisk.length}`
		);
	let used = 0;
	for (let i = 0; i < atRisk.length; i++) {
		if (!(events[i] >= 0 && events[i] <= atRisk[i] && atRisk[i] < Infinity))
			throw new RangeError(
				`smoothHazard: events[${i}] = ${events[i]}, must be in [0, atRisk[${i}] = ${atRisk[i]}]`
			);
		if (atRisk[i] > 0 && i < LONGEST) used = i + 1;
	}
	return {
		atRisk: Float64Array.from(atRisk).subarray(0, used),
		events: Float64Array.from(events).subarray(0, used)
	};
}
