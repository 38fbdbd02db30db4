import { describe, expect, it } from 'vitest';
import { assumableRange } from './assumable';
import {
	correlationsInForce,
	correlationsLeft,
	fittedCorrelation,
	jointFactor,
	repPairs
} from './betweenReps';
import { repQuantities, type BetweenReps } from './team';

const identity = repQuantities.map((_, i) => repQuantities.map((__, j) => (i === j ? 1 : 0)));
const nothing = repQuantities.map(() => 0);
const between = (r: number, precision: readonly number[] = nothing): BetweenReps => ({
	pairs: [],
	matrix: identity.map((row, i) => row.map((value, j) => (i + j === 3 && i * j === 0 ? r : value))),
	precision
});

describe('the pairs of rates', () => {
	it('are each two of the five once, named by both', () => {
		expect(repPairs).toHaveLength(10);
		expect(repPairs.map(({ id }) => id)).toContain('dialsPerDayWithWinRate');
		for (const { id } of repPairs) expect(assumableRange(id)).toEqual([-0.99, 0.99]);
		const pair = repPairs.find(({ id }) => id === 'dialsPerDayWithWinRate')!;
		expect(fittedCorrelation(between(0.4), pair)).toBe(0.4);
		expect(fittedCorrelation(null, pair)).toBe(0);
	});
});

describe('correlationsInForce', () => {
	it('is what was fitted, with what the plan sets in its place', () => {
		const set = correlationsInForce(between(0.4), { demosPerDayWithWinRate: -0.3, eta: 0.5 });
		expect(set.repaired).toBe(false);
		expect(set.matrix[0][3]).toBe(0.4);
		expect([set.matrix[1][3], set.matrix[3][1]]).toEqual([-0.3, -0.3]);
		expect(correlationsInForce(between(0.4), { dialsPerDayWithWinRate: 0 }).matrix).toEqual(
			identity
		);
	});

	it('takes the nearest that can hold where three rates are all to be opposed', () => {
		const set = correlationsInForce(null, {
			dialsPerDayWithDemosPerDay: -0.9,
			dialsPerDayWithWinRate: -0.9,
			demosPerDayWithWinRate: -0.9
		});
		expect(set.repaired).toBe(true);
		// Three alike stay alike, and the least that three can share is -1/2.
		for (const [i, j] of [
			[0, 1],
			[0, 3],
			[1, 3]
		])
			expect(set.matrix[i][j]).toBeCloseTo(-0.5, 6);
		expect(set.largestChange).toBeCloseTo(0.4, 6);
		const factor = jointFactor(null, {
			dialsPerDayWithDemosPerDay: -0.9,
			dialsPerDayWithWinRate: -0.9,
			demosPerDayWithWinRate: -0.9
		});
		expect(factor!.flat().every(Number.isFinite)).toBe(true);
	});
});

describe('correlationsLeft', () => {
	it('is the correlation itself without own data, and little of it with many', () => {
		const matrix = between(0.6).matrix;
		expect(correlationsLeft(matrix, nothing)[0][3]).toBeCloseTo(0.6, 12);
		expect(correlationsLeft(matrix, [1e6, 0, 0, 1e6, 0])[0][3]).toBeCloseTo(0, 5);
	});

	it('is that of two normal effects of which one was seen with an error', () => {
		// Seen with precision p: variance of the first 1/(1+p), of the second 1 - r^2 p/(1+p), covariance r/(1+p).
		const [r, p] = [0.6, 3];
		const expected = r / (1 + p) / Math.sqrt((1 / (1 + p)) * (1 - (r * r * p) / (1 + p)));
		expect(correlationsLeft(between(r).matrix, [p, 0, 0, 0, 0])[0][3]).toBeCloseTo(expected, 12);
	});
});

describe('jointFactor', () => {
	it('is nothing where nothing goes together', () => {
		expect(jointFactor(null, {})).toBeNull();
		expect(jointFactor(undefined, { sizeSlope: 1 })).toBeNull();
		expect(jointFactor(between(0, [4, 4, 1, 9, 1]), {})).toBeNull();
		expect(jointFactor(between(0.4), { dialsPerDayWithWinRate: 0 })).toBeNull();
	});

	it('leaves the scores of rates alone that go with none', () => {
		const factor = jointFactor(between(0.5), {})!;
		for (const i of [0, 1, 2, 4]) expect(factor[i]).toEqual(identity[i]);
		expect(factor[3]).toEqual([0.5, 0, 0, expect.closeTo(Math.sqrt(0.75), 12), 0]);
	});
});
