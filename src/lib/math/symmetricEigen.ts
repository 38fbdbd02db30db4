import type { Matrix } from './linear';

/** Eigenvalues in descending order, each with its unit vector: matrix = sum of value * vector vector^T. */
export interface Eigen {
	readonly values: readonly number[];
	readonly vectors: readonly (readonly number[])[];
	readonly converged: boolean;
}

const MOST_SWEEPS = 60;

/**
 * Eigenvalues and vectors of a symmetric matrix by Jacobi's cyclic rotations: slow for large ones, and exact to
 * rounding for the small correlation matrices it is used for.
 *
 * @param matrix symmetric, length n >= 1; both triangles are read
 * @throws RangeError if the matrix is empty, not square or not finite
 * @see Golub and Van Loan, Matrix Computations, 4th ed., section 8.5.3
 */
export function symmetricEigen(matrix: Matrix): Eigen {
	requireFiniteSquare(matrix);
	const n = matrix.length;
	const a = matrix.map((row) => [...row]);
	const v = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
	let converged = n === 1;
	for (let sweep = 0; sweep < MOST_SWEEPS && !converged; sweep++) {
		for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
		converged = offDiagonal(a) <= 1e-30 * onDiagonal(a);
	}
	const order = a.map((_, i) => i).sort((i, j) => a[j][j] - a[i][i]);
	return {
		values: order.map((i) => a[i][i]),
		vectors: order.map((i) => v.map((row) => row[i])),
		converged
	};
}

const onDiagonal = (a: Matrix): number => a.reduce((sum, row, i) => sum + row[i] * row[i], 0);

const offDiagonal = (a: Matrix): number =>
	a.reduce(
		(sum, row, i) =>
			sum + row.reduce((rest, value, j) => (i === j ? rest : rest + value * value), 0),
		0
	);

/** One rotation that makes a[p][q] zero. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
	if (a[p][q] === 0) return;
	const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
	const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const c = 1 / Math.sqrt(t * t + 1);
	const s = t * c;
	for (const row of a) turn(row, p, q, c, s);
	for (let k = 0; k < a.length; k++) {
		const [x, y] = [a[p][k], a[q][k]];
		a[p][k] = c * x - s * y;
		a[q][k] = s * x + c * y;
	}
	for (const row of v) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
	const [x, y] = [row[p], row[q]];
	row[p] = c * x - s * y;
	row[q] = s * x + c * y;
}

function requireFiniteSquare(matrix: Matrix): void {
	const n = matrix.length;
	if (n === 0) throw new RangeError('symmetricEigen: matrix has 0 rows, must be >= 1');
	matrix.forEach((row, i) => {
		if (row.length !== n)
			throw new RangeError(`symmetricEigen: matrix[${i}] has length ${row.length}, must be ${n}`);
		row.forEach((value, j) => {
			if (!Number.isFinite(value))
				throw new RangeError(`symmetricEigen: matrix[${i}][${j}] = ${value}, must be finite`);
		});
	});
}
