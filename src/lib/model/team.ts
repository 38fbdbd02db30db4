/**
 * `Team` is the contract between the fits and the simulator: for every quantity a posterior to draw
 * from, marked by where it comes from. It is a plain value and survives `structuredClone`.
 */
import type { Law } from '../stats/law';
import type { TouchLaw } from '../stats/touches/touchLaw';
import type { ProspectWork } from './touches/prospectWork';

/**
 * Where a number comes from, weakest last: counted in the history (`data`), estimated from it
 * (`fit`), from published evidence (`prior`), or our judgement without evidence (`guess`).
 */
export type Source = 'data' | 'fit' | 'prior' | 'guess';

/** One uncertain quantity. */
export interface Quantity {
	/** the best single value: used by closed forms and printed on screen */
	readonly value: number;
	/** what a world draws; null = known exactly, every world uses `value` */
	readonly posterior: Law | null;
	readonly source: Source;
	/** observations behind it, 0 for priors and guesses */
	readonly n: number;
}

/** A rep as the simulator sees one. All rates are natural: what the rep does when nobody sets a target. */
export interface TeamRep {
	readonly id: string;
	readonly name: string;
	/** '' = unknown */
	readonly level: string;
	/** mean dials per working day, long run */
	readonly dialsPerDay: Quantity;
	/** demos (first held meetings) per working day from all sources, long run */
	readonly demosPerDay: Quantity;
	/** share of demos that become an opportunity, in [0, 1] */
	readonly opportunityRate: Quantity;
	/** share of opportunities that are won in the end, in [0, 1] */
	readonly winRate: Quantity;
	/** multiplies the team's deal-size law; 1 = as the team */
	readonly dealSizeFactor: Quantity;
	/** counts that few histories hold; a benchmark stands in for what is not there */
	readonly more?: Readonly<Partial<Record<MoreQuantity, Quantity>>>;
	/** months in the job on the snapshot day, while the rep still ramps up; absent = up to speed */
	readonly tenureMonths?: number;
	/** absent until the shock of this number, of those by which reps join, brings the rep */
	readonly joins?: number;
}

/** Opportunities that are open on the snapshot day, as columns. */
export interface OpenPipeline {
	readonly rows: number;
	/** row of `Team.reps` */
	readonly rep: Int32Array;
	/** hash of the deal's id: the address of its luck, so that the order of a file's rows does not matter */
	readonly key: Int32Array;
	/** working days since creation, >= 0 */
	readonly ageDays: Float64Array;
	/** plan currency; NaN = unknown, drawn from the deal-size law */
	readonly amount: Float64Array;
}

/** What each rep did in each past month: the naive sums, the scatter and the check of R2 read it. */
export interface RepMonths {
	readonly rows: number;
	readonly rep: Int32Array;
	/** `monthIndexOf` the month */
	readonly month: Int32Array;
	/** per working day; NaN where dials are not recorded */
	readonly dialsPerDay: Float64Array;
	readonly bookings: Float64Array;
}

/** What becomes of the team's prospects after each touch. */
export interface TeamTouches {
	/** a lead is won by becoming a deal, a deal by closing; `demo` = by a demo, where touches are assumed */
	readonly unit: 'lead' | 'deal' | 'demo';
	readonly law: TouchLaw;
	/** null or left out = the history does not say whom the dials were for */
	readonly work?: ProspectWork | null;
}

/** The rates that every rep has, drawn anew in every world. */
export const repQuantities = [
	'dialsPerDay',
	'demosPerDay',
	'opportunityRate',
	'winRate',
	'dealSizeFactor'
] as const;
export type RepQuantity = (typeof repQuantities)[number];

/** Rates that a few histories hold beside those. Their order is their address in a world: append. */
export const moreQuantities = [
	'conversationsPerDial',
	'prospectsPerDial',
	'advancesPerOpportunity',
	'keyAccountInteractions',
	'touchesPerProspect'
] as const;
export type MoreQuantity = (typeof moreQuantities)[number];

