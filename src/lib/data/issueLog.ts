import type { ImportIssue, IssueDraft } from './issue';

/** Collects issues; the same problem with the same value is one entry with a count of rows. */
export interface IssueLog {
	readonly add: (draft: IssueDraft) => void;
	readonly list: () => ImportIssue[];
}

/** Distinct values listed for one code and column; a list of thousands helps nobody. */
const MOST_VALUES = 20;
/** Characters of a cell that are shown. */
const MOST_CHARACTERS = 80;

const shorten = (value: string): string =>
	value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS - 1)}…` : value;

/** What else tells two issues without a value apart: the role, or the table that is linked to. */
const aboutOf = (issue: ImportIssue): string =>
	'role' in issue ? issue.role : 'to' in issue ? issue.to : '';

/**
 * A new, empty log. Used by every step of an import, so that a file of a million bad rows gives a
 * short list. Beyond 20 distinct values of one code and column, rows are counted in `moreLikeThis`.
 */
export function createIssueLog(): IssueLog {
	const byKey = new Map<string, { issue: ImportIssue; rows: number }>();
	const values = new Map<string, number>();
	const bump = (key: string, issue: ImportIssue): void => {
		const known = byKey.get(key);
		if (known) known.rows += issue.rows;
		else byKey.set(key, { issue, rows: issue.rows });
	};
	return {
		add(draft) {
			const value = shorten(draft.value ?? '');
			const issue = { file: '', row: 0, column: '', rows: 1, ...draft, value } as ImportIssue;
			const group = `${issue.code}\n${issue.file}\n${issue.column}`;
			const key = `${group}\n${value}\n${aboutOf(issue)}`;
			if (!byKey.has(key)) {
				const seen = (values.get(group) ?? 0) + 1;
				values.set(group, seen);
				if (seen > MOST_VALUES) {
					const { file, row, column, rows } = issue;
					const more = { code: 'moreLikeThis', of: issue.code, file, row, column, value: '', rows };
					bump(`${group}\nmore`, more as ImportIssue);
					return;
				}
			}
			bump(key, issue);
		},
		list: () => [...byKey.values()].map(({ issue, rows }) => ({ ...issue, rows }))
	};
}
