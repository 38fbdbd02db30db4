import { keyOf } from './normalise';

/** Where an export comes from, as far as its headers tell. */
export const systems = [
	'salesforceApi',
	'salesforceReport',
	'hubspot',
	'pipedrive',
	'zoho',
	'dynamics',
	'generic'
] as const;
export type System = (typeof systems)[number];

/** Headers that hardly any other system writes; each that occurs is a point. */
interface Signature {
	readonly system: System;
	readonly keys: ReadonlySet<string>;
	/** headers of a form of their own */
	readonly form: RegExp | null;
	/** API names are in one word: with a space in one of them it is a report */
	readonly words: 'joined' | 'spaced' | 'any';
}

const keys = (text: string): ReadonlySet<string> => new Set(text.split(/[,\n]/).map(keyOf));

const signatures: readonly Signature[] = [
	{
		system: 'salesforceApi',
		form: null,
		words: 'joined',
		keys: keys(`SystemModstamp, StageName, IsWon, IsClosed, WhatId, WhoId, TaskSubtype, OwnerId,
			CallDurationInSeconds, CallDisposition, ForecastCategory, ForecastCategoryName, UserRoleId,
			ConvertedOpportunityId, IsArchived, PricebookId, AccountId, CloseDate, RecordTypeId, IsActive, ManagerId,
			ProfileId, CreatedDate, LastModifiedDate`)
	},
	{
		system: 'salesforceReport',
		form: null,
		words: 'spaced',
		keys: keys(`Opportunity Name, Opportunity Owner, Opportunity ID, Account Name, Probability (%),
			Fiscal Period, Task/Event, Company / Account, Completed Date/Time, Call Result, Age,
			Next Step, Assigned, Expected Revenue, Lead Source, Name der Opportunity, Opportunity-Inhaber`)
	},
	{
		system: 'hubspot',
		form: /^(hs_|hubspot_|num_associated_|property_hs)/i,
		words: 'any',
		keys: keys(`Deal owner, Associated Company, Associated Deal IDs, Record ID, Original Source,
			Number of times contacted, Is Closed Won, Date entered stage, Date left stage, engagement_id,
			callee_object_id, dealname, dealstage, closedate, createdate, pipeline, Associated Product,
			Lifecycle Stage, Contact owner, Became a Customer Date, Activity assigned to, Call outcome`)
	},
	{
		system: 'pipedrive',
		form: /^(deal|activity|person|organi[sz]ation|negocio|negócio|geschäft|affaire|aktivität|actividad) - /i,
		words: 'any',
		keys: keys(`add_time, won_time, lost_time, stage_change_time, org_id, person_id, stage_id,
			expected_close_date, lost_reason, activities_count, Marked as done time, Assigned to user`)
	},
	{
		system: 'zoho',
		form: /\.id$|^potential /i,
		words: 'any',
		keys: keys(`Closing Date, Record Id, Deal Name, Potential Name, Deal Owner, Modified By, Layout,
			Account Name.id, Contact Name.id, Created Time, Modified Time, Sales Cycle Duration`)
	},
	{
		system: 'dynamics',
		form: /^\(do not modify\)/i,
		words: 'any',
		keys: keys(`Est. close date, Est. revenue, Actual Revenue, Actual Close Date, Potential Customer,
			Status Reason, Created On, Modified On, estimatedvalue, estimatedclosedate, actualvalue,
			actualclosedate, statecode, statuscode, ownerid, regardingobjectid, Regarding`)
	}
];

const fits = (header: string, { words }: Signature): boolean =>
	words === 'any' || (words === 'joined') !== /\s/.test(header.trim());

/** A header of a form of its own says more than a word. */
const FORM_WEIGHT = 1.5;

function scoreOf(headers: readonly string[], signature: Signature): number {
	let score = 0;
	for (const header of headers) {
		if (!fits(header, signature)) continue;
		if (signature.form?.test(header)) score += FORM_WEIGHT;
		else if (signature.keys.has(keyOf(header))) score++;
	}
	return score;
}

/**
 * The system that wrote a header row: the one with most headers of its own, at least two and a half;
 * else generic. Shown to the user; what a column means is decided by the column.
 */
export function systemOf(headers: readonly string[]): System {
	let [best, most] = ['generic' as System, 2.5 - 1e-9];
	for (const signature of signatures) {
		const score = scoreOf(headers, signature);
		if (score > most) [best, most] = [signature.system, score];
	}
	return best;
}
