import { describe, expect, it } from 'vitest';
import { nextSeed } from './nextSeed';

describe('nextSeed', () => {
	it('counts on from any text', () => {
		expect(nextSeed('goalpost')).toBe('goalpost 2');
		expect(nextSeed('goalpost 2')).toBe('goalpost 3');
		expect(nextSeed('Q3 2026')).toBe('Q3 2027');
		expect(nextSeed('')).toBe(' 2');
		expect(nextSeed('two\nlines')).toBe('two\nlines 2');
	});
});
