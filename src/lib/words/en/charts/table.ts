/** A cell: what is read, and the number behind it where there is one (a copy holds the number). */
export type Cell = string | { readonly text: string; readonly value: number };

/** The table behind a chart: the same numbers as the picture, for readers of the text. */
export interface ChartTable {
	/** says what the table holds */
	readonly caption: string;
	readonly head: readonly string[];
	/** as many cells as `head`; the first of a row is its heading */
	readonly rows: readonly (readonly Cell[])[];
}
