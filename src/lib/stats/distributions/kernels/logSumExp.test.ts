import { expect, it } from 'vitest';
import { logSumExp, softmax } from './logSumExp';

it('adds weights whose exponentials would overflow or vanish', () => {
	expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2);
	expect(logSumExp([-2000, -2000 + Math.log(3)])).toBeCloseTo(-2000 + Math.log(4), 12);
	expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
});

it('turns logs into shares in place, and gives the log of their sum', () => {
	const logs = Float64Array.of(1000, -Infinity, 1000 + Math.log(3));
	expect(softmax(logs)).toBeCloseTo(1000 + Math.log(4), 12);
	expect(logs[0]).toBeCloseTo(0.25, 12);
	expect(logs[1]).toBe(0);
	expect(logs[2]).toBeCloseTo(0.75, 12);
});
