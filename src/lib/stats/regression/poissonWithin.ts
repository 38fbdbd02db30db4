import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { sum } from '../../math/sum';
import { panelRows, type Panel, type PanelRows, type WithinSlope } from './panel';
import { slopeErrors } from './slopeErrors';
import { orthogonal, withoutControls } from './withoutControls';
import { withoutEffects } from './withoutEffects';

/** The fit stops when the deviance moves by less than this share of itself. */
const SETTLED = 1e-12;
/** Rounding of the deviance as a share of all outcomes: what is left of it when the fit is exact. */
const ROUNDING = 1e-14;
const MOST_ITERATIONS = 200;
/** Below this share of the regressor's square nothing of it is left to learn from. */
const NO_VARIATION = 1e-12;

/**
 * Slope of log E[y] on x within units (and periods, controls held fixed) by Poisson pseudo-maximum-likelihood: with x the log of an
 * input, the elasticity of the outcome to it for one and the same rep. Only the mean has to be right, not
 * the Poisson law, and zeros need no care: used for demos and bookings on dials.
 *
 * Effects are concentrated out in each step of iteratively reweighted least squares.
 *
 * @returns null when x does not vary within units or no outcome is above 0
 * @throws RangeError naming the column and row that is not allowed
 * @see J. M. C. Santos Silva and S. Tenreyro (2006), Review of Economics and Statistics 88:641; S. Correia,
 * P. Guimaraes and T. Zylkin (2020), Stata Journal 20:95, for the steps
 */
export function poissonWithin(panel: Panel): WithinSlope | null {
	const rows = informativeRows(panel);
	if (rows.y.length === 0) return null;
	const { fitted, converged, iterations } = fittedMeans(rows);
	// once more at the answer: the errors need the effects taken out with its weights
	const last = reweighted(rows, fitted);
	if (!last) return null;
	const scores = last.regressor.map((x, i) => x * (rows.y[i] - fitted[i]));
	const squares = last.regressor.map((x, i) => fitted[i] * x * x);
	return {
		estimate: last.slope,
		...slopeErrors(scores, squares, rows, last.controls),
		dropped: panel.outcomes.length - rows.y.length,
		converged,
		iterations
	};
}

/** Reweighted steps until the deviance settles, or until one fails. */
function fittedMeans(rows: PanelRows) {
	const rounding = ROUNDING * sum(rows.y);
	let fitted = startOf(rows);
	let deviance = devianceOf(rows.y, fitted);
	for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
		const step = reweighted(rows, fitted);
		if (!step) break;
		const next = devianceOf(rows.y, step.fitted);
		fitted = step.fitted;
		if (Math.abs(next - deviance) <= SETTLED * next + rounding)
			return { fitted, converged: true, iterations };
		deviance = next;
	}
	return { fitted, converged: false, iterations: MOST_ITERATIONS };
}

/** Units and periods without any outcome have an effect of minus infinity and say nothing. */
function informativeRows(panel: Panel): PanelRows {
	let kept = panelRows('poissonWithin', panel, 0);
	const { outcomes, units, times } = panel;
	let keep = new Set(Array.from({ length: outcomes.length }, (_, row) => row));
	for (;;) {
		const alive = (names: ArrayLike<number>): Set<number> =>
			new Set([...keep].filter((row) => outcomes[row] > 0).map((row) => names[row]));
		const liveUnits = alive(units);
		const liveTimes = times && alive(times);
		const rest = [...keep].filter(
			(row) => liveUnits.has(units[row]) && (!liveTimes || liveTimes.has(times[row]))
		);
		if (rest.length === keep.size) return kept;
		keep = new Set(rest);
		kept = panelRows('poissonWithin', panel, 0, (row) => keep.has(row));
	}
}

/** Half-way between each outcome and its unit's mean: positive, and near the answer. */
function startOf({ y, unit }: PanelRows): Float64Array {
	const sums = new Float64Array(unit.count);
	const sizes = new Float64Array(unit.count);
	for (let i = 0; i < y.length; i++) {
		sums[unit.of[i]] += y[i];
		sizes[unit.of[i]]++;
	}
	return y.map((value, i) => (value + sums[unit.of[i]] / sizes[unit.of[i]]) / 2);
}

/** One weighted least-squares step; null when nothing of the regressor is left without the effects. */
function reweighted({ y, x, controls, unit, time }: PanelRows, fitted: Float64Array) {
	const groupings = time ? [unit, time] : [unit];
	const working = fitted.map((mean, i) => log(mean) + (y[i] - mean) / mean);
	const held = orthogonal(
		controls.map((column) => withoutEffects(column, fitted, groupings)),
		fitted
	);
	const free = (column: Float64Array): Float64Array =>
		withoutControls(withoutEffects(column, fitted, groupings), held, fitted);
	const regressor = free(x);
	const target = free(working);
	let [information, covariance, size] = [0, 0, 0];
	for (let i = 0; i < y.length; i++) {
		information += fitted[i] * regressor[i] * regressor[i];
		covariance += fitted[i] * regressor[i] * target[i];
		size += fitted[i] * x[i] * x[i];
	}
	if (!(information > NO_VARIATION * size)) return null;
	const slope = covariance / information;
	// what the step explains is the working outcome less its residual
	const next = working.map((value, i) => exp(value - (target[i] - slope * regressor[i])));
	return { slope, regressor, controls: held.length, fitted: next };
}

function devianceOf(y: Float64Array, fitted: Float64Array): number {
	let half = 0;
	for (let i = 0; i < y.length; i++)
		half += (y[i] > 0 ? y[i] * log(y[i] / fitted[i]) : 0) - (y[i] - fitted[i]);
	return 2 * half;
}
