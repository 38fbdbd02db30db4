import type { ColumnProfile } from './profile';
import { valueTypeOf, type Role } from './role';

/** Do the values of a column go with a role? Shares below one half speak against it. */
export type Fit = 'yes' | 'no' | 'unknown';

const HALF = 0.5;

function share(role: Role, p: ColumnProfile): number {
	switch (valueTypeOf(role)) {
		case 'date':
			return p.dates + p.serials + p.periods;
		case 'period':
			return p.dates + p.serials + p.periods + p.months;
		case 'month':
			return p.months;
		case 'money':
		case 'count':
		case 'number':
			return p.dates > HALF ? 0 : p.numbers;
		case 'duration':
			return p.durations;
		case 'flag':
			return p.flags;
		case 'word':
		case 'text':
			return 1 - p.dates;
		case 'id':
		case 'time':
			return 1;
	}
}

/** Compares a role's type with a column's values; 'unknown' where the column holds nothing. */
export function fitOf(role: Role, profile: ColumnProfile): Fit {
	if (profile.filled === 0) return 'unknown';
	return share(role, profile) >= HALF ? 'yes' : 'no';
}
