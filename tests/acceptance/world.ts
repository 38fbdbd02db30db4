import { log } from '../../src/lib/math/log';
import { dayOf } from '../../src/lib/history/calendar';
import { planDefaults, type Plan, type TargetSpec } from '../../src/lib/model/plan';
import { independentReps, minutesFor, workingDaysPerMonth } from '../../src/lib/fit/sketchTeam';
import type { Quantity, Team } from '../../src/lib/model/team';

/**
 * The reference world of D§4.7 and D§8.1: 5 reps at 45 dials a day (sd over rep-months 15), 14.3
 * wins of $3.5K a rep-month, hot months that move closing too, no inbound business. Never the sample
 * team.
 */
export interface WorldOptions {
	/** 'short': deals close within a day or two, as in D§4.7; 'long': median 43 working days */
	readonly cycle: 'short' | 'long';
	/** every rep and month the same: the representative rep */
	readonly representative?: boolean;
	/**
	 * hot-month loading; the defaults put the base correlation of dials and bookings over rep-months at
	 * .51 +- .02 (D§8.1): .32 when deals close in the month of the dials, 1 at a 43-day cycle
	 */
	readonly hotLoading?: number;
	readonly reps?: number;
	/** mean demos a day; more of them cost time and take noise away */
	readonly demosPerDay?: number;
}

const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });

/** A log-normal with mean `mean` and log-sd `sigma`. */
const around = (mean: number, sigma: number): Quantity => ({
	value: mean,
	posterior:
		sigma > 0
			? { family: 'logNormal', parameters: { mu: log(mean) - 0.5 * sigma * sigma, sigma } }
			: null,
	source: 'prior',
	n: 0
});

const DIALS = 45;
const WINS = 14.3;
const DEAL = 3500;
const DEAL_LOG_SD = 0.6;

export function referenceTeam(options: WorldOptions): Team {
	const plain = options.representative === true;
	const winRate = 0.3;
	const demos = options.demosPerDay ?? WINS / workingDaysPerMonth / winRate;
	const wins = (options.demosPerDay ?? demos) * winRate * workingDaysPerMonth;
	const deal = (WINS * DEAL) / wins;
	const short = options.cycle === 'short';
	const cycle = { mu: log(short ? 1 : 43), sigma: short ? 0.1 : 0.6 };
	return {
		name: 'reference world',
		currency: 'USD',
		snapshot: dayOf(2025, 12, 31),
		reps: Array.from({ length: options.reps ?? 5 }, (_, r) => ({
			id: `rep-${r + 1}`,
			name: `Rep ${r + 1}`,
			level: '',
			dialsPerDay: around(DIALS, plain ? 0 : 0.18),
			demosPerDay: around(demos, plain ? 0 : 0.15),
			opportunityRate: exactly(1),
			winRate: exactly(winRate),
			dealSizeFactor: exactly(1)
		})),
		shared: independentReps,
		dialSize: exactly(Infinity),
		hotSd: exactly(plain ? 0 : 0.27),
		hotLoading: exactly(options.hotLoading ?? (short ? 0.32 : 1)),
		dealSize: {
			family: 'logNormal',
			parameters: { mu: log(deal) - 0.5 * DEAL_LOG_SD * DEAL_LOG_SD, sigma: DEAL_LOG_SD }
		},
		dealSizeScale: exactly(1),
		cycleWon: { family: 'logNormal', parameters: cycle },
		cycleLost: { family: 'logNormal', parameters: cycle },
		cycleScale: exactly(1),
		phiSelf: exactly(1),
		dialTimeShare: exactly(0.44),
		sellingMinutes: 264,
		workingMinutes: 480,
		minutes: minutesFor(0.44, 264, 480),
		weekdays: [1, 1, 1, 1, 1],
		open: null,
		months: null,
		missing: []
	};
}

/** Behavioural parameters at the defaults of D§4.4, in every world. */
export const atDefaults: Readonly<Record<string, number>> = {
	eta: 0.65,
	alphaQ: 1,
	alphaF: 0.35,
	alphaD: 0.25,
	eps: 0.25,
	easeQuality: 0.8,
	easeGaming: 0.3,
	guardQuality: 2,
	guardGaming: 3,
	commissionEase: 1.5,
	paddingSpread: 1,
	giveUpAt: 1.5,
	coasting: 0.5
};

export interface PlanOptions {
	readonly level?: number;
	readonly pressure?: number;
	readonly guard?: number;
	readonly payMix?: number;
	readonly quarters?: number;
	readonly goal?: number;
	readonly assumptions?: Readonly<Record<string, number>>;
	readonly targets?: readonly TargetSpec[];
}

export function referencePlan(options: PlanOptions = {}): Plan {
	const { level = 60, pressure = 1, guard = 0 } = options;
	return {
		...planDefaults,
		goal: options.goal ?? 1200000,
		horizon: { quarters: options.quarters ?? 1 },
		targets: options.targets ?? [{ type: 'dialsPerDay', level, pressure }],
		guardrails: guard > 0 ? [{ type: 'pairedRatio', strength: guard }] : [],
		payMix: options.payMix ?? 0.4,
		assumptions: options.assumptions ?? atDefaults,
		seed: 'acceptance'
	};
}

/** Percent by which a exceeds b. */
export const percent = (a: number, b: number): number => 100 * (a / b - 1);
