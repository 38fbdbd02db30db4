/** The sign between whole and part. */
export type DecimalMark = '.' | ',';

/** How the cells of one number column are read; decided once for the whole column. */
export interface NumberFormat {
	readonly decimal: DecimalMark;
}
