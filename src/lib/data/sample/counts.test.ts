import { describe, expect, it } from 'vitest';
import { negativeBinomialCount, poissonCount } from './counts';

const STEPS = 200000;

/** Mean and variance over evenly spaced uniforms: an integral, so no sampling error. */
function momentsOf(countAt: (u: number) => number): { mean: number; variance: number } {
	let sum = 0;
	let squares = 0;
	for (let i = 0; i < STEPS; i++) {
		const count = countAt((i + 0.5) / STEPS);
		sum += count;
		squares += count * count;
	}
	const mean = sum / STEPS;
	return { mean, variance: squares / STEPS - mean * mean };
}

// The grid's error is about the range of the count over the number of steps: below 1e-3 here, and
// for the variance the tail beyond the grid, about range^2 / steps.
describe('counts by inversion of one uniform', () => {
	it.each([0, 0.4, 2.1, 45])('has mean and variance of a Poisson law of mean %d', (mean) => {
		const moments = momentsOf((u) => poissonCount(u, mean));
		expect(moments.mean).toBeCloseTo(mean, 3);
		expect(moments.variance).toBeCloseTo(mean, 1);
	});

	it.each([
		[45, 8],
		[20, 1.5],
		[90, 6]
	])('has mean %d and the variance of size %d', (mean, size) => {
		const moments = momentsOf((u) => negativeBinomialCount(u, mean, size));
		expect(moments.mean / mean).toBeCloseTo(1, 3);
		expect(moments.variance / (mean + (mean * mean) / size)).toBeCloseTo(1, 2);
	});

	it('is the smallest count whose cumulative probability reaches the uniform', () => {
		// Poisson of mean 1: cdf(0) = .36788, cdf(1) = .73576
		expect([0.3678, 0.3679, 0.7357, 0.7358].map((u) => poissonCount(u, 1))).toEqual([0, 1, 1, 2]);
		// negative binomial of mean 1, size 1 is geometric: cdf(k) = 1 - 2^-(k+1)
		expect([0.4999, 0.5001, 0.7499, 0.7501].map((u) => negativeBinomialCount(u, 1, 1))).toEqual([
			0, 1, 1, 2
		]);
	});

	it('ends at the largest uniform there is', () => {
		const largest = 1 - 0.5 / 4294967296;
		expect(poissonCount(largest, 3)).toBeLessThan(30);
		expect(negativeBinomialCount(largest, 45, 8)).toBeLessThan(400);
	});
});
