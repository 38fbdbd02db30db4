import { payShapes, type PayShapeId } from '../../src/lib/model/behaviour/payShape';
import { generatorOf, type Generator } from '../../src/lib/random/generator';
import { Closings, type Closing } from '../../src/lib/sim/deadline/closings';
import {
	emptyTally,
	passDeadlines,
	type DeadlineSetting,
	type DeadlineTally
} from '../../src/lib/sim/deadline/deadlinePass';
import { quotaPeriodsOf } from '../../src/lib/sim/deadline/quotaPeriods';

/**
 * The deadline pass alone in a world without anything else: reps whose deals fall due as a Poisson
 * process, each won with chance .3, all of one amount; 65 working days a quarter.
 */
export const QUARTER = 65;
const WIN_RATE = 0.3;
const DEAL = 3500;
const WINS_A_DAY = 14.3 / 21.741;

/** D§4.4's defaults. */
export const defaults: DeadlineSetting = {
	quotaGradient: 0.25,
	quotaGivingUp: 0.1,
	quotaCoasting: 0.1,
	quotaCeiling: 0.35,
	commissionEffort: 0.1,
	pullProbability: 0.2,
	pullWindowDays: 10,
	pullDiscount: 0.09,
	pushProbability: 0.1,
	ratchetUp: 0.6,
	ratchetDown: 0.3,
	ratchetForesight: 0.1
};

/** Nobody reacts to anything. */
export const noResponse: DeadlineSetting = {
	...defaults,
	quotaGradient: 0,
	quotaGivingUp: 0,
	quotaCoasting: 0,
	quotaCeiling: 0,
	commissionEffort: 0,
	pullProbability: 0,
	pushProbability: 0
};

export interface AloneOptions {
	/** quota over expected bookings of an average rep */
	readonly difficulty: number;
	readonly setting?: DeadlineSetting;
	readonly pay?: PayShapeId;
	readonly quarters?: number;
	/** days in a quota period */
	readonly period?: number;
	readonly reps?: number;
	/** sd over reps of the log of wins a day */
	readonly ability?: number;
	/** sd over deals of the log amount */
	readonly dealLogSd?: number;
	readonly cycleDays?: number;
	readonly ratchet?: number;
	readonly pressure?: number;
	readonly effort?: boolean;
	readonly timing?: boolean;
}

export interface AloneRep {
	/** wins a day against the average rep */
	readonly ability: number;
	/** booked by day */
	readonly byDay: Float64Array;
	readonly tally: DeadlineTally;
	readonly meanSize: number;
}

export const expectedPerQuarter = WINS_A_DAY * QUARTER * DEAL;

/** Plays reps, each with luck of its own that does not depend on the options of the quota. */
export function playAlone(options: AloneOptions): AloneRep[] {
	const { reps = 2000 } = options;
	return Array.from({ length: reps }, (_, r) => playRep(`rep ${r}`, options));
}

function playRep(seed: string, options: AloneOptions): AloneRep {
	const { quarters = 1, period = QUARTER, ability: spread = 0, dealLogSd = 0 } = options;
	const luck = generatorOf(seed);
	const ability = Math.exp(spread * gaussian(luck) - 0.5 * spread * spread);
	const days = quarters * QUARTER;
	const of = Int32Array.from({ length: days }, (_, i) => periodOf(i, period));
	const periods = quotaPeriodsOf(
		of,
		Int32Array.from({ length: quarters }, (_, q) => (q + 1) * QUARTER)
	);
	const deals = new Closings(days, QUARTER);
	fill(deals, luck, { ability, days, period, dealLogSd, cycle: options.cycleDays ?? 60 });
	const byDay = new Float64Array(days);
	let wins = 0;
	const tally = emptyTally();
	const quota = options.difficulty * expectedPerQuarter;
	const secondMoment = DEAL * DEAL * Math.exp(dealLogSd * dealLogSd);
	passDeadlines(
		deals,
		periods,
		{
			from: quota,
			to: quota,
			pressure: options.pressure ?? 1,
			pay: payShapes[options.pay ?? 'cliff'],
			ratchet: options.ratchet ?? 0,
			meanPerDay: ability * WINS_A_DAY * DEAL,
			variancePerDay: ability * WINS_A_DAY * secondMoment,
			phi: 1,
			effort: options.effort ?? true,
			timing: options.timing ?? true
		},
		options.setting ?? defaults,
		(_, day, amount) => {
			byDay[day] += amount;
			wins++;
		},
		tally
	);
	return { ability, byDay, tally, meanSize: total(byDay) / Math.max(1, wins) };
}

/** Periods need not be whole days long: a month is a third of a quarter of 65 days. */
const startOf = (p: number, period: number): number => Math.round(p * period);
function periodOf(day: number, period: number): number {
	const guess = Math.floor(day / period);
	return startOf(guess + 1, period) <= day
		? guess + 1
		: startOf(guess, period) > day
			? guess - 1
			: guess;
}

interface FillOptions {
	readonly ability: number;
	readonly days: number;
	readonly period: number;
	readonly dealLogSd: number;
	readonly cycle: number;
}

/** Deals in the order of their due days, through the quarter after the last one. */
function fill(deals: Closings, luck: Generator, options: FillOptions): void {
	const rate = (options.ability * WINS_A_DAY) / WIN_RATE;
	for (let at = gap(luck, rate); at < options.days + QUARTER; at += gap(luck, rate)) {
		const due = Math.floor(at);
		const born = due - options.cycle;
		const need = luck.next() / WIN_RATE;
		const size = DEAL * Math.exp(options.dealLogSd * gaussian(luck) - 0.5 * options.dealLogSd ** 2);
		const start = startOf(periodOf(due, options.period), options.period);
		const deadline = start - 1;
		const next = startOf(periodOf(due, options.period) + 1, options.period);
		const deal: Closing = {
			rep: 0,
			due,
			need,
			amount: size,
			pullTo: deadline >= born && deadline >= 0 ? deadline : -1,
			pullNeed: need,
			pullAmount: size,
			pushTo: next + Math.floor(5 * luck.next()),
			uPull: luck.next(),
			uPush: luck.next()
		};
		deals.add(deal);
	}
}

const gap = (luck: Generator, rate: number): number => -Math.log(luck.next()) / rate;

const gaussian = (luck: Generator): number =>
	Math.sqrt(-2 * Math.log(luck.next())) * Math.cos(2 * Math.PI * luck.next());

export const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
export const meanOf = (reps: readonly AloneRep[], of: (rep: AloneRep) => number): number =>
	reps.reduce((sum, rep) => sum + of(rep), 0) / reps.length;
