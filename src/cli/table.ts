/**
 * Columns of text, aligned, two spaces apart: the first to the left, the others to the right (they
 * are figures), unless `left` says how many are words. No line ends in spaces.
 */
export function table(rows: readonly (readonly string[])[], left = 1): string {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
	return rows
		.map((row) =>
			row
				.map((cell, i) => (i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
