import { describe, expect, it } from 'vitest';
import { goalScale } from './goalScale';

describe('goalScale', () => {
	it('steps by the third digit of the goal, and finer with Alt', () => {
		expect(goalScale(1_200_000)).toMatchObject({ step: 10_000, fine: 1000 });
		expect(goalScale(300_000)).toMatchObject({ step: 1000, fine: 100 });
		expect(goalScale(25_000_000)).toMatchObject({ step: 100_000 });
	});
	it('has a step for the smallest goals, too', () => {
		expect(goalScale(1).step).toBe(10);
	});
});
