import { describe, expect, it } from 'vitest';
import { cholesky } from '../math/linear';
import { nearestCorrelation } from './nearestCorrelation';

describe('nearestCorrelation', () => {
	it('leaves a possible matrix as it is', () => {
		const matrix = [
			[1, 0.3, -0.2],
			[0.3, 1, 0.5],
			[-0.2, 0.5, 1]
		];
		expect(nearestCorrelation(matrix)).toEqual({
			matrix,
			repaired: false,
			largestChange: 0,
			converged: true
		});
	});

	it("gives the nearest one of Higham's example", () => {
		// N. J. Higham (2002), section 4: the nearest matrix to four decimals.
		const { matrix, repaired, converged } = nearestCorrelation([
			[1, 1, 0],
			[1, 1, 1],
			[0, 1, 1]
		]);
		expect({ repaired, converged }).toEqual({ repaired: true, converged: true });
		expect(matrix[0][1]).toBeCloseTo(0.7607, 4);
		expect(matrix[0][2]).toBeCloseTo(0.1573, 4);
		expect(matrix[1][2]).toBeCloseTo(0.7607, 4);
	});

	it('makes something that can be drawn from, and says how far it had to go', () => {
		const opposed = [
			[1, -0.9, -0.9],
			[-0.9, 1, -0.9],
			[-0.9, -0.9, 1]
		];
		expect(cholesky(opposed)).toBeNull();
		const { matrix, largestChange } = nearestCorrelation(opposed);
		expect(cholesky(matrix)).not.toBeNull();
		matrix.forEach((row, i) => expect(row[i]).toBeCloseTo(1, 12));
		// Three that are equally opposed can be at most -1/2 each.
		expect(matrix[0][1]).toBeCloseTo(-0.5, 6);
		expect(largestChange).toBeCloseTo(0.4, 6);
	});

	it('names what is no correlation', () => {
		expect(() =>
			nearestCorrelation([
				[1, 2],
				[2, 1]
			])
		).toThrow('nearestCorrelation: matrix[0][1] = 2, must be in [-1, 1]');
		expect(() =>
			nearestCorrelation([
				[1, 0.5],
				[0.4, 1]
			])
		).toThrow('must equal matrix[1][0] = 0.4');
		expect(() => nearestCorrelation([[0.9]])).toThrow('matrix[0][0] = 0.9, must be 1');
	});
});
