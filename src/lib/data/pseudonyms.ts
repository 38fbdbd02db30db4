import type { History } from '../history/history';

/** "Rep 1", "Account 12": in the order of the tables, so that the same history gives the same names. */
const numbered = (word: string, n: number): string => `${word} ${n + 1}`;

/** The same names for the same words; '' stays ''. */
function renamer(word: string): (name: string) => string {
	const known = new Map<string, string>();
	return (name) => {
		if (name === '') return '';
		const other = known.get(name) ?? numbered(word, known.size);
		known.set(name, other);
		return other;
	};
}

/**
 * A history in which no person, account or record can be recognised by its name: reps and accounts are
 * numbered, ids of deals, leads and activities too, each the same wherever it occurs. Dates, amounts,
 * words of stages and outcomes stay as they are.
 */
export function withPseudonyms(history: History): History {
	const { reps, activities, opportunities, leads, stageHistory, accounts, contacts } = history;
	const [account, deal, lead] = ['Account', 'Deal', 'Lead'].map(renamer);
	const [activity, contact] = ['Activity', 'Contact'].map(renamer);
	const names = (column: readonly string[] | null, of: (name: string) => string) =>
		column && column.map(of);
	return {
		...history,
		name: '',
		reps: {
			...reps,
			id: reps.id.map((_, i) => numbered('Rep', i)),
			name: reps.name.map((_, i) => numbered('Rep', i))
		},
		opportunities: opportunities && {
			...opportunities,
			id: opportunities.id.map(deal),
			account: names(opportunities.account, account)
		},
		activities: activities && {
			...activities,
			id: names(activities.id, activity),
			lead: names(activities.lead, lead),
			opportunity: names(activities.opportunity, deal)
		},
		leads: leads && {
			...leads,
			id: leads.id.map(lead),
			opportunity: names(leads.opportunity, deal)
		},
		stageHistory: stageHistory && {
			...stageHistory,
			opportunity: stageHistory.opportunity.map(deal)
		},
		accounts: accounts && {
			...accounts,
			id: accounts.id.map(account),
			name: accounts.name.map(account)
		},
		contacts: contacts && {
			...contacts,
			id: contacts.id.map(contact),
			account: contacts.account.map(account),
			title: null
		}
	};
}
