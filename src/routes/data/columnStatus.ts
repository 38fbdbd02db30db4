import { MOST_DISTINCT, type UnderstoodFile } from '$lib/data/assemble/understood';
import type { LinkShare } from '$lib/data/assemble/links';
import type { ImportIssue } from '$lib/data/issue';
import type { Question } from '$lib/data/question';
import { columnStatus } from '$lib/words/en/data';

/** What stands under the meaning of a column: how sure it is, in a few words. */
export interface ColumnStatus {
	readonly tone: 'off' | 'good' | 'warn' | 'err';
	readonly text: string;
}

/** What is known of one file while its columns are looked at. */
export interface FileContext {
	readonly file: UnderstoodFile;
	readonly issues: readonly ImportIssue[];
	readonly questions: readonly Question[];
	readonly links: readonly LinkShare[];
}

/** Roles of which it helps to know how many different values there are. */
const counted: readonly string[] = ['rep', 'activity_type', 'stage', 'status', 'outcome', 'source'];

function questionOf(
	{ questions, file }: FileContext,
	header: string,
	role: string
): Question | null {
	const mine = questions.filter((question) => question.file === file.file);
	return (
		mine.find(({ column }) => column === header) ??
		mine.find(
			(one) => one.code === 'columnForRole' && (one.role === role || one.choices.includes(header))
		) ??
		null
	);
}

/** Codes that say that cells of a column could not be used as they stand. */
const badCells: readonly string[] = [
	'unreadableDate',
	'implausibleDate',
	'unreadableNumber',
	'negativeCount',
	'unknownActivityWord',
	'unknownOutcomeWord',
	'mixedDateOrder',
	'otherCurrency'
];

/** The status of column `at`: the question about it, else what could not be read, else what was. */
export function statusOf(context: FileContext, at: number): ColumnStatus {
	const { file, issues, links } = context;
	const { header, role, format, confidence } = file.columns[at];
	const question = questionOf(context, header, role ?? '');
	if (question) {
		const needed = question.code === 'columnForRole';
		return { tone: needed ? 'err' : 'warn', text: columnStatus.asked[question.code] };
	}
	const mine = issues.filter((issue) => issue.file === file.file && issue.column === header);
	if (role === null) {
		const misfit = mine.some(({ code }) => code === 'valuesMisfit');
		return misfit ? { tone: 'warn', text: columnStatus.misfit } : { tone: 'off', text: '' };
	}
	const unknown = mine.filter(({ code }) => badCells.includes(code));
	const bad = unknown.reduce((sum, { rows }) => sum + rows, 0);
	if (bad > 0) return { tone: 'warn', text: columnStatus.bad(bad) };
	const link = links.find(({ from }) => from === file.kind && role === 'deal_id');
	if (link && link.linked > 0)
		return { tone: 'good', text: columnStatus.linked(link.matched, link.linked) };
	if (counted.includes(role))
		return { tone: 'good', text: columnStatus.distinct(role, file.distinct[at], MOST_DISTINCT) };
	if (confidence < 0.9) return { tone: 'warn', text: columnStatus.likely };
	return { tone: 'good', text: format ?? columnStatus.read };
}

/** Cells of the preview that the issues name, by the value that stands there. */
export function marksOf(context: FileContext, at: number): ReadonlyMap<string, 'warn' | 'err'> {
	const { file, issues } = context;
	const header = file.columns[at].header;
	const marks = new Map<string, 'warn' | 'err'>();
	for (const issue of issues)
		if (issue.file === file.file && issue.column === header && badCells.includes(issue.code))
			marks.set(issue.value, issue.code.startsWith('unreadable') ? 'err' : 'warn');
	return marks;
}
