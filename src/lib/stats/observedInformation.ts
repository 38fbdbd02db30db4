/**
 * A symmetric matrix as rows. Small: one row per estimated parameter.
 */
export type Matrix = readonly (readonly number[])[];

/**
 * Inverse of the observed information (minus the second derivatives of the log-likelihood): the
 * large-sample covariance of the estimates. Gauss-Jordan on the matrix scaled to a unit diagonal, since
 * parameters may differ by many powers of ten.
 *
 * @returns null when the matrix is not positive definite: no maximum there, no standard errors
 */
export function covarianceOf(information: Matrix): number[][] | null {
	const scale = information.map((row, i) => 1 / Math.sqrt(row[i]));
	if (!scale.every((s) => Number.isFinite(s) && s > 0)) return null;
	const work = information.map((row, i) => [
		...row.map((value, j) => value * scale[i] * scale[j]),
		...row.map((_, j) => (i === j ? 1 : 0))
	]);
	for (let i = 0; i < work.length; i++) if (!eliminate(work, i)) return null;
	return work.map((row, i) =>
		row.slice(work.length).map((value, j) => value * scale[i] * scale[j])
	);
}

/** Below this share of its first size a pivot is rounding noise: two parameters say the same thing. */
const SINGULAR = 1e-12;

/** A pivot that is not clearly positive means the matrix is not positive definite (false). */
function eliminate(work: number[][], i: number): boolean {
	const pivot = work[i][i];
	if (!(pivot > SINGULAR)) return false;
	for (let j = 0; j < work[i].length; j++) work[i][j] /= pivot;
	for (let k = 0; k < work.length; k++) {
		if (k === i) continue;
		const factor = work[k][i];
		for (let j = 0; j < work[k].length; j++) work[k][j] -= factor * work[i][j];
	}
	return true;
}
