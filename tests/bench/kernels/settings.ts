import { parameterIds, parameters } from '../../../src/lib/model/parameters';
import { planDefaults, type Plan } from '../../../src/lib/model/plan';
import type { Quantity, Team } from '../../../src/lib/model/team';
import { mostTouches } from '../../../src/lib/model/touches/touchTables';
import { keyOf } from '../../../src/lib/random/key';
import { scenarioArms } from '../../../src/lib/sim/arms';
import type { ExperimentInput } from '../../../src/lib/sim/chunk';
import { horizonOf } from '../../../src/lib/sim/horizon';
import { stageOf, type Stage } from '../../../src/lib/sim/stage';
import type { Law } from '../../../src/lib/stats/law';
import type { SmoothHazard } from '../../../src/lib/stats/touches/smoothHazard';
import { referenceTeam } from '../../acceptance/world';

/*
 * The worlds that engine and kernels both play: the reference world of D§8.1 with nothing uncertain, so that
 * every replication is of one world and a kernel needs no posterior. Nobody sets a target.
 */

/** A world, and the same as numbers for a kernel (read by kernels/common.h in this order). */
export interface KernelSetting {
	readonly input: ExperimentInput;
	readonly numbers: Float64Array;
	/** working days in the quarter */
	readonly days: number;
}

const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });

const plan: Plan = {
	...planDefaults,
	goal: 1_000_000,
	assumptions: Object.fromEntries(parameterIds.map((id) => [id, parameters[id].value])),
	seed: 'kernels'
};

function certainTeam(reps: number): Team {
	const team = referenceTeam({ cycle: 'short', reps });
	return {
		...team,
		reps: team.reps.map((rep) => ({
			...rep,
			dialsPerDay: exactly(rep.dialsPerDay.value),
			demosPerDay: exactly(rep.demosPerDay.value)
		}))
	};
}

function stageFor(team: Team): Stage {
	const horizon = horizonOf(team.snapshot, plan, 1);
	const stage = stageOf(team, plan, horizon, scenarioArms(plan, team, horizon), false);
	stage.world.become(0);
	stage.touches?.become(0, stage.world);
	return stage;
}

/** Days, months, hot months and reps: `read_days` in common.h. */
function daysOf({ horizon, lnDayFactors, world, repKeys }: Stage): number[] {
	const { a, b, c, d } = keyOf(plan.seed);
	const { day, month, months } = horizon;
	return [
		...[a, b, c, d],
		day.length,
		...Array.from(day, (each, i) => [each, month[i], lnDayFactors[0][i]]).flat(),
		months.length,
		...months,
		world.hotSd,
		world.hotLoading,
		repKeys.length,
		...repKeys.flatMap((repKey, r) => [repKey, world.reps[r].dialsPerDay])
	];
}

const lawOf = ({ parameters: { mu, sigma } }: Law): number[] => [mu, sigma];

/** Demos in proportion to dials. */
export function funnelSetting(reps: number): KernelSetting {
	const team = certainTeam(reps);
	const stage = stageFor(team);
	const { eta, qualitySlope } = stage.world.setting;
	const numbers = [
		...daysOf(stage),
		eta,
		qualitySlope,
		...stage.world.reps.flatMap((rep) => [rep.demosPerDay, rep.opportunityRate, rep.winRate]),
		...lawOf(team.dealSize),
		...lawOf(team.cycleWon),
		stage.warmUpDays
	];
	return { input: { team, plan }, numbers: Float64Array.from(numbers), days: stage.days };
}

/** LISTED_DAYS of sim/touches/playProspects. */
const LISTED_DAYS = 10;
const NEVER = -700;

const curve = (chances: (touch: number) => number): SmoothHazard => ({
	logit: Array.from({ length: mostTouches }, (_, i) => {
		const p = chances(i + 1);
		return p > 0 ? Math.log(p / (1 - p)) : NEVER;
	}),
	standardError: new Array<number>(mostTouches).fill(0),
	smoothing: 0,
	converged: true
});

/** Prospects one by one: wins fall from 4% a touch, one in eight is given up after each. */
export function touchesSetting(reps: number): KernelSetting {
	const team: Team = {
		...certainTeam(reps),
		touches: {
			unit: 'deal',
			law: {
				won: curve((n) => 0.04 * Math.exp(-0.2 * (n - 1))),
				lost: curve(() => 0.02),
				givenUp: curve(() => 0.125),
				units: 0,
				wins: 0,
				touches: 0,
				soundTo: 0,
				longest: 0
			},
			work: {
				intervalDays: exactly(3),
				leadsPerDay: exactly(8),
				touchesPerDial: exactly(1),
				open: null
			}
		}
	};
	const stage = stageFor(team);
	const { world, touchesPerDial, reps: own } = stage.touches!;
	const { tables, intervalDays, redialYield } = world;
	const numbers = [
		...daysOf(stage),
		intervalDays,
		touchesPerDial,
		redialYield,
		LISTED_DAYS,
		own[0].steady.deepest,
		...own.flatMap(({ factor, leads, started }) => [factor, leads, started]),
		...tables.resistance,
		...tables.givenUpAt,
		...tables.lostAt,
		...lawOf(team.dealSize)
	];
	return { input: { team, plan }, numbers: Float64Array.from(numbers), days: stage.days };
}
