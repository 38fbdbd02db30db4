import type { AccountTable, Coded, OpportunityTable } from '../../history/history';
import { fill } from '../fill';
import type { AccountColumns } from './readAccounts';

/** Accounts as the files list them. */
export interface ListedAccounts extends AccountColumns {
	readonly rows: number;
}

/** How an account is found: by its id or by its name, without regard to case. */
export const accountKey = (word: string): string => word.trim().toLowerCase();

/** Ids and names of accounts. */
export const accountKeys = ({ id, name }: ListedAccounts): ReadonlySet<string> =>
	new Set([...id, ...name].map(accountKey));

const more = (column: Float64Array | null, rows: number): Float64Array | null =>
	column && fill(new Float64Array(rows), new Float64Array(rows), (_, row) => column[row] ?? NaN);
const moreCoded = (column: Coded | null, rows: number): Coded | null =>
	column && {
		labels: column.labels,
		codes: fill(new Int32Array(rows), new Int32Array(rows), (_, row) => column.codes[row] ?? -1)
	};

/**
 * The accounts that the files list, then those that only the deals name, with those that the user
 * called key accounts. Null where no file lists any and none is a key account: the deals know their
 * accounts by themselves.
 */
export function accountTable(
	listed: ListedAccounts | null,
	deals: OpportunityTable | null,
	keyAccounts: readonly string[] = []
): AccountTable | null {
	if (!listed && (!deals?.account || keyAccounts.length === 0)) return null;
	const known = listed ? accountKeys(listed) : new Set<string>();
	const others = [...new Set(deals?.account)]
		.filter((name) => name !== '' && !known.has(accountKey(name)))
		.sort();
	const id = [...(listed?.id ?? []), ...others];
	const name = [...(listed?.name ?? []), ...others];
	const marked = new Set(keyAccounts.map(accountKey));
	const isMarked = (row: number): boolean =>
		marked.has(accountKey(name[row])) || marked.has(accountKey(id[row]));
	const says = listed?.key ?? null;
	const rows = id.length;
	return {
		rows,
		id,
		name,
		industry: moreCoded(listed?.industry ?? null, rows),
		size: more(listed?.size ?? null, rows),
		key:
			says || marked.size > 0
				? fill(new Uint8Array(rows), name, (_, row) => (says?.[row] === 1 || isMarked(row) ? 1 : 0))
				: null,
		revenue: more(listed?.revenue ?? null, rows),
		renewal: more(listed?.renewal ?? null, rows),
		renewalAmount: more(listed?.renewalAmount ?? null, rows)
	};
}
