import type { FileKind } from '../columns/fileKind';
import { accountKey, accountKeys } from './accountTable';
import type { AccountColumns } from './readAccounts';
import type { ContactColumns } from './readContacts';
import type { Stack } from './stack';
import type { ActivityColumns } from './readActivities';
import type { LeadColumns } from './readLeads';
import type { OpportunityColumns } from './readOpportunities';
import type { ImportContext } from './sheet';

/** How many rows of one table name a row of another that is there. */
export interface LinkShare {
	readonly from: FileKind;
	readonly to: FileKind;
	/** rows that name one, and those whose name was found */
	readonly linked: number;
	readonly matched: number;
}

function share(
	from: FileKind,
	to: FileKind,
	names: readonly string[],
	known: ReadonlySet<string> | ReadonlyMap<string, unknown>
): LinkShare {
	let [linked, matched] = [0, 0];
	for (const name of names) {
		if (name === '') continue;
		linked++;
		if (known.has(name)) matched++;
	}
	return { from, to, linked, matched };
}

/** Titles that only one deal has, with its id: a title of two deals names neither. */
function idsByTitle(deals: OpportunityColumns): Map<string, string> {
	const ids = new Map<string, string>();
	deals.title?.forEach((title, i) => {
		if (title !== '') ids.set(title, ids.has(title) ? '' : deals.id[i]);
	});
	for (const [title, id] of ids) if (id === '') ids.delete(title);
	return ids;
}

/** Deal of every activity: its id, else the id of the only deal of that title. */
export function linkActivities(
	activities: ActivityColumns,
	deals: OpportunityColumns | null
): readonly string[] | null {
	const { opportunity, dealTitle } = activities;
	if (opportunity || !dealTitle) return opportunity;
	if (!deals) return dealTitle;
	const ids = idsByTitle(deals);
	return dealTitle.map((title) => ids.get(title) ?? '');
}

/** The share of activities that name a deal that is there. */
export const activityLinks = (
	opportunity: readonly string[] | null,
	deals: OpportunityColumns | null
): LinkShare[] =>
	opportunity && deals
		? [share('activities', 'opportunities', opportunity, new Set(deals.id))]
		: [];

/** The share of deals and of contacts whose account is in the list of accounts. */
export function accountLinks(
	accounts: Stack<AccountColumns> | null,
	deals: Stack<OpportunityColumns> | null,
	contacts: Stack<ContactColumns> | null
): LinkShare[] {
	if (!accounts) return [];
	const known = accountKeys({ ...accounts.columns, rows: accounts.rows });
	const keysOf = (names: readonly string[] | null | undefined): string[] | null =>
		names ? names.map(accountKey) : null;
	const dealAccounts = keysOf(deals?.columns.account);
	const contactAccounts = keysOf(contacts?.columns.account);
	return [
		...(dealAccounts ? [share('opportunities', 'accounts', dealAccounts, known)] : []),
		...(contactAccounts ? [share('contacts', 'accounts', contactAccounts, known)] : [])
	];
}

/**
 * A deal file without a created column takes the day its lead first appeared, where the leads are
 * there. In place: fills `created`.
 */
export function createdFromLeads(
	deals: OpportunityColumns,
	leads: LeadColumns | null,
	file: string,
	{ log }: ImportContext
): LinkShare[] {
	if (!deals.lead || !leads) return [];
	const day = new Map(leads.id.map((id, i) => [id, leads.created[i]]));
	day.delete('');
	let filled = 0;
	deals.lead.forEach((id, i) => {
		const created = day.get(id) ?? NaN;
		if (!Number.isNaN(deals.created[i]) || Number.isNaN(created)) return;
		deals.created[i] = created;
		filled++;
	});
	if (filled > 0) log.add({ code: 'createdFromLead', file, rows: filled });
	return [share('opportunities', 'leads', deals.lead, day)];
}
