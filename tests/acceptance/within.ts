import { expect } from 'vitest';

/** Fails where a figure is outside of a published band, its ends included. */
export function within(value: number, low: number, high: number): void {
	expect(value).toBeGreaterThanOrEqual(low);
	expect(value).toBeLessThanOrEqual(high);
}
