/**
 * A small generator for tests only, so that a mutilated file can be made again from its seed.
 * Mulberry32 (T. Ettinger, public domain): 32 bits of state, integers only.
 *
 * @returns uniform draws in [0, 1)
 */
export function mulberry(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
