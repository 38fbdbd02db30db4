/** Rows of a square matrix. */
export type Matrix = readonly (readonly number[])[];

/**
 * The lower triangle L with L L^T = matrix: the square root of a covariance matrix, for correlated draws.
 * Golub and Van Loan, Matrix Computations, 4th ed., algorithm 4.2.1.
 *
 * @param matrix symmetric, length n >= 1; only the lower triangle is read
 * @returns rows of L with zeros above the diagonal, or null if the matrix is not positive definite to
 *   working precision: a pivot at or below 1e-15 of its diagonal element, or NaN
 * @throws RangeError if the matrix is empty or not square
 */
export function cholesky(matrix: Matrix): number[][] | null {
	requireSquare('cholesky', matrix);
	const lower = matrix.map((row) => row.map(() => 0));
	for (let i = 0; i < matrix.length; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i][j];
			for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
			if (j < i) lower[i][j] = rest / lower[j][j];
			else if (rest > 1e-15 * matrix[i][i] && rest < Infinity) lower[i][i] = Math.sqrt(rest);
			else return null;
		}
	}
	return lower;
}

/**
 * Solves matrix x = right for a symmetric positive-definite matrix, such as the normal equations of a
 * regression or a Newton step.
 *
 * @param matrix as `cholesky`
 * @param right length n
 * @returns x, or null if the matrix is not positive definite to working precision
 * @throws RangeError if the matrix is empty or not square, or right does not fit
 */
export function solvePositiveDefinite(matrix: Matrix, right: readonly number[]): number[] | null {
	if (right.length !== matrix.length) {
		throw new RangeError(
			`solvePositiveDefinite: right has length ${right.length}, must be ${matrix.length}`
		);
	}
	const lower = cholesky(matrix);
	return lower && solveFactored(lower, right);
}

/**
 * Inverse of a symmetric positive-definite matrix: from an observed information matrix to a covariance.
 *
 * @param matrix as `cholesky`
 * @returns rows of the inverse, exactly symmetric, or null if the matrix is not positive definite to
 *   working precision
 * @throws RangeError if the matrix is empty or not square
 */
export function invertPositiveDefinite(matrix: Matrix): number[][] | null {
	const lower = cholesky(matrix);
	if (!lower) return null;
	const columns = matrix.map((_, i) =>
		solveFactored(
			lower,
			matrix.map((_, j) => (i === j ? 1 : 0))
		)
	);
	return columns.map((column, i) => column.map((value, j) => 0.5 * (value + columns[j][i])));
}

/** Forward and back substitution with L and its transpose. */
function solveFactored(lower: Matrix, right: readonly number[]): number[] {
	const x = [...right];
	for (let i = 0; i < x.length; i++) {
		for (let k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
		x[i] /= lower[i][i];
	}
	for (let i = x.length - 1; i >= 0; i--) {
		for (let k = i + 1; k < x.length; k++) x[i] -= lower[k][i] * x[k];
		x[i] /= lower[i][i];
	}
	return x;
}

function requireSquare(caller: string, matrix: Matrix): void {
	const n = matrix.length;
	if (n === 0) throw new RangeError(`${caller}: matrix has 0 rows, must be >= 1`);
	matrix.forEach((row, i) => {
		if (row.length === n) return;
		throw new RangeError(`${caller}: matrix[${i}] has length ${row.length}, must be ${n}`);
	});
}
