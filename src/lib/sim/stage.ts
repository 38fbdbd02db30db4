import { log } from '../math/log';
import type { Plan } from '../model/plan';
import type { Team } from '../model/team';
import { keyOf, repKeyOf } from '../random/key';
import { Luck, type Key } from '../random/uniform';
import { distributionOf } from '../stats/distributionOf';
import type { Arm } from './arms';
import { CountTables } from './countTables';
import { Deadlines } from './deadline/deadlines';
import { dayFactorsOf, seasonalOf } from './dayFactors';
import type { Horizon } from './horizon';
import { QuantileTable } from './quantileTable';
import { stockScratch, type StockScratch } from './stock/fillBooks';
import { TouchStage, touchesToPlay } from './touches/touchStage';
import { watchedIn, type Watched } from './watched';
import { World } from './world';

/** Open deals of one rep at the snapshot, with what a day later asks of them. */
export interface OpenDeals {
	readonly key: Int32Array;
	readonly ageDays: Float64Array;
	readonly amount: Float64Array;
	/** log of the amount; NaN = unknown */
	readonly logAmount: Float64Array;
	/**
	 * what the age says in the world that `of` names: the share of won and of lost deals that close before
	 * it, and the chance to win, which the amount moves where it is known
	 */
	readonly wonBy: Float64Array;
	readonly lostBy: Float64Array;
	readonly chance: Float64Array;
	readonly of: { cycleScale: number; winRate: number; slope: number; logCenter: number };
}

/**
 * Everything that stays the same while replications are played: the team's laws as tables, the days,
 * the arms, and the scratch arrays of one rep. Built once per experiment and job.
 */
export interface Stage {
	readonly team: Team;
	readonly horizon: Horizon;
	readonly arms: readonly Arm[];
	/** working days played, and calendar months touched */
	readonly days: number;
	readonly months: number;
	readonly luck: Luck;
	readonly world: World;
	readonly repKeys: readonly number[];
	readonly dials: CountTables;
	readonly cycleWon: QuantileTable;
	readonly cycleLost: QuantileTable;
	readonly dealSize: QuantileTable;
	/** per rep; null = unknown, the past is warmed up instead */
	readonly open: readonly OpenDeals[] | null;
	/** days of past demos that are played when the open pipeline is unknown */
	readonly warmUpDays: number;
	/** what every arm records beside bookings */
	readonly watched: Watched;
	/** natural demos are counted beforehand: some target steers by them */
	readonly countsDemos: boolean;
	/** some arm changes what deals are like, or when they close */
	readonly shaped: boolean;
	/** deals that close behind the days played matter too, and those that are lost */
	readonly everyDeal: boolean;
	/** season and trend of each day played */
	readonly seasonal: Float64Array;
	/** per rep: season, trend, weekday and ramp of each day played */
	readonly dayFactors: readonly Float64Array[];
	readonly lnDayFactors: readonly Float64Array[];
	/**
	 * only wins are recorded, and a deal is the same in every arm but for lost time: what is won nowhere
	 * need not be followed
	 */
	readonly winsOnly: boolean;
	/** days behind those played from which a deadline may bring deals forward */
	readonly beyond: number;
	/** mean of the squared deal size over the square of its mean */
	readonly dealSizeSpread: number;
	/** by arm; null = no quota */
	readonly deadlines: readonly (Deadlines | null)[];
	/** the real open value of each day is followed */
	readonly tracksOpen: boolean;
	/** follow deals that outlive the horizon, for the pipeline's worth */
	readonly trackPipeline: boolean;
	/** prospects are played one by one; null = the funnel form: demos in proportion to dials */
	readonly touches: TouchStage | null;
	readonly rep: RepScratch;
}

/** What deals that start on a day are like, as multiples of the natural, per arm and day. */
export interface DealShape {
	readonly inbound: Float64Array;
	readonly yield: Float64Array;
	readonly pass: Float64Array;
	readonly win: Float64Array;
	readonly size: Float64Array;
	readonly cycle: Float64Array;
	/** logged / real of the watched metric */
	readonly claimed: Float64Array;
	/** ln of the attention per live deal, summed over the days before: per arm, days + 1 */
	readonly lnAttention: Float64Array;
}

/** One rep's days in one replication; reused from rep to rep. Arm-wise arrays are arm-major. */
export interface RepScratch {
	/** natural dials of each day, shared by all arms */
	readonly natural: Float64Array;
	/** level of each month (mean 1), and what closing in it does to the chance to win (mean 1) */
	readonly level: Float64Array;
	readonly lnLevel: Float64Array;
	/** the most that any month, or none, does to the chance to win, >= 1 */
	hottest: number;
	readonly closing: Float64Array;
	/** season, trend, weekday and ramp of each day: the rep's own row of `dayFactors` */
	dayFactor: Float64Array;
	lnDayFactor: Float64Array;
	/** no arm's lost time multiplies the chance of a deal to win by more than this, >= 1 */
	boost: number;
	/** demos held by nature on each day, where somebody steers by them */
	readonly heldNaturally: Float64Array;
	/** the natural metric of each day that every arm records */
	readonly watched: Float64Array;
	/** own prospecting's demos: multiple of the natural mean, per arm and day */
	readonly creation: Float64Array;
	/** ln of the time left for other work, summed over the days before: per arm, days + 1 */
	readonly lnOther: Float64Array;
	/** natural mean of own demos on each day */
	readonly demoMean: Float64Array;
	readonly shape: DealShape;
	/** what the books hold beyond real deals, where some arm fills or clears them */
	readonly stock: StockScratch;
	/** demos of the day per arm: own ones, and those that come by themselves */
	readonly demos: Int32Array;
	readonly inbound: Int32Array;
}

