import type { AccountTable, OpportunityTable } from '../../history/history';

/**
 * The accounts of the deals, with those that the user called key accounts. No file says which they
 * are, so there is no table until one is named.
 */
export function accountTable(
	deals: OpportunityTable | null,
	keyAccounts: readonly string[] | undefined
): AccountTable | null {
	if (!deals?.account || !keyAccounts || keyAccounts.length === 0) return null;
	const names = [...new Set(deals.account)].filter((name) => name !== '').sort();
	const keys = new Set(keyAccounts);
	return {
		rows: names.length,
		id: names,
		name: names,
		industry: null,
		size: null,
		key: Uint8Array.from(names, (name) => (keys.has(name) ? 1 : 0)),
		revenue: null,
		renewal: null,
		renewalAmount: null
	};
}
