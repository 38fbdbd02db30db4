/** One result of the calibration. */
export type Line = { readonly name: string; readonly size: string; readonly runs: number } & (
	| { readonly kind: 'rank'; readonly pValue: number }
	| { readonly kind: 'coverage'; readonly eighty: number; readonly fifty: number }
);

/** The page docs/calibration.md, with its tables aligned as the formatter wants them. */
export function report(lines: readonly Line[]): string {
	const ranks = lines.flatMap((line) =>
		line.kind === 'rank' ? [[line.name, line.size, String(line.runs), line.pValue.toFixed(2)]] : []
	);
	const coverages = lines.flatMap((line) =>
		line.kind === 'coverage'
			? [[line.name, line.size, String(line.runs), percent(line.eighty), percent(line.fifty)]]
			: []
	);
	return `# Calibration of the fits

Written by \`npm run test:long -- tests/calibration -u\` from fixed seeds; without \`-u\` the same command
fails when a figure has changed. \`tests/calibration\` holds the simulated teams.

## Ranks

A group is drawn from the prior, reps from the group, data from the reps, and the truth of one rep is looked up in
its posterior. Where the posterior is right these places are even over (0, 1): chi-square over 20 bins, p > .01.

${table(['Pooling', 'History', 'Runs', 'p'], ranks)}

## Coverage

How often intervals hold the truth. 80% intervals must do so in 75 to 85%, 50% intervals in 45 to 55% of the cases:
the chance of touches 1 to 6 to win (smooth curve), every rep's deal size against the group, and the elasticity of
demos to dials within reps and months (wild bootstrap with 5 reps, clustered errors with 20).

${table(['Quantity', 'History', 'Runs', '80%', '50%'], coverages)}
`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((cell, c) =>
		Math.max(3, cell.length, ...rows.map((row) => row[c].length))
	);
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, c) => cell.padEnd(widths[c])).join(' | ')} |`;
	return [
		line(head),
		`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
		...rows.map(line)
	].join('\n');
}
