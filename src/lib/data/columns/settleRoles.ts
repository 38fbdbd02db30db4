import type { Assignment } from './assign';
import type { FileKind } from './fileKind';
import type { Role } from './role';

/** Renames one role to another that is still free. */
function rename(assigned: readonly Assignment[], from: Role, to: Role): readonly Assignment[] {
	const roles = new Set(assigned.map(({ role }) => role));
	if (!roles.has(from) || roles.has(to)) return assigned;
	return assigned.map((one) => (one.role === from ? { ...one, role: to } : one));
}

/** A lone "won date" beside no loss date and no closing date is the closing date of won deals. */
export function onlyWonDates(kind: FileKind, assigned: readonly Assignment[]): boolean {
	const roles = new Set(assigned.map(({ role }) => role));
	const others: readonly Role[] = ['closed', 'lost_time', 'status', 'stage'];
	return kind === 'opportunities' && roles.has('won_time') && !others.some((r) => roles.has(r));
}

/**
 * Second thoughts that need the whole header row: a role that only stands in for a missing one
 * takes its name (the completion time of a task is when it happened, a subject says what it was).
 */
export function settleRoles(
	kind: FileKind,
	assigned: readonly Assignment[]
): readonly Assignment[] {
	const has = (role: Role): boolean => assigned.some((one) => one.role === role);
	if (kind === 'opportunities' && !has('lost_time')) return rename(assigned, 'won_time', 'closed');
	const named = rename(assigned, 'subject', 'activity_type');
	return kind === 'activities' ? rename(named, 'completed', 'when') : named;
}
