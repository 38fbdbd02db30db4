import { expect, it } from 'vitest';
import { sum } from './sum';

it('keeps the small terms that plain addition loses', () => {
	expect(sum([1, 1e100, 1, -1e100])).toBe(2);
	expect(sum(new Float64Array(10_000_000 / 100).fill(0.1))).toBe(10_000);
});

it('does not depend on the order', () => {
	const values = Array.from({ length: 2000 }, (_, i) => (i % 7 === 0 ? 1e12 : 1) / (i + 3));
	expect(sum(values)).toBe(sum([...values].reverse()));
});

it('treats empty, infinite and undefined terms as plain addition does', () => {
	expect([sum([]), sum([1, Infinity, 2]), sum([-Infinity, 1])]).toEqual([0, Infinity, -Infinity]);
	expect([sum([Infinity, -Infinity]), sum([1, NaN])]).toEqual([NaN, NaN]);
});
