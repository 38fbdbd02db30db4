import { grown } from '../grown';
import type { Cells, CodedCells } from './cells';
import { createWordIndex } from './wordIndex';

/** A column that grows at its end. */
export interface CellsBuilder {
	readonly length: () => number;
	readonly push: (cell: string) => void;
	/** Takes the last cell off. */
	readonly pop: () => void;
	readonly at: (row: number) => string;
	/** The column as it stands; nothing is added afterwards. */
	readonly finish: () => Cells;
}

/** Different cells up to which a column is coded; a column of ids gives up here. Fits 16 bits. */
const MOST_WORDS = 1 << 15;
/** Cells that become one text where a column is not coded: 2 ** BLOCK. */
const BLOCK = 10;
const IN_BLOCK = (1 << BLOCK) - 1;

/**
 * Words met lately, by their length and three letters: equal cells follow each other so often that most
 * are found here, and a comparison is cheaper than hashing the whole cell.
 */
const RECENT = 256;
const slotOf = (cell: string): number => {
	const n = cell.length;
	if (n === 0) return 0;
	const last = cell.charCodeAt(n - 1);
	return (
		(last * 37 + cell.charCodeAt(n - 2 < 0 ? 0 : n - 2) * 11 + cell.charCodeAt(n >> 1) + n) & 255
	);
};

interface Words {
	/** false where the column has too many words */
	readonly push: (cell: string) => boolean;
	readonly coded: () => CodedCells;
	readonly pop: () => void;
}

function createWords(): Words {
	const { words, codeOf } = createWordIndex(MOST_WORDS);
	const recent = new Array<string | null>(RECENT).fill(null);
	const recentCode = new Uint16Array(RECENT);
	let codes = new Uint16Array(64);
	let rows = 0;
	return {
		push(cell) {
			const slot = slotOf(cell);
			if (recent[slot] !== cell) {
				const code = codeOf(cell);
				if (code < 0) return false;
				recent[slot] = words[code];
				recentCode[slot] = code;
			}
			if (rows === codes.length) codes = grown(codes, 2 * rows);
			codes[rows++] = recentCode[slot];
			return true;
		},
		coded: () => ({ words, codes: codes.subarray(0, rows) }),
		pop: () => void rows--
	};
}

/** Cells below each other in texts of 1024: two strings for a thousand cells, and where each ends. */
interface Spelled {
	readonly push: (cell: string) => void;
	readonly pop: () => void;
	readonly at: (row: number) => string;
	/** closes the last text @returns bytes taken */
	readonly finish: () => number;
}

function createSpelled(): Spelled {
	const texts: string[] = [];
	let waiting: string[] = [];
	let ends = new Int32Array(1 << BLOCK);
	let rows = 0;
	let letters = 0;
	const close = (): void => {
		const text = waiting.join('');
		letters += text.length;
		texts.push(text);
		waiting = [];
	};
	const at = (row: number): string => {
		const text = texts[row >> BLOCK];
		if (text === undefined) return waiting[row & IN_BLOCK];
		return text.slice((row & IN_BLOCK) === 0 ? 0 : ends[row - 1], ends[row]);
	};
	return {
		push(cell) {
			if (rows === ends.length) ends = grown(ends, 2 * rows);
			ends[rows] = ((rows & IN_BLOCK) === 0 ? 0 : ends[rows - 1]) + cell.length;
			waiting.push(cell);
			if ((++rows & IN_BLOCK) === 0) close();
		},
		pop() {
			if (waiting.length === 0) {
				const first = rows - 1 - IN_BLOCK;
				waiting = Array.from({ length: IN_BLOCK + 1 }, (_, i) => at(first + i));
				letters -= texts.pop()?.length ?? 0;
			}
			waiting.pop();
			rows--;
		},
		at,
		finish() {
			close();
			ends = grown(ends, rows);
			return letters + ends.byteLength;
		}
	};
}

/**
 * An empty column. It is coded while its cells repeat each other (32,768 different ones at most), and
 * spelled out from then on.
 */
export function createCellsBuilder(): CellsBuilder {
	let words: Words | null = createWords();
	let spelled: Spelled | null = null;
	let rows = 0;
	const spellOut = (known: Words): Spelled => {
		const made = createSpelled();
		const { words: met, codes } = known.coded();
		for (let row = 0; row < codes.length; row++) made.push(met[codes[row]]);
		words = null;
		return made;
	};
	const at = (row: number): string => {
		if (spelled) return spelled.at(row);
		const { words: met, codes } = (words as Words).coded();
		return met[codes[row]];
	};
	return {
		length: () => rows,
		push(cell) {
			if (!words || !words.push(cell)) (spelled ??= spellOut(words as Words)).push(cell);
			rows++;
		},
		pop() {
			(words ?? spelled)?.pop();
			rows--;
		},
		at,
		finish() {
			if (spelled) return { length: rows, coded: null, at: spelled.at, bytes: spelled.finish() };
			const { words: met, codes } = (words as Words).coded();
			const coded = { words: met, codes: codes.slice() };
			const letters = met.reduce((sum, word) => sum + word.length, 0);
			const bytes = letters + coded.codes.byteLength;
			return { length: rows, coded, at: (row) => met[coded.codes[row]], bytes };
		}
	};
}

/** A column from cells that are there already. */
export function cellsOf(cells: Iterable<string>): Cells {
	const builder = createCellsBuilder();
	for (const cell of cells) builder.push(cell);
	return builder.finish();
}
