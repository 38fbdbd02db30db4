import { fitOf } from './compatible';
import type { FileKind } from './fileKind';
import { matchHeader, type Closeness, type Match } from './match';
import type { NormalHeader } from './normalise';
import type { ColumnProfile } from './profile';
import type { Role } from './role';

/** A role given to a column. */
export interface Assignment {
	readonly role: Role;
	readonly column: number;
	readonly closeness: Closeness;
	/** the values confirm it, or there are none to say */
	readonly confirmed: boolean;
	readonly weight: number;
}

export interface AssignmentResult {
	readonly assigned: readonly Assignment[];
	/** columns whose header asked for a role that their values rule out */
	readonly misfits: readonly { readonly column: number; readonly role: Role }[];
	/** other columns that fit an assigned role as closely */
	readonly rivals: readonly Match[];
}

const order: Readonly<Record<Closeness, number>> = { exact: 0, unit: 1, loose: 2 };

/**
 * Gives roles to columns, the closest header first; each role and each column is used once.
 * Empty columns wait until the filled ones have chosen.
 *
 * @param fixed roles that the user gave, per column; null = leave the column alone
 */
export function assignRoles(
	headers: readonly NormalHeader[],
	profiles: readonly ColumnProfile[],
	kind: Exclude<FileKind, 'unknown'>,
	fixed: ReadonlyMap<number, Role | null>,
	others = true
): AssignmentResult {
	const matches: Match[] = [];
	const misfits: { column: number; role: Role }[] = [];
	headers.forEach((header, column) => {
		if (fixed.has(column)) return;
		for (const match of matchHeader(column, header, kind, others)) {
			if (fitOf(match.role, profiles[column]) !== 'no') matches.push(match);
			else if (match.closeness === 'exact') misfits.push({ column, role: match.role });
		}
	});
	const someFilled = profiles.some((profile) => profile.filled > 0);
	const empty = (match: Match): number =>
		someFilled && profiles[match.column].filled === 0 ? 1 : 0;
	matches.sort(
		(a, b) =>
			order[a.closeness] - order[b.closeness] ||
			empty(a) - empty(b) ||
			a.rank - b.rank ||
			a.column - b.column
	);
	return choose(matches, misfits, fixed, profiles);
}

function choose(
	matches: readonly Match[],
	misfits: readonly { column: number; role: Role }[],
	fixed: ReadonlyMap<number, Role | null>,
	profiles: readonly ColumnProfile[]
): AssignmentResult {
	const byRole = new Map<Role, Assignment>();
	const taken = new Set<number>();
	for (const [column, role] of fixed)
		if (role) {
			byRole.set(role, { role, column, closeness: 'exact', confirmed: true, weight: 0 });
			taken.add(column);
		}
	const left: Match[] = [];
	for (const match of matches) {
		if (taken.has(match.column)) continue;
		if (byRole.has(match.role)) {
			left.push(match);
			continue;
		}
		taken.add(match.column);
		const confirmed = fitOf(match.role, profiles[match.column]) === 'yes';
		byRole.set(match.role, { ...match, confirmed });
	}
	const rivals = left.filter((match) => !taken.has(match.column));
	const assigned = [...byRole.values()];
	return { assigned, misfits: misfits.filter(({ column }) => !taken.has(column)), rivals };
}
