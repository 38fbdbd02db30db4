import type { Assignment } from './assign';
import type { FileKind } from './fileKind';
import { isBystander } from './match';
import type { NormalHeader } from './normalise';
import type { ColumnProfile } from './profile';
import type { Role } from './role';

/** What the values of a column must look like to be guessed for a role without a header's help. */
interface Guess {
	readonly role: Role;
	readonly kinds: readonly FileKind[];
	/** roles beside which the guess is not needed */
	readonly unless: readonly Role[];
	readonly test: (profile: ColumnProfile, rows: number) => boolean;
}

const guesses: readonly Guess[] = [
	{
		role: 'status',
		kinds: ['opportunities', 'unknown'],
		unless: ['status', 'stage'],
		test: (p) => p.outcomes >= 0.9 && p.decided > 0.05 && p.distinct <= 12
	},
	{
		role: 'activity_type',
		kinds: ['activities', 'unknown'],
		unless: ['activity_type'],
		test: (p) => p.activities >= 0.8 && p.distinct <= 30
	},
	{
		role: 'rep',
		kinds: ['opportunities', 'activities', 'repPeriods', 'unknown'],
		unless: ['rep'],
		// People who own many rows each: names that come back.
		test: (p) => p.names >= 0.9 && p.distinct >= 2 && p.filled >= 3 * p.distinct
	}
];

/**
 * Roles for columns whose header says nothing, from their values. Never for dates or money: those
 * are asked. At most one column per role, the first that qualifies.
 */
export function guessByValues(
	kind: FileKind,
	headers: readonly NormalHeader[],
	profiles: readonly ColumnProfile[],
	assigned: readonly Assignment[],
	fixed: ReadonlyMap<number, Role | null>,
	rows: number
): Assignment[] {
	const taken = new Set([...assigned.map(({ column }) => column), ...fixed.keys()]);
	const roles = new Set(assigned.map(({ role }) => role));
	const found: Assignment[] = [];
	for (const { role, kinds, unless, test } of guesses) {
		if (!kinds.includes(kind) || unless.some((other) => roles.has(other))) continue;
		const column = profiles.findIndex(
			(profile, i) =>
				profile.filled > 0 && !taken.has(i) && !isBystander(headers[i]) && test(profile, rows)
		);
		if (column < 0) continue;
		taken.add(column);
		roles.add(role);
		found.push({ role, column, closeness: 'loose', confirmed: true, weight: 0 });
	}
	return found;
}

/** The kind of a file whose headers say nothing, from roles guessed by value and its columns. */
export function kindByValues(guessed: readonly Assignment[], profiles: readonly ColumnProfile[]) {
	const roles = new Set(guessed.map(({ role }) => role));
	const dated = profiles.some((profile) => profile.dates >= 0.9);
	if (roles.has('status')) return 'opportunities' as const;
	return roles.has('activity_type') && dated ? ('activities' as const) : ('unknown' as const);
}
