import type { BinaryKind } from './issue';

/** What UTF-8 and UTF-16 need of the platform; every browser, worker and Node has it. */
declare const TextDecoder: {
	new (encoding: string, options?: { fatal?: boolean }): { decode(bytes: Uint8Array): string };
};

/** How the letters of a text are written. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
/** How a file is written: text with its encoding, or one of the formats that hold tables. */
export type Encoding = TextEncodingName | 'xlsx' | 'xls' | 'parquet';

/** The text of a file, or what it is instead of text. */
export type Decoded =
	| { readonly text: string; readonly encoding: TextEncodingName; readonly binary: null }
	| { readonly text: ''; readonly encoding: null; readonly binary: BinaryKind };

/** First bytes of the formats that people drop by mistake. */
const magic: readonly (readonly [BinaryKind, readonly number[]])[] = [
	['workbook', [0x50, 0x4b, 0x03, 0x04]],
	['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
	['gzip', [0x1f, 0x8b]],
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['parquet', [0x50, 0x41, 0x52, 0x31]]
];

/** Windows-1252 for bytes 0x80 to 0x9f; the other bytes are their own code points. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
	first.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark: Latin text has a zero in every other byte. */
function utf16ByZeros(bytes: Uint8Array): TextEncodingName | null {
	const n = Math.min(bytes.length, 4096) & ~1;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < n; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	if (n >= 4 && odd > 0.3 * n * 0.5 && even === 0) return 'utf-16le';
	if (n >= 4 && even > 0.3 * n * 0.5 && odd === 0) return 'utf-16be';
	return null;
}

function windows1252(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		const codes: number[] = [];
		const end = Math.min(at + 8192, bytes.length);
		for (let i = at; i < end; i++) {
			const byte = bytes[i];
			codes.push(byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte);
		}
		pieces.push(String.fromCharCode(...codes));
	}
	return pieces.join('');
}

function utf16(bytes: Uint8Array, bigEndian: boolean): string {
	if (!bigEndian) return new TextDecoder('utf-16le').decode(bytes);
	const swapped = new Uint8Array(bytes.length & ~1);
	for (let i = 0; i < swapped.length; i += 2) {
		swapped[i] = bytes[i + 1];
		swapped[i + 1] = bytes[i];
	}
	return new TextDecoder('utf-16le').decode(swapped);
}

function utf8OrNull(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** What the first bytes of a file say: a format, an encoding, or nothing yet. */
export interface Sniffed {
	readonly binary: BinaryKind | null;
	/** null = UTF-8 if all of it is valid, else Windows-1252 */
	readonly encoding: TextEncodingName | null;
}

/**
 * Looks at the first bytes of a file (4096 are enough). A byte order mark decides; without one, zeros
 * in every other byte mean UTF-16.
 */
export function sniff(bytes: Uint8Array): Sniffed {
	const known = magic.find(([, first]) => startsWith(bytes, first));
	if (known) return { binary: known[0], encoding: null };
	if (startsWith(bytes, [0xff, 0xfe])) return { binary: null, encoding: 'utf-16le' };
	if (startsWith(bytes, [0xfe, 0xff])) return { binary: null, encoding: 'utf-16be' };
	return { binary: null, encoding: utf16ByZeros(bytes) };
}

/**
 * Text of a file's bytes that are there as a whole; gzip must already be undone by the caller. What
 * is neither UTF-16 nor valid UTF-8 is read as Windows-1252 (what Excel writes in Western Europe).
 *
 * @returns `binary` names the format where the bytes are no text; the text never starts with a mark
 */
export function decode(bytes: Uint8Array): Decoded {
	const { binary, encoding: wide } = sniff(bytes);
	if (binary) return { text: '', encoding: null, binary };
	if (wide) return { text: utf16(bytes, wide === 'utf-16be'), encoding: wide, binary: null };
	if (bytes.includes(0)) return { text: '', encoding: null, binary: 'binary' };
	const text = utf8OrNull(bytes);
	if (text !== null) return { text, encoding: 'utf-8', binary: null };
	return { text: windows1252(bytes), encoding: 'windows-1252', binary: null };
}
