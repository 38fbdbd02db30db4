import type { ImportIssue, Severity } from '$lib/data/issue';
import { severityOf } from '$lib/data/issue';
import type { Question } from '$lib/data/question';
import type { UnderstoodFile } from '$lib/data/assemble/understood';
import { LOST, OPEN, WON } from '$lib/history/history';
import type { History } from '$lib/history/history';

/** Rows of all files, and how many of them reach the history. */
export function rowsOf(files: readonly UnderstoodFile[]): { used: number; rows: number } {
	return files.reduce(
		(sum, file) => ({ used: sum.used + file.rowsUsed, rows: sum.rows + file.rowsIn }),
		{ used: 0, rows: 0 }
	);
}

/** Won, lost and open deals of a history; null without deals. */
export function outcomesOf({ opportunities }: History): readonly [number, number, number] | null {
	if (!opportunities) return null;
	const counts = [0, 0, 0];
	for (const outcome of opportunities.outcome) counts[outcome]++;
	return [counts[WON], counts[LOST], counts[OPEN]];
}

/** Issues by how grave they are, each list in the order in which they were found. */
export function bySeverity(
	issues: readonly ImportIssue[]
): Readonly<Record<Severity, readonly ImportIssue[]>> {
	const of = (severity: Severity): ImportIssue[] =>
		issues.filter((issue) => severityOf(issue) === severity);
	return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** Can one click on the issue's own control mend it, and has nobody clicked yet? */
const waits = (issue: ImportIssue): boolean =>
	(issue.fix !== undefined && issue.fix.chosen === null) ||
	issue.code === 'unknownOutcomeWord' ||
	issue.code === 'unknownActivityWord' ||
	issue.code === 'otherCurrency';

/** What is left to settle: questions, errors, and what one click would mend; most blocking first. */
export function toSettle(reading: {
	readonly questions: readonly Question[];
	readonly issues: readonly ImportIssue[];
}): { readonly count: number; readonly issues: readonly ImportIssue[] } {
	const { error, warning } = bySeverity(reading.issues);
	const issues = [...error, ...warning.filter(waits)];
	return { count: reading.questions.length + issues.length, issues };
}
