import { parsePeriod } from '../dates/period';
import { createIssueLog, type IssueLog } from '../issueLog';
import type { Answers, Question } from '../question';
import { findCell } from '../table/cells';
import type { RawTable } from '../table/rawTable';
import { assignRoles, type Assignment, type AssignmentResult } from './assign';
import type { ColumnGuess, Recognition } from './columnGuess';
import { formatDates } from './dateColumns';
import { decideKind } from './decideKind';
import { doubtsOf } from './doubts';
import type { FileKind } from './fileKind';
import { guessByValues, kindByValues } from './guessByValues';
import { normaliseHeader, type NormalHeader } from './normalise';
import { formatNumbers } from './numberColumns';
import { profileColumn, type ColumnProfile } from './profile';
import type { Role } from './role';
import { onlyWonDates, settleRoles } from './settleRoles';

const nothing: AssignmentResult = { assigned: [], misfits: [], rivals: [] };

/** Roles that the user gave, by header or as the answer to a question, per column. */
function fixedRoles(table: RawTable, answers: Answers): Map<number, Role | null> {
	const fixed = new Map<number, Role | null>();
	const given = answers.roles?.[table.file] ?? {};
	table.header.forEach((header, column) => {
		if (header in given) fixed.set(column, given[header]);
	});
	const prefix = `columnForRole:${table.file}:`;
	for (const [id, header] of Object.entries(answers.choices ?? {})) {
		if (!id.startsWith(prefix)) continue;
		const column = table.header.indexOf(header);
		if (column >= 0 && !fixed.has(column)) fixed.set(column, id.slice(prefix.length) as Role);
	}
	return fixed;
}

const confidences = { exact: 0.95, unit: 0.9, loose: 0.7 } as const;

function guessOf(header: string, one: Assignment | undefined, fixed: boolean): ColumnGuess {
	if (!one) return { header, role: null, confidence: fixed ? 1 : 0 };
	const sure = confidences[one.closeness] - (one.confirmed ? 0 : 0.05);
	return { header, role: one.role, confidence: fixed ? 1 : sure };
}

interface Roles {
	readonly kind: FileKind;
	readonly result: AssignmentResult;
	readonly assigned: readonly Assignment[];
}

function rolesOf(
	table: RawTable,
	headers: readonly NormalHeader[],
	profiles: readonly ColumnProfile[],
	fixed: ReadonlyMap<number, Role | null>,
	answers: Answers
): Roles {
	const said = answers.kinds?.[table.file];
	const byHeaders = said ?? decideKind(headers, profiles, table.file);
	const guess = (kind: FileKind, assigned: readonly Assignment[]): Assignment[] =>
		guessByValues(kind, headers, profiles, assigned, fixed, table.rows);
	const kind =
		byHeaders === 'unknown' && said === undefined
			? kindByValues(guess('unknown', []), profiles)
			: byHeaders;
	if (kind === 'unknown') return { kind, result: nothing, assigned: [] };
	const result = assignRoles(headers, profiles, kind, fixed);
	const assigned = settleRoles(kind, [...result.assigned, ...guess(kind, result.assigned)]);
	return { kind, result, assigned };
}

/** Three headers or more that are months: one column per month, which is another kind of table. */
const hasMonthColumns = (table: RawTable): boolean =>
	table.header.filter((header) => parsePeriod(header) !== null).length >= 3;

function reportMisfits(table: RawTable, { kind, result }: Roles, log: IssueLog): void {
	const file = table.file;
	for (const { column, role } of result.misfits) {
		const value = findCell(table.columns[column], (cell) => cell !== '');
		log.add({ code: 'valuesMisfit', file, column: table.header[column], role, value });
	}
	if (hasMonthColumns(table) && (kind === 'unknown' || kind === 'reps'))
		log.add({ code: 'monthColumns', file, row: table.headerRow });
	else if (kind === 'unknown' && table.header.length > 0) log.add({ code: 'kindUnknown', file });
}

/**
 * Finds out what a file is and which role each of its columns plays: by headers first, then by
 * values. Used before assembly and by `map`. Dates and money in doubt are questions with a
 * suggestion; nothing about them is settled silently.
 *
 * @param answers what the user has already said: kinds, roles and choices by question id
 * @returns columns in the order of the table
 */
export function recognise(table: RawTable, answers: Answers = {}): Recognition {
	const log = createIssueLog();
	const file = table.file;
	const headers = table.header.map(normaliseHeader);
	const profiles = table.columns.map(profileColumn);
	const fixed = fixedRoles(table, answers);
	const roles = rolesOf(table, headers, profiles, fixed, answers);
	const { kind, result, assigned } = roles;
	reportMisfits(table, roles, log);
	const byColumn = new Map(assigned.map((one) => [one.column, one]));
	const plain = table.header.map((header, i) => guessOf(header, byColumn.get(i), fixed.has(i)));
	const dated = formatDates(table, plain, file, answers, log);
	const counted = formatNumbers(table, dated.columns, file, answers, log);
	const doubts = doubtsOf({ file, kind, table, headers, profiles, result, assigned, fixed });
	const questions: Question[] = [
		...doubts.filter(({ id }) => answers.choices?.[id] === undefined),
		...dated.questions,
		...counted.questions
	];
	const datesMeanWon = onlyWonDates(kind, result.assigned);
	return { file, kind, columns: counted.columns, datesMeanWon, questions, issues: log.list() };
}
