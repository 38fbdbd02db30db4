import { panelRows, type Panel, type WithinSlope } from './panel';
import { slopeErrors } from './slopeErrors';
import { orthogonal, withoutControls } from './withoutControls';
import { withoutEffects } from './withoutEffects';

/** Below this share of the regressor's square nothing of it is left to learn from. */
const NO_VARIATION = 1e-12;

/**
 * Slope of y on x within units (and periods, controls held fixed) by least squares: how an outcome moves with an input for one
 * and the same rep, in the outcome's unit per unit of x.
 *
 * @returns null when x does not vary within units
 * @throws RangeError naming the column and row that is not allowed
 */
export function leastSquaresWithin(panel: Panel): WithinSlope | null {
	const rows = panelRows('leastSquaresWithin', panel, -Infinity);
	const groupings = rows.time ? [rows.unit, rows.time] : [rows.unit];
	const ones = new Float64Array(rows.y.length).fill(1);
	const controls = orthogonal(
		rows.controls.map((column) => withoutEffects(column, ones, groupings)),
		ones
	);
	const free = (column: Float64Array): Float64Array =>
		withoutControls(withoutEffects(column, ones, groupings), controls, ones);
	const regressor = free(rows.x);
	const target = free(rows.y);
	let [information, covariance, size] = [0, 0, 0];
	for (let i = 0; i < regressor.length; i++) {
		information += regressor[i] * regressor[i];
		covariance += regressor[i] * target[i];
		size += rows.x[i] * rows.x[i];
	}
	if (!(information > NO_VARIATION * size)) return null;
	const estimate = covariance / information;
	const scores = regressor.map((x, i) => x * (target[i] - estimate * x));
	const squares = regressor.map((x) => x * x);
	const errors = slopeErrors(scores, squares, rows, controls.length);
	return { estimate, ...errors, dropped: 0, converged: true, iterations: 0 };
}
