import type { Question } from '../question';
import type { RawTable } from '../table/rawTable';
import type { Assignment, AssignmentResult } from './assign';
import type { FileKind } from './fileKind';
import { isBystander } from './match';
import type { NormalHeader } from './normalise';
import type { ColumnProfile } from './profile';
import { asksWhenDoubtful, type Role } from './role';

/** Roles worth a question when no header plays them, per kind. */
const wanted: Partial<Record<FileKind, readonly Role[]>> = {
	opportunities: ['created', 'closed', 'amount'],
	activities: ['when'],
	stageHistory: ['entered'],
	repPeriods: ['bookings']
};
/** Roles that need no question when another one stands in for them. */
const standIns: Partial<Record<Role, readonly Role[]>> = {
	closed: ['won_time', 'lost_time', 'expected_close'],
	created: ['cycle_days'],
	bookings: ['wins'],
	amount: ['expected_amount']
};

/** What the doubts of one file are decided from. */
export interface DoubtContext {
	readonly file: string;
	readonly kind: FileKind;
	readonly table: RawTable;
	readonly headers: readonly NormalHeader[];
	readonly profiles: readonly ColumnProfile[];
	readonly result: AssignmentResult;
	readonly assigned: readonly Assignment[];
	readonly fixed: ReadonlyMap<number, Role | null>;
}

const question = (
	{ file, table }: DoubtContext,
	role: Role,
	columns: readonly number[],
	suggestion: string
): Question => ({
	code: 'columnForRole',
	id: `columnForRole:${file}:${role}`,
	file,
	column: suggestion,
	role,
	choices: columns.map((column) => table.header[column]),
	suggestion
});

const moneyWords =
	/amount|value|revenue|price|sales|total|betrag|umsatz|wert|valor|monto|importe|montant|receita|kwota|importo|fee|cost|sum\b|summe|suma|somme|soma|worth/;

/** Could an unused column be meant, judged by its values and, for money, a word or a sign? */
function couldBe(role: Role, at: number, { profiles, headers }: DoubtContext): boolean {
	const profile = profiles[at];
	if (profile.filled === 0 || isBystander(headers[at])) return false;
	if (role === 'amount' || role === 'bookings')
		return (
			profile.numbers >= 0.5 &&
			profile.dates < 0.5 &&
			(profile.money > 0.5 || moneyWords.test(headers[at].key))
		);
	return profile.dates >= 0.8;
}

/** A role that the kind needs and no header plays, with the columns that could be meant. */
function missingRoles(context: DoubtContext): Question[] {
	const { kind, assigned, fixed, table } = context;
	const roles = new Set(assigned.map(({ role }) => role));
	const taken = new Set([...assigned.map(({ column }) => column), ...fixed.keys()]);
	const free = table.header.map((_, at) => at).filter((at) => !taken.has(at));
	return (wanted[kind] ?? []).flatMap((role) => {
		if (roles.has(role) || (standIns[role] ?? []).some((other) => roles.has(other))) return [];
		const columns = free.filter((at) => couldBe(role, at, context));
		return columns.length === 0 ? [] : [question(context, role, columns, '')];
	});
}

/** The same cells throughout: then it does not matter which column is taken. */
function same({ columns, rows }: RawTable, a: number, b: number): boolean {
	for (let row = 0; row < rows; row++) if (columns[a].at(row) !== columns[b].at(row)) return false;
	return true;
}

/** A date or amount that two headers claim equally well, with different values. */
function rivalRoles(context: DoubtContext): Question[] {
	const { result, assigned, table } = context;
	return assigned.flatMap((one) => {
		if (!asksWhenDoubtful(one.role) || one.role === 'when' || one.weight === 0) return [];
		const rivals = result.rivals
			.filter((rival) => rival.role === one.role && rival.closeness === one.closeness)
			.map(({ column }) => column)
			.filter((column) => context.profiles[column].filled > 0)
			.filter((column) => !same(table, column, one.column));
		if (rivals.length === 0) return [];
		return [question(context, one.role, [one.column, ...rivals], table.header[one.column])];
	});
}

/** A date or amount that was only found by leaving words of its header out. */
function looseRoles(context: DoubtContext): Question[] {
	return context.assigned
		.filter((one) => one.closeness === 'loose' && asksWhenDoubtful(one.role))
		.map((one) => question(context, one.role, [one.column], context.table.header[one.column]));
}

/** Every doubt about which column plays a date or money role. None is settled silently. */
export const doubtsOf = (context: DoubtContext): Question[] => [
	...missingRoles(context),
	...rivalRoles(context),
	...looseRoles(context)
];
