import { WON, type OpportunityTable } from '$lib/history/history';

/** An account with what it has bought. */
export interface AccountSum {
	readonly name: string;
	readonly won: number;
}

/** The accounts of the deals, the one with most won first. */
export function accountsOf({ account, outcome, amount, rows }: OpportunityTable): AccountSum[] {
	const won = new Map<string, number>();
	for (let i = 0; i < rows; i++) {
		const name = account?.[i] ?? '';
		if (name === '') continue;
		const more = outcome[i] === WON && amount[i] > 0 ? amount[i] : 0;
		won.set(name, (won.get(name) ?? 0) + more);
	}
	return [...won]
		.map(([name, sum]) => ({ name, won: sum }))
		.sort((a, b) => b.won - a.won || (a.name < b.name ? -1 : 1));
}
