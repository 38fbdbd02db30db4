import { exp } from '../../math/exp';
import { invertPositiveDefinite, solvePositiveDefinite } from '../../math/linear';
import { log } from '../../math/log';
import { log1p } from '../../math/log1p';
import { normalQuantile } from '../../math/normal';
import { sum } from '../../math/sum';
import type { Share } from './wilson';

/** A smooth hazard: its logit is a polynomial in n - 1, touches after the first. */
export interface HazardCurve {
	/** intercept (logit of the hazard at the first touch), slope per touch, then curvature for a quadratic */
	readonly coefficients: readonly number[];
	/** of the coefficients: inverse of the information */
	readonly covariance: readonly (readonly number[])[];
	/** of the outcomes of single touches */
	readonly logLikelihood: number;
	readonly aic: number;
	readonly converged: boolean;
	readonly iterations: number;
}

/** Wins of those at risk; entry n - 1 belongs to touch n. */
export interface HazardCounts {
	readonly atRisk: ArrayLike<number>;
	readonly won: ArrayLike<number>;
}

/** The deviance moves by less than this share of itself: the fit has settled. */
const SETTLED = 1e-13;
const MOST_ITERATIONS = 100;
const MOST_HALVINGS = 40;
/** Half-width of a 95% interval in standard errors. */
const Z = normalQuantile(0.975);

/**
 * Fits logit hazard = a + b (n - 1), or + c (n - 1)^2, by maximum likelihood: iteratively reweighted least
 * squares with halved steps where a full one makes the fit worse. A line for the simulator and for touches
 * beyond those seen; a quadratic can hump. A quadratic must not be followed beyond the data: it turns.
 *
 * @param degree 1 = line, 2 = quadratic
 * @returns null where the data leave a coefficient open: no win, nothing but wins, or fewer touch numbers
 *   with anybody at risk than coefficients
 * @throws RangeError when columns differ in length or a touch has more wins than prospects
 * @see P. McCullagh and J. A. Nelder (1989), Generalized Linear Models, 2nd ed., section 4.4; D§4.6, row "touch
 * hazard"
 */
export function fitHazardCurve(counts: HazardCounts, degree: 1 | 2): HazardCurve | null {
	const { atRisk, won } = requireCounts(counts);
	const [trials, wins] = [sum(atRisk), sum(won)];
	const seen = atRisk.reduce((touches, n) => touches + (n > 0 ? 1 : 0), 0);
	if (wins === 0 || wins === trials || seen <= degree) return null;
	// Powers of (n - 1) / longest: equal sizes keep the normal equations well conditioned.
	const scale = Math.max(1, atRisk.length - 1);
	const rows = Array.from(atRisk, (_, i) => powersOf(i / scale, degree));
	let at = [log(wins / (trials - wins)), ...Array<number>(degree).fill(0)];
	let fit = logLikelihoodAt(rows, atRisk, won, at);
	let iterations = 0;
	let converged = false;
	while (!converged && iterations < MOST_ITERATIONS) {
		iterations++;
		const step = stepFrom(rows, atRisk, won, at);
		if (!step) break;
		const next = improved(rows, atRisk, won, at, step, fit);
		converged = next.fit - fit <= SETTLED * Math.abs(fit);
		({ at, fit } = next);
	}
	const information = informationAt(rows, atRisk, at);
	const inverse = invertPositiveDefinite(information);
	if (!inverse) return null;
	const units = powersOf(1 / scale, degree);
	return {
		coefficients: at.map((value, j) => value * units[j]),
		covariance: inverse.map((row, j) => row.map((value, k) => value * units[j] * units[k])),
		logLikelihood: fit,
		aic: 2 * (degree + 1) - 2 * fit,
		converged,
		iterations
	};
}

/**
 * The line or the quadratic, whichever has the smaller AIC.
 * @returns null where not even the line can be fitted
 */
export function bestHazardCurve(counts: HazardCounts): HazardCurve | null {
	const line = fitHazardCurve(counts, 1);
	const bent = fitHazardCurve(counts, 2);
	return line && bent && bent.converged && bent.aic < line.aic ? bent : line;
}

/**
 * The curve's hazard at a touch with its 95% interval, symmetric on the logit.
 * @param touch n, counted from 1
 */
export function hazardAt({ coefficients, covariance }: HazardCurve, touch: number): Share {
	const row = powersOf(touch - 1, coefficients.length - 1);
	const logit = dot(row, coefficients);
	const variance = sum(row.map((value, j) => value * dot(row, covariance[j])));
	const half = Z * Math.sqrt(Math.max(0, variance));
	return { rate: chanceAt(logit), low: chanceAt(logit - half), high: chanceAt(logit + half) };
}

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

function powersOf(value: number, degree: number): number[] {
	const powers = [1];
	for (let j = 1; j <= degree; j++) powers.push(powers[j - 1] * value);
	return powers;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
	one.reduce((total, value, i) => total + value * other[i], 0);

type Rows = readonly (readonly number[])[];

/** sum of won * logit - atRisk * log(1 + e^logit), without overflow for large logits. */
function logLikelihoodAt(
	rows: Rows,
	atRisk: Float64Array,
	won: Float64Array,
	at: readonly number[]
): number {
	return sum(
		rows.map((row, i) => {
			const logit = dot(row, at);
			const logOnePlus = logit > 0 ? logit + log1p(exp(-logit)) : log1p(exp(logit));
			return won[i] * logit - atRisk[i] * logOnePlus;
		})
	);
}

function informationAt(rows: Rows, atRisk: Float64Array, at: readonly number[]): number[][] {
	const weights = rows.map((row, i) => {
		const chance = chanceAt(dot(row, at));
		return atRisk[i] * chance * (1 - chance);
	});
	return at.map((_, j) =>
		at.map((__, k) => sum(rows.map((row, i) => weights[i] * row[j] * row[k])))
	);
}

/** Newton's step, which for the logit is that of reweighted least squares. */
function stepFrom(
	rows: Rows,
	atRisk: Float64Array,
	won: Float64Array,
	at: readonly number[]
): number[] | null {
	const rest = rows.map((row, i) => won[i] - atRisk[i] * chanceAt(dot(row, at)));
	const score = at.map((_, j) => sum(rows.map((row, i) => row[j] * rest[i])));
	return solvePositiveDefinite(informationAt(rows, atRisk, at), score);
}

/** The step, halved until the fit is no worse; no step at all where none helps. */
function improved(
	rows: Rows,
	atRisk: Float64Array,
	won: Float64Array,
	at: readonly number[],
	step: readonly number[],
	fit: number
) {
	let share = 1;
	for (let halving = 0; halving < MOST_HALVINGS; halving++) {
		const next = at.map((value, j) => value + share * step[j]);
		const nextFit = logLikelihoodAt(rows, atRisk, won, next);
		if (nextFit >= fit) return { at: next, fit: nextFit };
		share /= 2;
	}
	return { at: [...at], fit };
}

function requireCounts({ atRisk, won }: HazardCounts) {
	if (won.length !== atRisk.length)
		throw new RangeError(`fitHazardCurve: won.length = ${won.length}, must be ${atRisk.length}`);
	for (let i = 0; i < atRisk.length; i++)
		if (!(won[i] >= 0 && won[i] <= atRisk[i] && atRisk[i] < Infinity))
			throw new RangeError(
				`fitHazardCurve: won[${i}] = ${won[i]}, must be in [0, atRisk[${i}] = ${atRisk[i]}]`
			);
	return { atRisk: Float64Array.from(atRisk), won: Float64Array.from(won) };
}
