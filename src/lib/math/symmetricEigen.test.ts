import { describe, expect, it } from 'vitest';
import { symmetricEigen } from './symmetricEigen';

describe('symmetricEigen', () => {
	it('takes a matrix apart into what makes it', () => {
		const matrix = [
			[4, 1, -2, 0.5],
			[1, 3, 0, 1],
			[-2, 0, 2, -0.3],
			[0.5, 1, -0.3, -1]
		];
		const { values, vectors, converged } = symmetricEigen(matrix);
		expect(converged).toBe(true);
		expect([...values].sort((a, b) => b - a)).toEqual(values);
		matrix.forEach((row, i) =>
			row.forEach((value, j) => {
				const again = values.reduce((sum, w, k) => sum + w * vectors[k][i] * vectors[k][j], 0);
				// Rotations lose a few units in the last place.
				expect(again).toBeCloseTo(value, 13);
			})
		);
	});

	it('knows the closed form of two by two', () => {
		const { values, vectors } = symmetricEigen([
			[2, 1],
			[1, 2]
		]);
		expect(values[0]).toBeCloseTo(3, 14);
		expect(values[1]).toBeCloseTo(1, 14);
		expect(vectors[0][0] / vectors[0][1]).toBeCloseTo(1, 14);
	});

	it('names what is no symmetric matrix of numbers', () => {
		expect(() => symmetricEigen([])).toThrow('matrix has 0 rows');
		expect(() => symmetricEigen([[1, 2]])).toThrow('matrix[0] has length 2, must be 1');
		expect(() => symmetricEigen([[NaN]])).toThrow('matrix[0][0] = NaN, must be finite');
	});
});