/** A deal older than this is not looked for: 99.5% of the laws, at most two years. */
const WARM_UP_QUANTILE = 0.995;
const WARM_UP_LIMIT = 520;

/**
 * @param trackPipeline also follow deals to their end, beyond the horizon
 */
export function stageOf(
	team: Team,
	plan: Plan,
	horizon: Horizon,
	arms: readonly Arm[],
	trackPipeline: boolean
): Stage {
	const key: Key = keyOf(plan.seed);
	const luck = new Luck(key);
	const [days, months, armCount] = [horizon.day.length, horizon.months.length, arms.length];
	const cycleWon = new QuantileTable(distributionOf(team.cycleWon));
	const cycleLost = new QuantileTable(distributionOf(team.cycleLost));
	const watched = watchedIn(plan);
	const shaped = arms.some(({ shapesDeals, shock }) => shapesDeals || shock !== null);
	const quotas = arms.flatMap(({ deadline }) => deadline ?? []);
	const touches = touchesToPlay(team, plan);
	const dayFactors = dayFactorsOf(team, horizon);
	const everyDeal = trackPipeline || shaped || ['starts', 'closes', 'open'].includes(watched.by);
	const longest = Math.max(cycleWon.at(WARM_UP_QUANTILE), cycleLost.at(WARM_UP_QUANTILE));
	const stage: Stage & { deadlines: readonly (Deadlines | null)[] } = {
		team,
		horizon,
		arms,
		days,
		months,
		luck,
		world: new World(team, plan.payMix, plan.assumptions, new Luck(key)),
		repKeys: team.reps.map((rep) => repKeyOf(rep.id)),
		dials: new CountTables(team.dialSize.value),
		cycleWon,
		cycleLost,
		dealSize: new QuantileTable(distributionOf(team.dealSize)),
		open: team.open && team.reps.map((_, r) => openDealsOf(team, r)),
		warmUpDays: Math.min(WARM_UP_LIMIT, Math.ceil(longest)),
		watched,
		countsDemos: arms.some(({ pulls }) => pulls.some(({ type }) => type.basis === 'demos')),
		shaped,
		everyDeal,
		winsOnly: !everyDeal && quotas.length === 0,
		seasonal: seasonalOf(team, horizon),
		dayFactors,
		lnDayFactors: dayFactors.map((factors) => factors.map(log)),
		beyond: Math.max(0, ...quotas.map(({ periods }) => periods.shortest)),
		dealSizeSpread: spreadOf(team),
		deadlines: [],
		tracksOpen: trackPipeline || watched.by === 'open',
		trackPipeline,
		touches: touches && new TouchStage(touches, team, arms, days, luck, new Luck(key)),
		rep: {
			natural: new Float64Array(days),
			level: new Float64Array(months),
			lnLevel: new Float64Array(months),
			closing: new Float64Array(months),
			dayFactor: new Float64Array(days),
			lnDayFactor: new Float64Array(days),
			boost: 1,
			hottest: 1,
			heldNaturally: new Float64Array(days),
			watched: new Float64Array(days),
			creation: new Float64Array(armCount * days),
			lnOther: new Float64Array(armCount * (days + 1)),
			demoMean: new Float64Array(days),
			shape: shapeOf(armCount, days),
			stock: stockScratch(armCount, days),
			demos: new Int32Array(armCount),
			inbound: new Int32Array(armCount)
		}
	};
	stage.deadlines = arms.map(({ deadline }, a) => deadline && new Deadlines(deadline, stage, a));
	return stage;
}

function shapeOf(arms: number, days: number): DealShape {
	const ones = (): Float64Array => new Float64Array(arms * days).fill(1);
	return {
		inbound: ones(),
		yield: ones(),
		pass: ones(),
		win: ones(),
		size: ones(),
		cycle: ones(),
		claimed: ones(),
		lnAttention: new Float64Array(arms * (days + 1))
	};
}

/** A law without a second moment counts as one with a coefficient of variation of 3. */
const MOST_SPREAD = 10;

function spreadOf(team: Team): number {
	const { mean, variance } = distributionOf(team.dealSize);
	const spread = 1 + variance / (mean * mean);
	return spread < MOST_SPREAD ? spread : MOST_SPREAD;
}

function openDealsOf(team: Team, r: number): OpenDeals {
	const rows: number[] = [];
	const { open } = team;
	if (open) for (let i = 0; i < open.rows; i++) if (open.rep[i] === r) rows.push(i);
	return {
		key: Int32Array.from(rows, (i) => open!.key[i]),
		ageDays: Float64Array.from(rows, (i) => open!.ageDays[i]),
		amount: Float64Array.from(rows, (i) => open!.amount[i]),
		logAmount: Float64Array.from(rows, (i) => log(open!.amount[i])),
		wonBy: new Float64Array(rows.length),
		lostBy: new Float64Array(rows.length),
		chance: new Float64Array(rows.length),
		of: { cycleScale: NaN, winRate: NaN, slope: NaN, logCenter: NaN }
	};
}
