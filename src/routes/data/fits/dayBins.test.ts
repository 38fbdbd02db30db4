import { expect, it } from 'vitest';
import { dayBins } from './dayBins';

const days = (seen: readonly number[]) => ({
	seen: Float64Array.from(seen),
	expected: Float64Array.from(seen, (count) => count / 2),
	days: 0,
	mean: 0
});

it('gives few numbers a bar each, and the fit a dot on it', () => {
	const { input, expected } = dayBins(days([4, 2, 6]));
	expect(input.bins.map(({ from, to, count }) => [from, to, count])).toEqual([
		[0, 1, 4],
		[1, 2, 2],
		[2, 3, 6]
	]);
	expect(expected).toEqual([2, 1, 3]);
	expect(input.curve).toEqual([
		{ x: 0, count: 2 },
		{ x: 1, count: 1 },
		{ x: 2, count: 3 }
	]);
});

it('puts many numbers into clean runs and loses no day', () => {
	const { input, expected } = dayBins(days(new Array<number>(107).fill(1)));
	expect(input.bins).toHaveLength(22);
	expect(input.bins[1]).toEqual({ from: 5, to: 10, count: 5 });
	expect(input.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(107);
	expect(expected.reduce((a, b) => a + b, 0)).toBeCloseTo(53.5, 12);
	expect(input.curve?.[1].x).toBe(7);
});
