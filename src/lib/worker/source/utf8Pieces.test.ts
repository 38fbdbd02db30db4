import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createUtf8Pieces } from './utf8Pieces';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes handed over in chunks of the given sizes, over and over. */
function decodeInChunks(bytes: Uint8Array, sizes: readonly number[]): string {
	const pieces = createUtf8Pieces();
	let text = '';
	for (let at = 0, i = 0; at < bytes.length; i++) {
		const size = sizes[i % sizes.length];
		for (const piece of pieces.push(bytes.subarray(at, at + size))) text += decoder.decode(piece);
		at += size;
	}
	return text + decoder.decode(pieces.rest());
}

it('gives the same text wherever the bytes are cut', () => {
	const letters = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\ufeff', '\n'), { maxLength: 40 });
	const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(letters, sizes, (parts, cuts) => {
			const text = parts.join('');
			expect(decodeInChunks(new TextEncoder().encode(text), cuts)).toBe(text);
		}),
		{ seed: 2, numRuns: 300 }
	);
});

it('leaves bytes that are no UTF-8 for the decoder to refuse', () => {
	for (const bytes of [
		[0x41, 0xe9],
		[0xe9, 0x41, 0x42],
		[0x80, 0x80, 0x80, 0x80],
		[0xff, 0x41]
	])
		expect(() => decodeInChunks(Uint8Array.from(bytes), [2])).toThrow();
});
