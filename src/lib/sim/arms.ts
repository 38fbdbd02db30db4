import {
	allChannels,
	channels,
	switchesOf,
	type Channel,
	type ChannelSwitches
} from '../model/channels';
import { naturalLevelOf } from '../model/naturalRep';
import type { GuardrailSpec, Level, Plan, ScenarioSpec, TargetSpec } from '../model/plan';
import { targetTypes } from '../model/targets';
import { settingsOf } from '../model/targets/targetField';
import type { TargetType } from '../model/targets/targetType';
import type { Team } from '../model/team';
import { armDeadlineOf, type ArmDeadline } from './deadline/armDeadline';
import { guardOf, type GuardEffect } from './guardOf';
import { periodsOf, type Horizon } from './horizon';
import { shocksOf, type ArmShock } from './shocksOf';

/** A target as it binds the reps: levels by rep, and how it is watched. */
export interface ArmPull {
	readonly spec: TargetSpec;
	readonly type: TargetType;
	/** per rep, in the metric's unit, or times the rep's own long-run mean where `timesOwn` is true */
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly timesOwn: boolean;
	readonly pressure: number;
	/** the type's further fields, with defaults */
	readonly settings: Readonly<Record<string, number | string>>;
	/** what the guardrails do that the type offers; the others watch something else */
	readonly guard: GuardEffect;
	/** decision period of each day played, -1 before the plan starts */
	readonly periods: Int32Array;
}

/** One way to play the same days: a scenario with some channels switched on. */
export interface Arm {
	readonly name: string;
	/** the targets that reps respond to within a decision period, in the plan's order */
	readonly pulls: readonly ArmPull[];
	/** which of them is on the metric that is recorded in every arm; -1 = none */
	readonly watches: number;
	/** targets that are a rule on touches, in the plan's order; they may be among the pulls too */
	readonly rules: readonly ArmPull[];
	readonly guard: GuardEffect;
	readonly channels: ChannelSwitches;
	/** null = nothing happens */
	readonly shock: ArmShock | null;
	/** a quota; null = none */
	readonly deadline: ArmDeadline | null;
	/** the books are played week by week: something fills or clears them */
	readonly stock: boolean;
	/** some pull may change which deals there are and what they are like, not only how many */
	readonly shapesDeals: boolean;
	readonly managerHours: number;
}

/** The plan as scenarios: "no target" first, then the plan's own, then those it names. */
export function scenariosOf(plan: Plan): readonly ScenarioSpec[] {
	const none: ScenarioSpec = { name: 'none', targets: [], guardrails: [], shocks: [] };
	const own: ScenarioSpec = {
		name: 'plan',
		targets: plan.targets,
		guardrails: plan.guardrails,
		shocks: []
	};
	const has = plan.targets.length > 0 || plan.guardrails.length > 0;
	return has ? [none, own, ...plan.scenarios] : [none, ...plan.scenarios];
}

/** One arm per scenario, every channel on. */
export const scenarioArms = (plan: Plan, team: Team, horizon: Horizon): readonly Arm[] =>
	scenariosOf(plan).map((scenario) => armOf(scenario, plan, team, horizon, allChannels));

/** The channels that the plan's own targets work through, in the order of `channels`. */
export function channelsOf(plan: Plan): readonly Channel[] {
	const used = plan.targets.flatMap(({ type }): readonly Channel[] => targetTypes[type].channels);
	return channels.filter((channel) => used.includes(channel));
}

/**
 * The arms of the waterfall: the plan's own targets with no channel at all, then with one more at a
 * time in the order of `channelsOf`. The last is the scenario itself. Empty without a target.
 * What the targets do not work through stays on throughout.
 */
export function cascadeArms(plan: Plan, team: Team, horizon: Horizon): readonly Arm[] {
	if (plan.targets.length === 0) return [];
	const own = scenariosOf(plan)[1];
	const used = channelsOf(plan);
	return Array.from({ length: used.length + 1 }, (_, on) =>
		armOf(own, plan, team, horizon, switchesOf(without(used.slice(on))))
	);
}

/** The plan's own targets once for each set of channels; empty without a target. */
export function coalitionArms(
	plan: Plan,
	team: Team,
	horizon: Horizon,
	coalitions: readonly (readonly Channel[])[]
): readonly Arm[] {
	if (plan.targets.length === 0) return [];
	const own = scenariosOf(plan)[1];
	const used = channelsOf(plan);
	return coalitions.map((on) => {
		const off = used.filter((channel) => !on.includes(channel));
		return armOf(own, plan, team, horizon, switchesOf(without(off)));
	});
}

