import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const text = 'Name;Betrag\nJosé Müller;1.234,56 €\n';
const utf16 = (big: boolean, mark: boolean): Uint8Array => {
	const source = mark ? `\ufeff${text}` : text;
	const bytes = new Uint8Array(source.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < source.length; i++) view.setUint16(2 * i, source.charCodeAt(i), !big);
	return bytes;
};
/** Windows-1252 by hand: € is 0x80, the other letters are Latin-1. */
const windows = Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));

describe('decode', () => {
	it('reads UTF-8 with and without a mark', () => {
		const utf8 = new TextEncoder().encode(text);
		const marked = new TextEncoder().encode(`\ufeff${text}`);
		expect(decode(utf8)).toEqual({ text, encoding: 'utf-8', binary: null });
		expect(decode(marked)).toEqual({ text, encoding: 'utf-8', binary: null });
	});

	it('reads UTF-16 of both byte orders, with and without a mark', () => {
		const little = { text, encoding: 'utf-16le', binary: null };
		const big = { text, encoding: 'utf-16be', binary: null };
		// The euro sign has no zero byte, which must not mislead the guess.
		expect(decode(utf16(false, true))).toEqual(little);
		expect(decode(utf16(true, true))).toEqual(big);
		expect(decode(utf16(false, false))).toEqual(little);
		expect(decode(utf16(true, false))).toEqual(big);
	});

	it('falls back to Windows-1252 where the bytes are no UTF-8', () => {
		expect(decode(windows)).toEqual({ text, encoding: 'windows-1252', binary: null });
	});

	it('decodes every byte of Windows-1252 like the platform does', () => {
		const bytes = Uint8Array.from({ length: 255 }, (_, i) => i + 1);
		const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		const decoded = decode(bytes).text;
		expect(decoded.length).toBe(255);
		// Outside 0x80 to 0x9f bytes are code points; inside, a few known ones.
		expect(decoded.slice(0, 127)).toBe(latin.slice(0, 127));
		expect(decoded.slice(159)).toBe(latin.slice(159));
		expect([0x80, 0x85, 0x96, 0x99, 0x9f].map((byte) => decoded[byte - 1])).toEqual([
			'€',
			'…',
			'–',
			'™',
			'Ÿ'
		]);
	});

	it('names what is no text', () => {
		const of = (...bytes: number[]) => decode(Uint8Array.from(bytes)).binary;
		expect(of(0x50, 0x4b, 3, 4, 20)).toBe('workbook');
		expect(of(0x1f, 0x8b, 8)).toBe('gzip');
		expect(of(0x25, 0x50, 0x44, 0x46)).toBe('pdf');
		expect(of(0x50, 0x41, 0x52, 0x31)).toBe('parquet');
		expect(of(1, 2, 0, 0, 0, 9, 8, 7)).toBe('binary');
	});

	it('reads an empty file as empty text', () => {
		expect(decode(new Uint8Array(0)).text).toBe('');
	});
});
