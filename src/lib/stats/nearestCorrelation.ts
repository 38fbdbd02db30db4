import type { Matrix } from '../math/linear';
import { symmetricEigen } from '../math/symmetricEigen';

/** A correlation matrix that can be drawn from. */
export interface Repaired {
	readonly matrix: readonly (readonly number[])[];
	/** the given one was impossible: some combination would have had a negative variance */
	readonly repaired: boolean;
	/** largest change of one correlation; 0 when nothing was repaired */
	readonly largestChange: number;
	readonly converged: boolean;
}

const MOST_STEPS = 500;
const SETTLED = 1e-12;
/** Eigenvalues of the answer are at least this, so that it has a Cholesky factor. */
const LEAST_EIGENVALUE = 1e-8;

/**
 * The nearest possible correlation matrix in the Frobenius norm: alternating projections onto the matrices
 * without negative eigenvalues and onto those with a diagonal of ones, with Dykstra's correction.
 * Correlations that are estimated pair by pair, or typed by hand, need not fit together: three reps' effects
 * cannot all be opposed to each other.
 *
 * @param matrix symmetric, entries off the diagonal in [-1, 1], ones on it
 * @throws RangeError naming the first entry that is not allowed
 * @see N. J. Higham (2002), IMA Journal of Numerical Analysis 22:329, algorithm 3.3
 */
export function nearestCorrelation(matrix: Matrix): Repaired {
	requireCorrelations(matrix);
	if (Math.min(...symmetricEigen(matrix).values) >= LEAST_EIGENVALUE)
		return { matrix, repaired: false, largestChange: 0, converged: true };
	let y = matrix.map((row) => [...row]);
	let correction = matrix.map((row) => row.map(() => 0));
	let converged = false;
	for (let step = 0; step < MOST_STEPS && !converged; step++) {
		const r = map2(y, correction, (a, b) => a - b);
		const x = withoutNegative(r);
		correction = map2(x, r, (a, b) => a - b);
		const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
		converged = largest(map2(next, y, (a, b) => a - b)) < SETTLED;
		y = next;
	}
	const answer = withUnitDiagonal(withoutNegative(y));
	return {
		matrix: answer,
		repaired: true,
		largestChange: largest(map2(answer, matrix, (a, b) => a - b)),
		converged
	};
}

/** The nearest matrix whose eigenvalues are all at least `LEAST_EIGENVALUE`. */
function withoutNegative(matrix: Matrix): number[][] {
	const { values, vectors } = symmetricEigen(matrix);
	const raised = values.map((value) => Math.max(LEAST_EIGENVALUE, value));
	return matrix.map((row, i) =>
		row.map((_, j) =>
			raised.reduce((sum, value, k) => sum + value * vectors[k][i] * vectors[k][j], 0)
		)
	);
}

const withUnitDiagonal = (matrix: Matrix): number[][] =>
	matrix.map((row, i) =>
		row.map((value, j) => (i === j ? 1 : value / Math.sqrt(matrix[i][i] * matrix[j][j])))
	);

const map2 = (one: Matrix, other: Matrix, f: (a: number, b: number) => number): number[][] =>
	one.map((row, i) => row.map((value, j) => f(value, other[i][j])));

const largest = (matrix: Matrix): number =>
	matrix.reduce((most, row) => row.reduce((top, value) => Math.max(top, Math.abs(value)), most), 0);

function requireCorrelations(matrix: Matrix): void {
	matrix.forEach((row, i) =>
		row.forEach((value, j) => {
			const name = `nearestCorrelation: matrix[${i}][${j}] = ${value}`;
			if (i === j ? value !== 1 : !(value >= -1 && value <= 1))
				throw new RangeError(`${name}, must be ${i === j ? '1' : 'in [-1, 1]'}`);
			if (value !== matrix[j]?.[i])
				throw new RangeError(`${name}, must equal matrix[${j}][${i}] = ${matrix[j]?.[i]}`);
		})
	);
}
