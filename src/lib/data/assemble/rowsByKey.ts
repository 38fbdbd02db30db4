import { hashOf } from '../table/wordIndex';

/** Which row holds a key: what a Map would do, in a fifth of the time and memory for a million keys. */
export interface RowsByKey {
	/** The row that holds the key; `row` from now on where none did. */
	readonly first: (key: string, row: number) => number;
	/** Another row holds a key that is known. */
	readonly replace: (key: string, row: number) => void;
}

/**
 * An empty index by open addressing.
 * @param most keys that will be put in, at most
 */
export function createRowsByKey(most: number): RowsByKey {
	let size = 16;
	while (size < 2 * most) size *= 2;
	/** 1 + index of the key; 0 = free */
	const slots = new Int32Array(size);
	const keys: string[] = [];
	/** of the keys: ids that differ in their last digit are apart without being compared */
	const hashes = new Int32Array(most + 1);
	const rows: number[] = [];
	const slotOf = (key: string, hash: number): number => {
		let slot = hash & (size - 1);
		for (;;) {
			const at = slots[slot] - 1;
			if (at < 0 || (hashes[at] === hash && keys[at] === key)) return slot;
			slot = (slot + 1) & (size - 1);
		}
	};
	return {
		first(key, row) {
			const hash = hashOf(key);
			const slot = slotOf(key, hash);
			if (slots[slot] === 0) {
				hashes[keys.length] = hash;
				slots[slot] = keys.push(key);
				rows.push(row);
			}
			return rows[slots[slot] - 1];
		},
		replace(key, row) {
			const slot = slotOf(key, hashOf(key));
			if (slots[slot] !== 0) rows[slots[slot] - 1] = row;
		}
	};
}