const without = (off: readonly Channel[]): readonly Channel[] =>
	channels.filter((channel) => !off.includes(channel));

function armOf(
	scenario: ScenarioSpec,
	plan: Plan,
	team: Team,
	horizon: Horizon,
	switches: ChannelSwitches
): Arm {
	const guard = guardOf(scenario.guardrails, team);
	const all = scenario.targets.map((target) => pullOf(target, scenario.guardrails, team, horizon));
	const pulls = binding(
		all.filter(({ type }) => type.respond),
		team
	);
	const [quota] = binding(
		all.filter(({ type }) => type.deadline),
		team
	);
	return {
		name: scenario.name,
		pulls,
		rules: all.filter(({ type }) => type.rule !== undefined),
		deadline: quota ? armDeadlineOf(quota, quota.guard, team.reps.length, horizon) : null,
		stock: guard.review !== null || pulls.some(({ type }) => type.stock),
		watches: pulls.findIndex(({ type }) => type.metric === watchedOf(plan).type.metric),
		guard,
		channels: switches,
		shock: shocksOf([...plan.shocks, ...scenario.shocks], team, horizon),
		shapesDeals:
			guard.review !== null ||
			pulls.some(({ type }) => type.activity !== 'dialling' || type.metric !== 'dials'),
		managerHours: guard.managerHours
	};
}

/** What every arm records: the metric of the plan's first target, dials where it has none. */
export function watchedOf(plan: Plan): Pick<ArmPull, 'type' | 'settings'> {
	const first = plan.targets[0] ?? plan.scenarios.find(({ targets }) => targets[0])?.targets[0];
	const type: TargetType = first ? targetTypes[first.type] : targetTypes.dialsPerDay;
	return { type, settings: settingsOf(type.fields ?? [], first ?? {}) };
}

function pullOf(
	target: TargetSpec,
	guardrails: readonly GuardrailSpec[],
	team: Team,
	horizon: Horizon
): ArmPull {
	const type: TargetType = targetTypes[target.type];
	const offered = guardrails.filter((guardrail) => type.guardrails.includes(guardrail.type));
	const [from, to] = levelsOf(target.level, team);
	return {
		spec: target,
		type,
		from,
		to,
		timesOwn: typeof target.level === 'object' && 'timesOwnBaseline' in target.level,
		pressure: target.pressure,
		settings: settingsOf(type.fields ?? [], target),
		guard: guardOf(offered, team),
		periods: periodsOf(horizon, target.period ?? type.period)
	};
}

/**
 * The targets that bind. Several on the same activity do not add up: whoever meets the highest meets
 * them all, so of those the one that asks for most, against what reps do by nature, is the one that
 * pulls (decision 0014).
 */
function binding(pulls: readonly ArmPull[], team: Team): readonly ArmPull[] {
	const heights = pulls.map((pull) => heightOf(pull, team));
	return pulls.filter((pull, i) =>
		pulls.every(
			(other, k) =>
				other.type.activity !== pull.type.activity ||
				heights[k] < heights[i] ||
				(heights[k] === heights[i] && k >= i)
		)
	);
}

const heightOf = ({ spec, from, timesOwn, pressure }: ArmPull, team: Team): number =>
	team.reps.reduce((sum, rep, r) => {
		const { value } = naturalLevelOf(spec, rep, team);
		return sum + (timesOwn ? from[r] : value > 0 ? from[r] / value : 0) * pressure;
	}, 0);

/** The level for each rep; a rep whose level or id is not named has none: 0, which binds nobody. */
function levelsOf(level: Level, team: Team): [from: Float64Array, to: Float64Array] {
	const each = (pick: (rep: Team['reps'][number]) => number): Float64Array =>
		Float64Array.from(team.reps, pick);
	if (typeof level === 'number') return [each(() => level), each(() => level)];
	if ('timesOwnBaseline' in level) {
		const { timesOwnBaseline } = level;
		return [each(() => timesOwnBaseline), each(() => timesOwnBaseline)];
	}
	if ('from' in level) return [each(() => level.from), each(() => level.to)];
	const named = each((rep) =>
		'byLevel' in level ? (level.byLevel[rep.level] ?? NaN) : (level.byRep[rep.id] ?? NaN)
	);
	return [
		named.map((x) => (Number.isNaN(x) ? 0 : x)),
		named.map((x) => (Number.isNaN(x) ? Infinity : x))
	];
}
