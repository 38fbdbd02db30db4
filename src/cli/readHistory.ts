import { basename } from 'node:path';
import { assembleRead, type Assembly } from '../lib/data/assemble/assemble';
import type { ReadFile } from '../lib/data/importFile';
import { severityOf } from '../lib/data/issue';
import { fitHistory, type TeamFit } from '../lib/fit/fitTeam';
import type { FamilyChoices } from '../lib/model/plan';
import { readSource } from '../lib/worker/source/readSource';
import { issueLine, questionLine } from './issueLines';
import { wrongData } from './refusal';
import type { Terminal } from './terminal';

/** A history read from files, and the team fitted to it. */
export interface FittedFiles {
	readonly assembly: Assembly;
	readonly fit: TeamFit;
}

/** The tables of a file: one, or one per sheet of a workbook. @param bytes gzip already undone */
export const tablesOf = (name: string, bytes: Uint8Array): Promise<ReadFile[]> =>
	readSource(name, new Blob([new Uint8Array(bytes)]));

/**
 * Reads the files of a history and fits the team.
 * @param families of distributions, chosen by hand
 * @throws Refusal (wrong data) with a line per error when the files give no team
 */
export async function readHistory(
	paths: readonly string[],
	terminal: Terminal,
	families: FamilyChoices = {}
): Promise<FittedFiles> {
	const files: ReadFile[] = [];
	for (const path of paths)
		files.push(...(await tablesOf(basename(path), await terminal.read(path))));
	const assembly = assembleRead(files);
	const fit = assembly.history && fitHistory(assembly.history, families);
	if (fit) return { assembly, fit };
	const errors = assembly.issues.filter((issue) => severityOf(issue) === 'error').map(issueLine);
	throw wrongData(
		...(assembly.history
			? [`${paths.join(', ')}: no rep has done anything in a whole month of these data.`]
			: errors)
	);
}

/** Says on standard error what was not used and what was taken for an answer. */
export function complainOf({ issues, questions }: Assembly, terminal: Terminal): void {
	for (const issue of issues)
		if (severityOf(issue) === 'error') terminal.complain(issueLine(issue));
	for (const question of questions) terminal.complain(questionLine(question));
}
