/** Different cells of a column, each held once, and which of them stands in which row. */
export interface CodedCells {
	/** in the order in which they are met; some may stand in no row any more */
	readonly words: readonly string[];
	/** per row: index into `words` */
	readonly codes: Uint16Array;
}

/** The cells of one column of a file: text, in a form that a million of them do not fill memory with. */
export interface Cells {
	readonly length: number;
	/** null where the column has too many different cells */
	readonly coded: CodedCells | null;
	/** The cell of a row, 0 to `length` - 1. */
	readonly at: (row: number) => string;
	/** what the column itself takes: typed arrays, and a byte for each letter */
	readonly bytes: number;
}

/** Visits a cell that stands in `rows` rows, of which `first` is the first. */
type VisitCell = (cell: string, rows: number, first: number) => void;

/**
 * Goes once through the cells: where they are coded each different one once, in the order in which
 * they are first met, else row by row.
 */
export function eachCell(cells: Cells | readonly string[], visit: VisitCell): void {
	if (!('coded' in cells)) return cells.forEach((cell, row) => visit(cell, 1, row));
	if (!cells.coded) {
		for (let row = 0; row < cells.length; row++) visit(cells.at(row), 1, row);
		return;
	}
	const { words, codes } = cells.coded;
	const rows = new Int32Array(words.length);
	const first = new Int32Array(words.length);
	for (let row = 0; row < codes.length; row++)
		if (rows[codes[row]]++ === 0) first[codes[row]] = row;
	words.forEach((word, code) => {
		if (rows[code] > 0) visit(word, rows[code], first[code]);
	});
}

/** Answers that are kept for cells that are not coded; beyond, each is worked out anew. */
const MOST_KEPT = 1 << 15;

/**
 * What a function says of the cell of each row, worked out once for each different cell: columns of a
 * million cells hold a few dozen words, and taking one apart costs a hundred times more than a look-up.
 *
 * @param read must depend on the cell alone
 */
export function readEach<T>(cells: Cells, read: (cell: string) => T): (row: number) => T {
	if (!cells.coded) {
		const known = new Map<string, T>();
		return (row) => {
			const cell = cells.at(row);
			const answer = known.get(cell);
			if (answer !== undefined || known.has(cell)) return answer as T;
			const fresh = read(cell);
			if (known.size < MOST_KEPT) known.set(cell, fresh);
			return fresh;
		};
	}
	const { words, codes } = cells.coded;
	const known = new Array<T>(words.length);
	const asked = new Uint8Array(words.length);
	return (row) => {
		const code = codes[row];
		if (asked[code] === 0) {
			known[code] = read(words[code]);
			asked[code] = 1;
		}
		return known[code];
	};
}

type Numbers = Float64Array | Int32Array | Int8Array | Uint8Array;

/**
 * Fills a typed array with what a function says of each cell.
 *
 * @param into as long as `cells`
 * @param read must depend on the cell alone
 */
export function fillCells<A extends Numbers>(
	into: A,
	cells: Cells,
	read: (cell: string) => number
): A {
	if (!cells.coded) {
		for (let row = 0; row < into.length; row++) into[row] = read(cells.at(row));
		return into;
	}
	const { words, codes } = cells.coded;
	const values = words.map((word) => read(word));
	for (let row = 0; row < into.length; row++) into[row] = values[codes[row]];
	return into;
}

/** The cells as an array, each as a function makes it. @param read must depend on the cell alone */
export function mapCells<T>(cells: Cells, read: (cell: string) => T): T[] {
	const all = new Array<T>(cells.length);
	if (cells.coded) {
		const { words, codes } = cells.coded;
		const made = words.map((word) => read(word));
		for (let row = 0; row < all.length; row++) all[row] = made[codes[row]];
	} else for (let row = 0; row < all.length; row++) all[row] = read(cells.at(row));
	return all;
}

/** The cells as an array of text. */
export const textOf = (cells: Cells): string[] => mapCells(cells, (cell) => cell);

/** Is there a cell with this property? */
export function someCell(cells: Cells, test: (cell: string) => boolean): boolean {
	for (let row = 0; row < cells.length; row++) if (test(cells.at(row))) return true;
	return false;
}

/** The first cell with this property, '' without one. */
export function findCell(cells: Cells, test: (cell: string) => boolean): string {
	for (let row = 0; row < cells.length; row++) if (test(cells.at(row))) return cells.at(row);
	return '';
}