/** How a deal's outcome goes with its size, from closed deals. */
export interface SizeOutcome {
	/** change of the log odds of winning per unit of log amount; below 0 = big deals win less often */
	readonly slope: Quantity;
	/** amount whose chance is the rep's win rate, plan currency, > 0 */
	readonly center: number;
	/** typical amount of lost deals over that of won ones, > 0 */
	readonly lostFactor: number;
	/** sd of log amounts within won and within lost deals */
	readonly logSd: number;
	/** share won of the closed deals behind it, in (0, 1) */
	readonly wonShare: number;
}

/** Do reps who have more of one also have more of the other? */
export interface EffectPair {
	readonly one: RepQuantity;
	readonly other: RepQuantity;
	/** posterior mean of the correlation between reps, in (-1, 1) */
	readonly correlation: number;
	/** 80% interval */
	readonly low: number;
	readonly high: number;
	/** reps with data on both */
	readonly reps: number;
}

/** How the reps' differences hang together, and how much their own data leave open. */
export interface BetweenReps {
	/** those that were estimated */
	readonly pairs: readonly EffectPair[];
	/** correlations between reps in the order of `repQuantities`; 0 where reps do not differ or nothing is known */
	readonly matrix: readonly (readonly number[])[];
	/**
	 * per rate, what a rep's own data say of it as a precision, where the spread between reps has 1: with own
	 * data of average weight w it is w / (1 - w); 0 = nothing
	 */
	readonly precision: readonly number[];
}

export interface Team {
	readonly name: string;
	readonly currency: string;
	/** last day of the history (`Day`); the planned quarter follows it */
	readonly snapshot: number;
	readonly reps: readonly TeamRep[];
	/**
	 * Correlation in [0, 1] between reps of what is not known of each rate: pooling makes them share it,
	 * and independent draws would understate how uncertain the team's total is
	 */
	readonly shared: Readonly<Record<RepQuantity, number>>;
	/** negative-binomial size of daily dials around the month's mean; Infinity = Poisson */
	readonly dialSize: Quantity;
	/** sd of the log of a rep-month's level (the hot months), beyond day-to-day noise */
	readonly hotSd: Quantity;
	/** elasticity of closing to the hot-month shock, in the month of closing */
	readonly hotLoading: Quantity;
	/** deal size of won deals, plan currency; one law for the team, `dealSizeFactor` per rep */
	readonly dealSize: Law;
	/** multiplies `dealSize` in every world: uncertainty about its mean */
	readonly dealSizeScale: Quantity;
	/** working days from creation to winning, and from creation to losing */
	readonly cycleWon: Law;
	readonly cycleLost: Law;
	/** multiplies both cycle laws in every world */
	readonly cycleScale: Quantity;
	/** share of bookings that reps' own prospecting causes, in [0, 1] */
	readonly phiSelf: Quantity;
	/** share of selling time that goes into dialling, in (0, 1) */
	readonly dialTimeShare: Quantity;
	/** minutes of selling time in a day, and of the whole working day */
	readonly sellingMinutes: number;
	readonly workingMinutes: number;
	/** natural minutes per rep-day by segment; they sum to `workingMinutes` */
	readonly minutes: Readonly<Record<DaySegment, number>>;
	/** multipliers of the daily level by weekday (Monday first), mean 1 over the five working days */
	readonly weekdays: readonly number[];
	/** multipliers of the level by calendar month (January first), mean 1; absent = no season */
	readonly season?: readonly number[];
	/** growth of the level a year, as a log, from the snapshot day on; absent = none */
	readonly trend?: number;
	/** null = unknown: the simulator warms up until the pipeline is in steady state */
	readonly open: OpenPipeline | null;
	/** null or left out = lost deals carry no amounts, so that the history does not say */
	readonly sizeOutcome?: SizeOutcome | null;
	/** null or left out = no history of reps: nothing goes together unless the plan says so */
	readonly between?: BetweenReps | null;
	/** null = no history of rep-months */
	readonly months: RepMonths | null;
	/** touches to close; null or left out = the history does not say */
	readonly touches?: TeamTouches | null;
	/** what was assumed, one entry per thing the history could not say (keys of the words file) */
	readonly missing: readonly string[];
}

/** The parts of a working day, in the fixed order in which they are drawn. */
export const daySegments = ['dialling', 'preparing', 'followUp', 'demos', 'other'] as const;
export type DaySegment = (typeof daySegments)[number];
