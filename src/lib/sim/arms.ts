import { guardrailTypes } from '../model/guardrails';
import { allChannels, channels, type Channel, type ChannelSwitches } from '../model/channels';
import type {
	GuardrailSpec,
	Level,
	Plan,
	ScenarioSpec,
	ShockSpec,
	TargetSpec
} from '../model/plan';
import { shockTypes } from '../model/shocks';
import { targetTypes } from '../model/targets';
import type { Team } from '../model/team';
import { periodsOf, type Horizon } from './horizon';

/** A target as it binds the reps: levels by rep, and how it is watched. */
export interface ArmPull {
	/** per rep, in the metric's unit, or times the rep's own long-run mean where `timesOwn` is 1 */
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly timesOwn: boolean;
	readonly pressure: number;
	readonly guard: number;
	/** share of selling time that the guardrails take from other work at full pressure */
	readonly compliance: number;
	/** decision period of each day played, -1 before the plan starts */
	readonly periods: Int32Array;
}

/** One way to play the same days: a scenario with some channels switched on. */
export interface Arm {
	readonly name: string;
	/** at most one target binds a rep's dials; null = none */
	readonly pull: ArmPull | null;
	readonly channels: ChannelSwitches;
	/** multiplies the chance to win by the day of closing; null = 1 throughout */
	readonly winFactor: Float64Array | null;
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

/**
 * The arms of the waterfall: the plan's own targets with no channel at all, then with one more at a
 * time in the order of `channels`. The last is the scenario itself. Empty without a target.
 */
export function cascadeArms(plan: Plan, team: Team, horizon: Horizon): readonly Arm[] {
	if (plan.targets.length === 0) return [];
	const own = scenariosOf(plan)[1];
	const arms: Arm[] = [];
	for (let on = 0; on <= channels.length; on++) {
		const switches = Object.fromEntries(
			channels.map((channel, i) => [channel, i < on])
		) as unknown as ChannelSwitches;
		arms.push(armOf(own, plan, team, horizon, switches));
	}
	return arms;
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
	return coalitions.map((on) =>
		armOf(
			own,
			plan,
			team,
			horizon,
			Object.fromEntries(
				channels.map((channel) => [channel, on.includes(channel)])
			) as unknown as ChannelSwitches
		)
	);
}

function armOf(
	scenario: ScenarioSpec,
	plan: Plan,
	team: Team,
	horizon: Horizon,
	switches: ChannelSwitches
): Arm {
	const cost = guardCost(scenario.guardrails, team);
	return {
		name: scenario.name,
		pull: pullOf(scenario.targets, cost, team, horizon),
		channels: switches,
		winFactor: winFactorOf([...plan.shocks, ...scenario.shocks], horizon),
		managerHours: cost.managerHours
	};
}

interface GuardCost {
	readonly guard: number;
	readonly compliance: number;
	readonly managerHours: number;
}

/**
 * What the guardrails do together.
 * Assumption (guess): their guards add up to 1 at most; a second check on the same number adds little.
 */
function guardCost(guardrails: readonly GuardrailSpec[], team: Team): GuardCost {
	let guard = 0;
	let repHours = 0;
	let managerHours = 0;
	for (const { type, strength = 1 } of guardrails) {
		guard += guardrailTypes[type].guard * strength;
		repHours += guardrailTypes[type].repHours * strength;
		managerHours += guardrailTypes[type].managerHoursPerRep * strength * team.reps.length;
	}
	const sellingHoursAWeek = (team.sellingMinutes * 5) / 60;
	return {
		guard: Math.min(1, guard),
		compliance: Math.min(0.5, repHours / sellingHoursAWeek),
		managerHours
	};
}

/**
 * The target that binds. Several on the same count do not add up: whoever meets the highest meets
 * them all, so the one with the highest level is the one that pulls.
 */
function pullOf(
	targets: readonly TargetSpec[],
	cost: GuardCost,
	team: Team,
	horizon: Horizon
): ArmPull | null {
	const pulls = targets.map((target): ArmPull => {
		const [from, to] = levelsOf(target.level, team);
		return {
			from,
			to,
			timesOwn: typeof target.level === 'object' && 'timesOwnBaseline' in target.level,
			pressure: target.pressure,
			guard: cost.guard,
			compliance: cost.compliance,
			periods: periodsOf(horizon, target.period ?? targetTypes[target.type].period)
		};
	});
	const height = (pull: ArmPull): number => pull.from.reduce((a, b) => a + b, 0) * pull.pressure;
	return pulls.length === 0 ? null : pulls.reduce((a, b) => (height(b) > height(a) ? b : a));
}

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

function winFactorOf(shocks: readonly ShockSpec[], horizon: Horizon): Float64Array | null {
	if (shocks.length === 0) return null;
	const factor = new Float64Array(horizon.day.length).fill(1);
	for (const { type, ...given } of shocks) {
		const { fields, winFactor } = shockTypes[type];
		const values = Object.fromEntries(
			fields.map((field) => [field.name, Number(given[field.name] ?? field.default)])
		);
		for (let i = 0; i < factor.length; i++)
			factor[i] *= winFactor(values, Math.max(0, i - horizon.start));
	}
	return factor;
}
