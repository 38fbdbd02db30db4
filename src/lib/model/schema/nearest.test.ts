import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

describe('nearest', () => {
	it.each([
		['gaol', 'goal'],
		['GOAL', 'goal'],
		['targts', 'targets'],
		['ssed', 'seed'],
		['shock', 'shocks']
	])('takes %s for %s', (word, meant) => {
		expect(nearest(word, ['seed', 'goal', 'team', 'targets', 'shocks'])).toBe(meant);
	});

	it('keeps to the first of equals and copes with very long words', () => {
		expect(nearest('x', ['a', 'b'])).toBe('a');
		expect(nearest('g'.repeat(100000), ['goal', 'x'])).toBe('goal');
	});

	it('refuses to choose among none', () => {
		expect(() => nearest('a', [])).toThrow('nearest: candidates = []');
	});
});
