import { describe, expect, it } from 'vitest';
import { barsOf } from './bars';

const law = { family: 'exponential', parameters: { rate: 1 } };

describe('barsOf', () => {
	const values = [1, 2, 3, 11, 12, 25, 39, 40];
	const { input, expected } = barsOf(values, law, 10);

	it('counts every value once, in bars of clean width without gaps', () => {
		expect(input.bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
		expect(input.bins[0]).toEqual({ from: 0, to: 5, count: 3 });
		input.bins.slice(1).forEach(({ from }, i) => expect(from).toBe(input.bins[i].to));
		expect(input.bins[input.bins.length - 1].to).toBeGreaterThan(40);
	});
	it('expects in each bar what the scaled law says', () => {
		// The chance below 5 of an exponential with mean 10, times eight values.
		expect(expected[0]).toBeCloseTo(8 * (1 - Math.exp(-0.5)), 9);
	});
	it('draws prices of a list as steps of what each bar is expected to hold', () => {
		const parameters = { spread: 0.001, price1: 7, share1: 0.5, price2: 33, share2: 0.5 };
		const steps = barsOf(values, { family: 'pricePoints', parameters });
		expect(Math.max(...steps.input.curve!.map(({ count }) => count))).toBeCloseTo(4, 6);
		steps.input.curve!.forEach(({ x, count }) => {
			const bar = steps.input.bins.findIndex(({ from, to }) => from < x && x < to);
			expect(count).toBe(steps.expected[bar]);
		});
	});
	it('draws the law in counts per bar', () => {
		const middle = input.curve?.find(({ x }) => Math.abs(x - 9) < 0.3);
		const density = Math.exp(-(middle?.x ?? 0) / 10) / 10;
		// The curve averages over a bar's width; 2% covers the bend of the law.
		expect((middle?.count ?? 0) / (8 * density * 5)).toBeCloseTo(1, 1);
	});
});
