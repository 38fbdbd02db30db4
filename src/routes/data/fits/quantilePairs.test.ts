import { describe, expect, it } from 'vitest';
import { distributionOf } from '$lib/stats/distributionOf';
import { quantilePairs } from './quantilePairs';

const law = { family: 'gamma', parameters: { shape: 2, rate: 0.1 } };
const { quantile } = distributionOf(law);
const exact = Array.from({ length: 500 }, (_, i) => 3 * quantile((i + 0.5) / 500)).reverse();

describe('quantilePairs', () => {
	it('puts values of the law itself on the line, whatever their order and scale', () => {
		const { points } = quantilePairs(exact, law, 3);
		expect(points).toHaveLength(120);
		for (const { expected, observed } of points) expect(expected / observed).toBeCloseTo(1, 9);
		expect(points[0].observed).toBe(exact[499]);
		expect(points[119].observed).toBe(exact[0]);
	});

	it('takes a log axis for wide values, and never one that must show 0', () => {
		expect(quantilePairs(exact, law, 3).scale).toBe('log');
		expect(quantilePairs([20, 21, 22], law).scale).toBe('linear');
		expect(quantilePairs([0, 10, 1000], law).scale).toBe('linear');
		expect(quantilePairs([7], law).points).toHaveLength(1);
	});
});
