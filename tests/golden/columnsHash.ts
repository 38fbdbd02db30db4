import type { ChunkResult } from '../../src/lib/sim/chunk';

/**
 * SHA-256 over every number of some chunks, each as its eight bytes, little end first: equal only if
 * every bit is. Chunks are taken by job and first replication, arrays by name, so that the order in
 * which a pool returned them does not matter.
 */
export async function columnsHash(chunks: readonly ChunkResult[]): Promise<string> {
	const ordered = [...chunks].sort((a, b) => a.job.localeCompare(b.job) || a.first - b.first);
	const arrays = ordered.flatMap(({ columns, sums }) => [...inOrder(columns), ...inOrder(sums)]);
	const bytes = new DataView(new ArrayBuffer(arrays.reduce((n, { length }) => n + length * 8, 0)));
	let at = 0;
	for (const array of arrays)
		for (const value of array) {
			bytes.setFloat64(at, value, true);
			at += 8;
		}
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const inOrder = (arrays: Readonly<Record<string, Float64Array>>): Float64Array[] =>
	Object.keys(arrays)
		.sort()
		.map((name) => arrays[name]);
