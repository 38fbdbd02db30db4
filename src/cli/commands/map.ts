import { basename } from 'node:path';
import type { Command } from '../command';
import { map as mapFile, type FileMap, type MappedIssue } from '../map';
import { table } from '../table';

/** Recognises the columns and formats of a file. */
export const map: Command = {
	name: 'map',
	usage: 'FILE',
	summary: 'recognises the columns and formats of a file',
	positionals: { min: 1, max: 1 },
	options: {},
	async run({ positionals, json }, terminal) {
		const [path] = positionals;
		const document = await mapFile(await terminal.read(path), basename(path));
		terminal.print(json ? JSON.stringify(document, null, '\t') : mapTable(document));
		if (document.rows > 0 && document.kind !== 'unknown') return 0;
		for (const { severity, problem, remedy } of document.issues)
			if (severity === 'error') terminal.complain(`${path}: ${problem} ${remedy}`);
		return 1;
	}
};

/** What `map` prints for people. */
export function mapTable(document: FileMap): string {
	const { rows, rowsUsed, kind, delimiter, encoding, sheets, columns, questions, issues } =
		document;
	const cells = delimiter === '' ? '' : `cells set apart by ${JSON.stringify(delimiter)}, `;
	const parts = [
		`${kind}: ${rowsUsed} of ${rows} rows used; ${cells}${encoding ?? 'no table'}`,
		(sheets ?? [])
			.map(
				(sheet) =>
					`sheet ${sheet.name}: ${sheet.kind}, ${sheet.rowsUsed} of ${sheet.rows} rows used`
			)
			.join('\n'),
		table(
			[
				['column', 'role', 'format', 'confidence'],
				...columns.map(({ header, role, format, confidence }) => [
					header,
					role ?? '-',
					format ?? '',
					role === null ? '' : confidence.toFixed(2)
				])
			],
			3
		),
		questions
			.map(({ question, readings }) =>
				[question, ...readings.map(({ answer, meaning }) => `  ${answer || '-'}: ${meaning}`)].join(
					'\n'
				)
			)
			.join('\n'),
		issues.map(issueText).join('\n')
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

function issueText({ severity, row, column, problem, remedy }: MappedIssue): string {
	const place = [row > 0 ? `row ${row}` : '', column].filter((part) => part !== '').join(', ');
	return `${severity}: ${place === '' ? '' : `${place}: `}${problem} ${remedy}`;
}
