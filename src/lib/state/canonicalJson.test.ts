import { expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson';

it('writes the same values alike, in whatever order their keys were set', () => {
	const one = { b: 1, a: [{ d: null, c: 'x' }], left: undefined };
	const other = { a: [{ c: 'x', d: null }], b: 1 };
	expect(canonicalJson(one)).toBe(canonicalJson(other));
	expect(canonicalJson(one)).toBe('{"a":[{"c":"x","d":null}],"b":1}');
	expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
