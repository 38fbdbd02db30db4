import type { Plan } from '../model/plan';
import type { Team } from '../model/team';
import { keyOf, repKeyOf } from '../random/key';
import { Luck, type Key } from '../random/uniform';
import { distributionOf } from '../stats/distributionOf';
import type { Arm } from './arms';
import { CountTables } from './countTables';
import type { Horizon } from './horizon';
import { QuantileTable } from './quantileTable';
import { World } from './world';

/** Open deals of one rep at the snapshot, with what a day later asks of them. */
export interface OpenDeals {
	readonly key: Int32Array;
	readonly ageDays: Float64Array;
	readonly amount: Float64Array;
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
	/** follow deals that outlive the horizon, for the pipeline's worth */
	readonly trackPipeline: boolean;
	readonly rep: RepScratch;
}

/** One rep's days in one replication; reused from rep to rep. Arm-wise arrays are arm-major. */
export interface RepScratch {
	/** natural dials of each day, shared by all arms */
	readonly natural: Float64Array;
	/** level of each month (mean 1), and what closing in it does to the chance to win (mean 1) */
	readonly level: Float64Array;
	readonly closing: Float64Array;
	/** logged and real dials: multiples of the natural, per arm and day */
	readonly logged: Float64Array;
	readonly real: Float64Array;
	/** own prospecting's demos: multiple of the natural mean, per arm and day */
	readonly creation: Float64Array;
	/** ln of the time left for other work, summed over the days before: per arm, days + 1 */
	readonly lnOther: Float64Array;
	/** natural mean of own demos on each day */
	readonly demoMean: Float64Array;
	/** own demos of the day per arm */
	readonly demos: Int32Array;
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
	const longest = Math.max(cycleWon.at(WARM_UP_QUANTILE), cycleLost.at(WARM_UP_QUANTILE));
	return {
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
		trackPipeline,
		rep: {
			natural: new Float64Array(days),
			level: new Float64Array(months),
			closing: new Float64Array(months),
			logged: new Float64Array(armCount * days),
			real: new Float64Array(armCount * days),
			creation: new Float64Array(armCount * days),
			lnOther: new Float64Array(armCount * (days + 1)),
			demoMean: new Float64Array(days),
			demos: new Int32Array(armCount)
		}
	};
}

function openDealsOf(team: Team, r: number): OpenDeals {
	const rows: number[] = [];
	const { open } = team;
	if (open) for (let i = 0; i < open.rows; i++) if (open.rep[i] === r) rows.push(i);
	return {
		key: Int32Array.from(rows, (i) => open!.key[i]),
		ageDays: Float64Array.from(rows, (i) => open!.ageDays[i]),
		amount: Float64Array.from(rows, (i) => open!.amount[i])
	};
}
