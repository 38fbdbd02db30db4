import type { ImportIssue, IssueCode, Severity } from '$lib/data/issue';
import { severityOf } from '$lib/data/issue';
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

/** Issues that go away when a column is given its meaning. */
const ofColumns: readonly IssueCode[] = ['kindUnknown', 'outcomeAssumed', 'valuesMisfit'];

/** True where one of a file's columns seems to be without its meaning. */
export const needsColumns = (file: string, issues: readonly ImportIssue[]): boolean =>
	issues.some((issue) => issue.file === file && ofColumns.includes(issue.code));
