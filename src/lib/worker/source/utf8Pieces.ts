/** Small enough that the rows of a piece are gone before the next one, large enough to be quick. */
const PIECE = 1 << 16;

/** Where the last character of the bytes that is not whole begins; their number where all are. */
function wholeEnd(bytes: Uint8Array): number {
	const n = bytes.length;
	for (let back = 1; back <= Math.min(3, n); back++) {
		const byte = bytes[n - back];
		if (byte < 0x80) return n;
		if (byte < 0xc0) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return length > back ? n - back : n;
	}
	return n;
}

/**
 * Cuts bytes of UTF-8 into pieces that end with a whole character, so that each can be decoded by
 * itself: decoders are several times quicker at that than at a stream. Bytes that are no UTF-8 stay in
 * a piece, for the decoder to refuse.
 */
export function createUtf8Pieces(): {
	readonly push: (chunk: Uint8Array) => Iterable<Uint8Array>;
	/** what is left at the end of the file: empty, or no whole character */
	readonly rest: () => Uint8Array;
} {
	let rest = new Uint8Array(0);
	return {
		*push(chunk) {
			for (let at = 0; at < chunk.length; at += PIECE) {
				const part = chunk.subarray(at, at + PIECE);
				const bytes = new Uint8Array(rest.length + part.length);
				bytes.set(rest);
				bytes.set(part, rest.length);
				const end = wholeEnd(bytes);
				rest = bytes.slice(end);
				yield end === bytes.length ? bytes : bytes.subarray(0, end);
			}
		},
		rest: () => rest
	};
}
