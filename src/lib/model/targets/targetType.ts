import type { PayShape } from '../behaviour/payShape';
import type { Pull } from '../behaviour/pull';
import type { Response } from '../behaviour/response';
import type { ResponseSetting } from '../behaviour/responseSetting';
import type { Channel, ChannelSwitches } from '../channels';
import type { GuardrailId } from '../guardrails';
import type { MoreQuantity, RepQuantity, Team } from '../team';
import type { TargetField } from './targetField';

/**
 * - `cutoff`: nobody is touched more often than the level;
 * - `mandate`: nobody is given up before it;
 * - `followUps`: the same, counted after the first touch, and the day makes room for it.
 */
export type TouchRuleKind = 'cutoff' | 'mandate' | 'followUps';

/** Which number a target watches. Two targets on one metric do not add up (decision 0014). */
export type Metric =
	| 'prospects'
	| 'dials'
	| 'conversations'
	| 'demos'
	| 'followUps'
	| 'touches'
	| 'conversion'
	| 'opportunities'
	| 'opportunityValue'
	| 'stageAdvances'
	| 'coverage'
	| 'bookings'
	| 'wonShare'
	| 'dealSize'
	| 'keyAccounts'
	| 'own';

/**
 * Of what a rep's natural metric is made, day by day:
 * - `dials`, `demos`: it goes with the day's natural dials, or with the demos held by nature;
 * - `level`: a steady count that goes with the month's level and the weekday;
 * - `rate`: the rep's own long-run figure, every day the same. A rate over a few deals is luck that
 *   nobody can steer by; a rep steers by the bar.
 */
export type NaturalBasis = 'dials' | 'demos' | 'level' | 'rate';

/** Which part of the day a target is about. Of several on one activity the most demanding binds. */
export type Activity =
	'dialling' | 'demos' | 'followUp' | 'deals' | 'accounts' | 'quota' | 'rule' | 'own';

/** What a rep does by nature, long run. */
export interface NaturalRep extends Readonly<Record<RepQuantity | MoreQuantity, number>> {
	/** mean amount of the rep's won deals, plan currency */
	readonly dealSize: number;
	/** working days that an opportunity is open on average, won or lost */
	readonly openDays: number;
	/** mean amount of deals that start, won or lost in the end, plan currency */
	readonly startSize: number;
	/** mean amount of the deals that are open at a time, plan currency */
	readonly openSize: number;
}

/**
 * What a target type is: one file each, one line in the registry. Words are elsewhere (words/en),
 * keyed by the id; here are numbers, formulas and sources only. A type uses the capabilities it
 * needs: `respond` for what reps do within a decision period, others for what is not of that kind.
 */
export interface TargetType {
	readonly metric: Metric;
	readonly activity: Activity;
	/** per what a level is counted */
	readonly per:
		| 'repDay'
		| 'repWeek'
		| 'repMonth'
		| 'repQuarter'
		| 'prospect'
		| 'contact'
		| 'accountMonth'
		| 'share'
		| 'deal'
		| 'ratio';
	/** over which stretch the rep is measured when the plan does not say */
	readonly period: 'day' | 'week' | 'month' | 'quarter';
	/** what a slider offers; a plan file may go from `min` to `limit` */
	readonly range: {
		readonly min: number;
		readonly max: number;
		readonly step: number;
		/** the smallest level of a plan file, where it is below the slider's */
		readonly floor?: number;
		/** the largest level that makes sense at all, in the same unit */
		readonly limit: number;
	};
	readonly defaults: { readonly level: number; readonly pressure: number };
	/** where teams usually stand, in the same unit */
	readonly typical: readonly [low: number, high: number];
	/** what a form asks beyond level, pressure and period; none where absent */
	readonly fields?: readonly TargetField[];
	/** the channels through which it works; the waterfall has a step for each */
	readonly channels: readonly Channel[];
	/** the guardrails to offer, the first one first */
	readonly guardrails: readonly GuardrailId[];
	/** where formula and defaults come from */
	readonly source: string;

	readonly basis: NaturalBasis;
	/**
	 * The rep's natural long-run figure, in the level's unit.
	 * @param settings the target's fields
	 */
	natural(rep: NaturalRep, settings: Readonly<Record<string, number | string>>): number;
	/** the reps' rates that `natural` rests on: where they are assumed, so is the level */
	readonly restsOn: readonly (RepQuantity | MoreQuantity)[];
	/** how many of the metric a rep-month of the history has; absent = it is not recorded */
	readonly recorded?: 'dialsPerDay' | 'bookings';

	/**
	 * What a rep does in one decision period, hours not yet settled (`joinResponses`).
	 * @param natural mean of the natural metric over the period, in the level's unit; >= 0
	 * @param into receives the answer; nothing is allocated
	 */
	respond?(
		natural: number,
		pull: Pull,
		setting: ResponseSetting,
		on: ChannelSwitches,
		into: Response
	): void;

	/**
	 * What a threshold on the bookings of a period is about: it is played as a pass over the deals in
	 * the order of days (D§4.2 Result 5), and not by `respond`.
	 */
	deadline?(settings: Readonly<Record<string, number | string>>): DeadlineTerms;
	/** `dead`, `junk` and `inflation` of the response fill the books week by week (D§4.5 h) */
	readonly stock?: true;
	/**
	 * A rule on how long prospects are worked; played touch by touch, with assumed touches where the
	 * history has none.
	 */
	readonly rule?: TouchRuleKind;

	/**
	 * The sum that a manager does on the back of an envelope; absent where nobody does one (words/en
	 * says why).
	 * @returns bookings per rep and month that the level seems to promise, with what it rests on;
	 * null when the history cannot give it
	 */
	envelope?(facts: EnvelopeFacts): Envelope | null;
}

/** How a quota is counted and paid. */
export interface DeadlineTerms {
	readonly pay: PayShape;
	/** counted for the whole team: every rep's level adds to one quota */
	readonly team: boolean;
	/** in [0, 1]: how far a result moves the next quota */
	readonly ratchet: number;
}

/** What an envelope may look at. */
export interface EnvelopeFacts {
	readonly team: Team;
	/** natural figures, mean over reps */
	readonly natural: NaturalRep;
	/** bookings per rep and month that the goal asks for, plan currency */
	readonly needed: number;
	/** the level, mean over reps, in the metric's unit */
	readonly level: number;
	readonly settings: Readonly<Record<string, number | string>>;
}

export interface Envelope {
	/** plan currency, per rep and month */
	readonly perRepMonth: number;
	/** rep-months that reached `needed`, of how many; 0 of 0 where the sum does not pick months */
	readonly months: number;
	readonly ofMonths: number;
	/** mean of the metric in those; null where the sum does not pick months */
	readonly metricInThose: number | null;
}

/** Working days in an average month: 365.25 / 12 x 5 / 7; and in a week and a quarter. */
export const workingDays = { week: 5, month: 21.741, quarter: 65.223 } as const;
