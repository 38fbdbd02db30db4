import { aliasTables } from './aliases/index';
import { assignRoles } from './assign';
import type { FileKind } from './fileKind';
import type { NormalHeader } from './normalise';
import type { ColumnProfile } from './profile';
import type { Role } from './role';

/** Words of a file name that speak for a kind; worth one and a half headers. */
const nameHints: readonly (readonly [RegExp, FileKind])[] = [
	[/stage.?history|opportunity.?(field.?)?history/i, 'stageHistory'],
	[/opportunit|deal|pipeline|oportunidad|negocio/i, 'opportunities'],
	[/activit|task|call|event|meeting|dialer|engagement/i, 'activities'],
	[/lead|mql|prospect/i, 'leads'],
	[/account|compan|organi[sz]ation/i, 'accounts'],
	[/contact|people|person/i, 'contacts'],
	[/team|users?\b|reps?\b|owners/i, 'reps'],
	[/product|price/i, 'products'],
	[/quota|targets?\b|goals\b/i, 'targets'],
	[/monthly|per.?month|rep.?month|scorecard|kpi/i, 'repPeriods']
];

/** Roles without which a file is not of a kind; one role of each group is enough. */
const needs: Partial<Record<FileKind, readonly (readonly Role[])[]>> = {
	repPeriods: [
		['period', 'month', 'period_start', 'year'],
		['dials', 'conversations', 'demos', 'opportunities', 'wins', 'bookings']
	],
	stageHistory: [['entered'], ['stage']],
	touches: [['touches'], ['status', 'call_start']],
	leads: [['lead_id', 'status', 'converted_opportunity']],
	reps: [
		['rep', 'rep_id'],
		['manager', 'team', 'level', 'start_date', 'email']
	],
	products: [['product'], ['price']],
	targets: [['target'], ['period', 'month', 'period_start', 'year']],
	accounts: [
		['account', 'account_id'],
		['industry', 'employees', 'annual_revenue', 'key_account', 'renewal']
	],
	contacts: [
		['contact', 'contact_id', 'first_name', 'email'],
		['email', 'last_name', 'title']
	],
	activities: [['when', 'activity_type', 'outcome', 'duration', 'completed']],
	opportunities: [['stage', 'status', 'amount', 'created', 'closed', 'won_time', 'probability']]
};

/** Below this the headers say nothing: a lone "Name" or "Date" is in every kind of file. */
const ENOUGH = 1.5;

/**
 * What one row of the file is, from its headers and its name: the kind whose words explain most.
 * Ties go to the earlier kind of the alias registry.
 */
export function decideKind(
	headers: readonly NormalHeader[],
	profiles: readonly ColumnProfile[],
	fileName: string
): FileKind {
	let best: FileKind = 'unknown';
	let most = ENOUGH - 1e-9;
	for (const kind of Object.keys(aliasTables) as Exclude<FileKind, 'unknown'>[]) {
		const { assigned } = assignRoles(headers, profiles, kind, new Map(), false);
		const roles = new Set(assigned.map(({ role }) => role));
		const missing = (needs[kind] ?? []).some((group) => !group.some((role) => roles.has(role)));
		if (missing) continue;
		const hinted = nameHints.find(([pattern]) => pattern.test(fileName))?.[1] === kind;
		let score = hinted ? 1.5 : 0;
		for (const { weight, closeness } of assigned)
			score += closeness === 'loose' ? weight / 2 : weight;
		if (score > most) {
			most = score;
			best = kind;
		}
	}
	return best;
}
