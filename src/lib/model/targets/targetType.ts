import type { Channel } from '../channels';
import type { RepMonths } from '../team';

/** Which count a target watches. */
export type Metric = 'dials';

/**
 * What a target type is: one file each, one line in the registry. Words are elsewhere (words/en),
 * keyed by the id; here are numbers, formulas and sources only.
 */
export interface TargetType {
	readonly metric: Metric;
	/** per what a level is counted */
	readonly per: 'repDay';
	/** over which stretch the rep is measured when the plan does not say */
	readonly period: 'day' | 'week' | 'month' | 'quarter';
	/** what a slider offers; a plan file may go from `min` to `limit` */
	readonly range: {
		readonly min: number;
		readonly max: number;
		readonly step: number;
		/** the largest level that makes sense at all, in the same unit */
		readonly limit: number;
	};
	readonly defaults: { readonly level: number; readonly pressure: number };
	/** where teams usually stand, in the same unit */
	readonly typical: readonly [low: number, high: number];
	/** the channels through which it works; the waterfall has a step for each */
	readonly channels: readonly Channel[];
	/** the guardrail to offer first */
	readonly guardrails: readonly string[];
	/** where formula and defaults come from */
	readonly source: string;
	/**
	 * The sum that a manager does on the back of an envelope.
	 * @param months the team's past rep-months
	 * @param needed bookings per rep and month that the goal asks for, plan currency
	 * @returns bookings per rep and month that the level seems to promise, with what it rests on;
	 * null when the history cannot give it
	 */
	envelope(months: RepMonths, needed: number, level: number): Envelope | null;
}

export interface Envelope {
	/** plan currency, per rep and month */
	readonly perRepMonth: number;
	/** rep-months that reached `needed`, of how many */
	readonly months: number;
	readonly ofMonths: number;
	/** mean of the metric in those */
	readonly metricInThose: number;
}
