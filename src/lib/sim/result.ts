/**
 * What comes out of an experiment: what the screens draw and the command line prints. Plain values;
 * the same inputs, seed and version give the same bytes whatever the number of workers.
 */
import type { Channel } from '../model/channels';
import type { DaySegment } from '../model/team';
import type { Attainment } from './attainment';

/** How far the play has come; the picture changes at these checkpoints only (look/design.md section 9). */
export const checkpoints = [
	{ stage: 'rough', replications: 200 },
	{ stage: 'usable', replications: 1000 },
	{ stage: 'good', replications: 3000 },
	{ stage: 'settled', replications: 10000 }
] as const;
export type Stage = (typeof checkpoints)[number]['stage'] | 'stopped';

/** A figure with its simulation error: one standard error of what more replications could change. */
export interface Estimate {
	readonly value: number;
	readonly monteCarloError: number;
}

/** Bookings of the team over the horizon, plan currency. */
export interface BookingsSummary {
	readonly mean: number;
	readonly sd: number;
	readonly p10: number;
	/** reached 8 times in 10: the number to promise */
	readonly p20: number;
	readonly p50: number;
	readonly p90: number;
	/** standard error of `mean`, from world means */
	readonly monteCarloError: number;
	/** goal minus bookings where positive, else 0 */
	readonly shortfall: { readonly mean: number; readonly p10: number; readonly p90: number };
	/** parts of `sd`: chance within a world, and not knowing which world; sd^2 = luck^2 + world^2 */
	readonly spread: { readonly luck: number; readonly world: number };
	/** quantiles at 0, 1/400, ..., 1: 401 numbers, for the reading line and the promise */
	readonly quantiles: Float64Array;
	/** the dots: 50 quantiles at (i + 1/2)/50 (20 of them at the rough stage) */
	readonly dots: Float64Array;
}

export interface RepSummary {
	readonly id: string;
	readonly name: string;
	/** over the horizon */
	readonly bookings: { readonly mean: number; readonly p10: number; readonly p90: number };
	/** the targeted metric per working day, logged and real */
	readonly logged: number;
	readonly real: number;
	/** share of quarters in which the rep ignores the target (its level is given up), in [0, 1] */
	readonly ignoring: number;
}

/**
 * Three things that are called a win rate, over the horizon (model.md section 8). Keeping dead deals
 * open raises the first two at once and lowers the third.
 */
export interface WinRates {
	/** won over closed, by count and by value, as the CRM says it */
	readonly byCount: number;
	readonly byValue: number;
	/** bookings of a quarter over the average open value in the books */
	readonly ofPipeline: number;
}

export interface ScenarioResult {
	readonly name: string;
	readonly bookings: BookingsSummary;
	readonly chanceOfGoal: Estimate;
	/** the targeted metric, mean per rep and working day */
	readonly metric: { readonly logged: number; readonly real: number };
	/** demos held per rep and working day */
	readonly demos: number;
	/** prospects, where they are played one by one; null where demos are in proportion to dials */
	readonly prospects: ProspectSummary | null;
	/** R2 of bookings on the logged metric over a year of rep-months, mean over replications; null until played */
	readonly rSquared: Estimate | null;
	readonly perRep: readonly RepSummary[];
	/** mean minutes of a rep-day by segment; they sum to the hours worked */
	readonly minutes: Readonly<Record<DaySegment, number>>;
	/** open pipeline at the end of the horizon: its amounts, and what they will bring; null until played */
	readonly pipeline: { readonly reported: number; readonly expected: number } | null;
	/** how the plan's quota is met; null where it has none */
	readonly attainment: Attainment | null;
	/** null until played */
	readonly winRates: WinRates | null;
	/** mean bookings of the quarter after the horizon; null until played */
	readonly nextQuarter: number | null;
	/** mean bookings of a quarter from the third on; null until played */
	readonly runRate: number | null;
	/** hours a week that the guardrails cost the manager */
	readonly managerHours: number;
	/** by week of the horizon: means per rep and day (metrics) and of the team's bookings in the week */
	readonly weeks: {
		readonly logged: Float64Array;
		readonly real: Float64Array;
		readonly demos: Float64Array;
		readonly bookings: Float64Array;
	};
}

/** What became of prospects over the horizon. */
export interface ProspectSummary {
	/** fresh leads taken up, per rep and working day */
	readonly started: number;
	/** touches of a prospect whose work ended: made, and in the log */
	readonly touches: number;
	readonly logged: number;
	/** share of those whom the rep let go: neither converted nor said no */
	readonly abandoned: number;
	/** share of touches for which there was neither a prospect due nor a fresh lead */
	readonly redials: number;
}

/** A scenario against another under the same luck, replication by replication. */
export interface PairedResult {
	readonly name: string;
	readonly against: string;
	readonly mean: number;
	readonly monteCarloError: number;
	readonly p10: number;
	readonly p90: number;
	/** share of paired quarters in which `name` books more (ties count half) */
	readonly chanceAhead: number;
	/** share of worlds in which `name` books more on average, luck taken out */
	readonly chanceHelps: number;
	readonly dots: Float64Array;
}

/** Arithmetic: what any forecast would remove. Behaviour: what reps do because of the target. */
export type WaterfallGroup = 'arithmetic' | 'behaviour';
export interface WaterfallStep {
	/** `luck` (the best months were lucky: regression to the mean, confounding), or a channel */
	readonly step: 'luck' | Channel;
	readonly amount: number;
	readonly group: WaterfallGroup;
}

/** One year of simulated rep-months of one replication, for the scatter. */
export interface ScatterYear {
	readonly rep: Int32Array;
	/** the logged metric per working day */
	readonly metric: Float64Array;
	readonly bookings: Float64Array;
	readonly rSquared: number;
	/** least-squares line of bookings on the metric */
	readonly line: { readonly intercept: number; readonly slope: number };
}

export interface ForecastResult {
	/** engine version */
	readonly version: string;
	readonly seed: string;
	readonly stage: Stage;
	readonly replications: number;
	readonly goal: number;
	readonly currency: string;
	/** first and last day of the horizon (`Day`), its months and working days */
	readonly period: {
		readonly start: number;
		readonly end: number;
		readonly months: number;
		readonly workingDays: number;
	};
	/** [0] is always "no target"; [1] the plan's own targets when it has any */
	readonly scenarios: readonly ScenarioResult[];
	readonly paired: readonly PairedResult[];
	/** amounts for the team over the horizon, or null where the sum cannot be done */
	readonly naive: {
		readonly envelope: number | null;
		readonly line: number | null;
		/** what the envelope rests on, when it is the months that reached the needed level */
		readonly months: number;
		readonly ofMonths: number;
		readonly metricInThose: number | null;
		/** bookings needed per rep and month */
		readonly needed: number;
	};
	/** gain simulated / gain the line promises; null where the line promises none */
	readonly promiseKept: number | null;
	/** from the envelope (else the line) to the mean with the target; empty without either */
	readonly waterfall: readonly WaterfallStep[];
	/** the replication whose pair of R2 is the median: before and with the target; null until played */
	readonly scatter: {
		readonly replication: number;
		readonly before: ScatterYear;
		readonly after: ScatterYear;
	} | null;
	/** R2 of the real history beside the simulated one; null without rep-months */
	readonly historyRSquared: number | null;
}
