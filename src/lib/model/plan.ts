/**
 * The plan as the user gives it: a goal for the team and the targets one thinks of setting. The app
 * saves it, the command line reads it, `static/plan.schema.json` describes it. Plain values only.
 */
import type { FamilyId } from '../stats/distributions';
import type { GuardrailId } from './guardrails';
import type { ShockId } from './shocks';
import type { TargetId } from './targets';

/** How high a target is set. Units are those of the target's metric. */
export type Level =
	| number
	/** a range instead of a point: no pull inside it */
	| { readonly from: number; readonly to: number }
	/** by seniority, keyed by the reps' level */
	| { readonly byLevel: Readonly<Record<string, number>> }
	/** by rep, keyed by the rep's id */
	| { readonly byRep: Readonly<Record<string, number>> }
	/** times the rep's own long-run mean */
	| { readonly timesOwnBaseline: number };

/** What is imposed on a rep. A goal is the team's money; this is not it. */
export interface TargetSpec {
	readonly type: TargetId;
	readonly level: Level;
	/** how hard it is pushed, in [0, 1]: a mention .03, tracked .3, reviewed weekly .52, a bonus .75, the job 1 */
	readonly pressure: number;
	/** over which stretch the rep is measured; the target type's own by default */
	readonly period?: 'day' | 'week' | 'month' | 'quarter';
	/** the type's further fields, by name; a default for each that is left out */
	readonly [field: string]: Level | string | undefined;
}

export interface GuardrailSpec {
	readonly type: GuardrailId;
	/** in [0, 1], default 1 */
	readonly strength?: number;
	/** the type's further fields, by name */
	readonly [field: string]: number | string | undefined;
}

export interface ShockSpec {
	readonly type: ShockId;
	readonly [parameter: string]: number | string;
}

/** One way to run the quarter. "No target" is always there beside the plan's own. */
export interface ScenarioSpec {
	readonly name: string;
	readonly targets: readonly TargetSpec[];
	readonly guardrails: readonly GuardrailSpec[];
	readonly shocks: readonly ShockSpec[];
}

/** A team described in a few numbers, for those without a history. Priors fill the rest. */
export interface TeamSketch {
	readonly reps: number;
	/** mean dials per rep and working day */
	readonly dialsPerDay?: number;
	/** plan currency */
	readonly bookingsPerRepMonth?: number;
	readonly winsPerRepMonth?: number;
	/** share of opportunities won, in (0, 1) */
	readonly winRate?: number;
	/** median working days from creation to winning */
	readonly cycleDays?: number;
	/** sd over rep-months of dials per day */
	readonly dialsSd?: number;
}

export interface Plan {
	/** the team's money over the horizon, plan currency */
	readonly goal: number;
	/** ISO 4217 */
	readonly currency: string;
	readonly horizon: { readonly quarters: number };
	/** null: the team comes from a history */
	readonly team: TeamSketch | null;
	/** how many reps play (`withHeadCount`); null = as many as the team has */
	readonly headCount: number | null;
	readonly targets: readonly TargetSpec[];
	readonly guardrails: readonly GuardrailSpec[];
	readonly shocks: readonly ShockSpec[];
	/** further scenarios, compared with "no target" under the same luck */
	readonly scenarios: readonly ScenarioSpec[];
	/** variable share of pay (commission), in [0, 1] */
	readonly payMix: number;
	readonly calendar: {
		/** ISO date on which the planned quarter starts; null = the day after the history ends */
		readonly start: string | null;
		/** 1 to 12: the month that opens the fiscal year */
		readonly fiscalYearStart: number;
		/** ISO dates on which nobody works */
		readonly holidays: readonly string[];
	};
	/** overrides of assumptions, by id (`model/assumable`): the value is then taken as known */
	readonly assumptions: Readonly<Record<string, number>>;
	/**
	 * families of distributions chosen by hand for what is fitted; left out = the best by Akaike's criterion
	 */
	readonly families?: FamilyChoices;
	/** any text; the same text gives the same figures */
	readonly seed: string;
}

/** What the family may be chosen of: deal sizes, and times to winning and to losing together. */
export const familyQuantities = ['dealSize', 'cycle'] as const;
export type FamilyQuantity = (typeof familyQuantities)[number];
/** The family of each, by its id in the registry of distributions. */
export type FamilyChoices = { readonly [Q in FamilyQuantity]?: FamilyId };

/** Families that amounts and times may have: positive, and with a mean; the last two have two humps. */
const positiveFamilies = [
	'logNormal',
	'gamma',
	'weibull',
	'logLogistic',
	'inverseGaussian',
	'lomax',
	'exponential',
	'logNormalMixture',
	'gammaMixture'
] as const satisfies readonly FamilyId[];

/** Families to choose of: amounts may also gather around the prices of a list. */
export const quantityFamilies = {
	dealSize: [...positiveFamilies, 'pricePoints'],
	cycle: positiveFamilies
} as const satisfies Readonly<Record<FamilyQuantity, readonly FamilyId[]>>;

/** What a plan holds when it says nothing. */
export const planDefaults = {
	currency: 'USD',
	horizon: { quarters: 1 },
	team: null,
	headCount: null,
	targets: [],
	guardrails: [],
	shocks: [],
	scenarios: [],
	payMix: 0.4,
	calendar: { start: null, fiscalYearStart: 1, holidays: [] },
	assumptions: {},
	seed: 'goalpost'
} as const satisfies Omit<Plan, 'goal'>;
