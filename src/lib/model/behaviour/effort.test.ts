import { describe, expect, it } from 'vitest';
import { solveEffort } from './effort';

const into = { hours: 1, other: 1 };

describe('effort', () => {
	it('makes a day whose parts add up to its hours, wherever the pull goes', () => {
		for (const spread of [0, 0.3, 0.66, 0.9]) {
			solveEffort(0.44, 1.2, 0.25, into, spread);
			expect(0.44 * 1.2 + 0.56 * into.other).toBeCloseTo(into.hours, 10);
		}
	});

	it('takes less from other work the more of the pull goes to what sells', () => {
		const left = [0, 0.3, 0.66, 0.9].map((spread) => {
			solveEffort(0.44, 1.1, 0.25, into, spread);
			return into.other;
		});
		expect(left).toEqual([...left].sort((a, b) => a - b));
		expect(left[3]).toBeGreaterThan(1);
	});
});
