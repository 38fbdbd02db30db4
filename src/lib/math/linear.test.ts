import { describe, expect, it } from 'vitest';
import { cholesky, invertPositiveDefinite, solvePositiveDefinite } from './linear';

const matrix = [
	[4, 12, -16],
	[12, 37, -43],
	[-16, -43, 98]
];

describe('symmetric positive-definite matrices', () => {
	it('factor into a lower triangle', () => {
		expect(cholesky(matrix)).toEqual([
			[2, 0, 0],
			[6, 1, 0],
			[-8, 5, 3]
		]);
	});

	it('solve a system', () => {
		expect(solvePositiveDefinite(matrix, [-20, -43, 192])).toEqual([1, 2, 3]);
	});

	it('invert into a symmetric matrix that undoes them', () => {
		// Hilbert matrix of order 4, condition 1.6e4, with its known whole-number inverse
		const hilbert = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => 1 / (i + j + 1)));
		const inverse = invertPositiveDefinite(hilbert);
		expect(inverse?.map((row) => row.map(Math.round))).toEqual([
			[16, -120, 240, -140],
			[-120, 1200, -2700, 1680],
			[240, -2700, 6480, -4200],
			[-140, 1680, -4200, 2800]
		]);
		inverse?.forEach((row, i) => row.forEach((v, j) => expect(v).toBe(inverse[j][i])));
	});

	it('say so when they are not positive definite', () => {
		const indefinite = [
			[1, 2],
			[2, 1]
		];
		const singular = [
			[0.1, 0.3],
			[0.3, 0.9]
		];
		for (const bad of [indefinite, singular, [[0]], [[NaN]], [[-1]]]) {
			expect(cholesky(bad)).toBeNull();
			expect(invertPositiveDefinite(bad)).toBeNull();
			expect(solvePositiveDefinite(bad, bad[0])).toBeNull();
		}
	});

	it('reject shapes that do not fit', () => {
		expect(() => cholesky([[1, 2]])).toThrow('cholesky: matrix[0] has length 2, must be 1');
		expect(() => cholesky([])).toThrow('cholesky: matrix has 0 rows, must be >= 1');
		expect(() => solvePositiveDefinite([[1]], [1, 2])).toThrow(RangeError);
	});
});
