import seedrandom from 'seedrandom';
import type { Key } from './uniform';

/**
 * Turns the user's seed, any text, into the 128-bit key of a simulation. `seedrandom` (ARC4 over
 * the text) is asked for 32-bit integers only: integer arithmetic, the same on every engine.
 */
export function keyOf(seed: string): Key {
	const source = seedrandom(seed);
	return { a: source.int32(), b: source.int32(), c: source.int32(), d: source.int32() };
}

/** The rep coordinate for luck that belongs to the whole team. */
export const TEAM = 0;

/**
 * A hash of an id: the coordinate of what has one, so that permuting, adding or removing reps or rows
 * leaves everybody else's luck alone (FNV-1a over UTF-16 units).
 */
export function keyOfId(id: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) {
		hash = Math.imul(hash ^ (id.charCodeAt(i) & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (id.charCodeAt(i) >>> 8), 0x01000193);
	}
	return hash | 0;
}

/** A rep's coordinate: the hash of the id, never `TEAM`. */
export const repKeyOf = (id: string): number => keyOfId(id) || 1;
