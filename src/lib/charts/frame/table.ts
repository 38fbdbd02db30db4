import type { Cell, ChartTable } from '../../words/en/charts/table';

export type { Cell, ChartTable };

/** What a cell reads. */
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const quoted = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Comma-separated values as RFC 4180 has them, numbers unformatted, lines ended by CRLF. */
export function csvOf(table: ChartTable): string {
	const lines = [
		table.head,
		...table.rows.map((row) =>
			row.map((cell) => (typeof cell === 'string' ? cell : String(cell.value)))
		)
	];
	return lines.map((line) => line.map(quoted).join(',') + '\r\n').join('');
}
