/**
 * The canonical tables of a team's past: what every importer writes and every fit reads.
 *
 * Tables are structs of arrays, one entry per row, because a history may hold a million
 * activities. A table that the team does not have is `null`; a column that it does not have is
 * `null` too. A single missing value is `-1` in a coded column, `NaN` in a number or time column,
 * and `''` in a text column.
 *
 * Times are `Day` numbers: days since 1970-01-01 in the plan's time zone, the fraction being the
 * time of day (so `Math.floor` is the calendar day). Ids are strings, always.
 */

/** Days since 1970-01-01 in the plan's time zone; the fraction is the time of day; NaN = missing. */
export type Day = number;

/** A column of few distinct words, coded. `labels[codes[i]]` is row i's word; code -1 is missing. */
export interface Coded {
	readonly codes: Int32Array;
	readonly labels: readonly string[];
}

/** One row per rep. `start` and `end` are NaN where unknown; no CRM exports levels. */
export interface RepTable {
	readonly rows: number;
	readonly id: readonly string[];
	readonly name: readonly string[];
	/** seniority, for example "junior"; '' = unknown */
	readonly level: readonly string[];
	readonly team: readonly string[];
	/** first working day with the team */
	readonly start: Float64Array;
	/** last working day with the team; NaN = still there */
	readonly end: Float64Array;
}

export const activityKinds = [
	'call',
	'voicemail',
	'email',
	'meeting',
	'demo',
	'task',
	'other'
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** One row per logged activity. */
export interface ActivityTable {
	readonly rows: number;
	readonly id: readonly string[] | null;
	/** row of `RepTable`, -1 = nobody we know */
	readonly rep: Int32Array;
	readonly when: Float64Array;
	/** index into `activityKinds` */
	readonly kind: Int8Array;
	/** 1 outbound, 0 inbound, -1 unknown */
	readonly outbound: Int8Array | null;
	/** the export's own word: connected, no answer, held, no show, ... */
	readonly outcome: Coded | null;
	/** minutes, NaN = unknown */
	readonly durationMinutes: Float64Array | null;
	readonly lead: readonly string[] | null;
	readonly opportunity: readonly string[] | null;
}

/** One row per lead. */
export interface LeadTable {
	readonly rows: number;
	readonly id: readonly string[];
	readonly rep: Int32Array;
	readonly created: Float64Array;
	readonly source: Coded | null;
	readonly status: Coded | null;
	/** 1 qualified, 0 not, -1 unknown */
	readonly qualified: Int8Array | null;
	/** id of the opportunity it became, '' = none */
	readonly opportunity: readonly string[] | null;
}

/** One row per person at an account. */
export interface ContactTable {
	readonly rows: number;
	readonly id: readonly string[];
	readonly account: readonly string[];
	readonly title: readonly string[] | null;
	readonly level: Coded | null;
}

/** One row per company. */
export interface AccountTable {
	readonly rows: number;
	readonly id: readonly string[];
	readonly name: readonly string[];
	readonly industry: Coded | null;
	/** employees, NaN = unknown */
	readonly size: Float64Array | null;
	/** 1 key account, 0 not */
	readonly key: Uint8Array | null;
	/** yearly revenue, plan currency */
	readonly revenue: Float64Array | null;
	readonly renewal: Float64Array | null;
	readonly renewalAmount: Float64Array | null;
}

export const outcomes = ['open', 'won', 'lost'] as const;
export type Outcome = (typeof outcomes)[number];
/** Codes of `OpportunityTable.outcome`. */
export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

/** One row per opportunity. */
export interface OpportunityTable {
	readonly rows: number;
	readonly id: readonly string[];
	readonly rep: Int32Array;
	readonly account: readonly string[] | null;
	/** NaN = the file does not say */
	readonly created: Float64Array;
	/** the actual closing day of won and lost deals; NaN while open */
	readonly closed: Float64Array;
	/** a forecast, not a fact */
	readonly expectedClose: Float64Array | null;
	readonly stage: Coded | null;
	/** `OPEN`, `WON` or `LOST` */
	readonly outcome: Int8Array;
	/** plan currency, NaN = unknown; lost deals often carry none */
	readonly amount: Float64Array;
	readonly source: Coded | null;
	readonly product: Coded | null;
	readonly lastActivity: Float64Array | null;
	/** touches logged on the deal, NaN = unknown */
	readonly touches: Float64Array | null;
}

/** One row per change of stage, amount or close date. */
export interface StageHistoryTable {
	readonly rows: number;
	readonly opportunity: readonly string[];
	readonly when: Float64Array;
	readonly stage: Coded;
	readonly amount: Float64Array | null;
	readonly closeDate: Float64Array | null;
}

/** One row per target that was in force. `rep` -1 = the whole team. */
export interface TargetTable {
	readonly rows: number;
	readonly rep: Int32Array;
	/** first and last day of the period */
	readonly start: Float64Array;
	readonly end: Float64Array;
	readonly metric: Coded;
	readonly value: Float64Array;
}

/** One row per rep and period (usually a month): the file that most managers have. */
export interface RepPeriodTable {
	readonly rows: number;
	readonly rep: Int32Array;
	/** first day of the period, and the first day after it */
	readonly start: Float64Array;
	readonly end: Float64Array;
	/** counts over the whole period, NaN = not in the file */
	readonly dials: Float64Array | null;
	readonly conversations: Float64Array | null;
	readonly demos: Float64Array | null;
	readonly opportunities: Float64Array | null;
	readonly wins: Float64Array | null;
	/** plan currency */
	readonly bookings: Float64Array | null;
}

/** Everything known of a team's past. */
export interface History {
	/** what the team is called on screen */
	readonly name: string;
	/** ISO 4217, for example "USD" */
	readonly currency: string;
	/** the latest created, activity or actual won/lost day: never the machine's clock */
	readonly snapshot: Day;
	readonly reps: RepTable;
	readonly activities: ActivityTable | null;
	readonly leads: LeadTable | null;
	readonly contacts: ContactTable | null;
	readonly accounts: AccountTable | null;
	readonly opportunities: OpportunityTable | null;
	readonly stageHistory: StageHistoryTable | null;
	readonly targets: TargetTable | null;
	readonly repPeriods: RepPeriodTable | null;
}

/** The tables of a history that may be missing, in the order in which they are listed on screen. */
export const tableNames = [
	'activities',
	'leads',
	'contacts',
	'accounts',
	'opportunities',
	'stageHistory',
	'targets',
	'repPeriods'
] as const;
export type TableName = (typeof tableNames)[number];
