import {
	unboundRule,
	bindRule,
	leastTouches,
	type OpenBoundRule
} from '../../model/behaviour/touchRules';
import type { Guard } from '../../model/behaviour/guard';
import type { Pull } from '../../model/behaviour/pull';
import type { Plan } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { TargetType } from '../../model/targets/targetType';
import type { Quantity, Team, TeamTouches } from '../../model/team';
import { assumedTouches } from '../../model/touches/assumedTouches';
import { drawnRates, drawRates } from '../../model/touches/drawnRates';
import type { OpenProspects, ProspectWork } from '../../model/touches/prospectWork';
import { workedLead } from '../../model/touches/renewal';
import { noRule } from '../../model/touches/touchRule';
import { TouchTables } from '../../model/touches/touchTables';
import { normalQuantile } from '../../math/normal';
import { TEAM } from '../../random/key';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { distributionOf } from '../../stats/distributionOf';
import type { Arm, ArmPull } from '../arms';
import type { World, WorldRep } from '../world';
import { LeadList } from './leadList';
import { SteadyState } from './openProspects';
import { TouchPlayer, type TouchWorld } from './playTouches';
import { TouchDays } from './touchDays';

/** A team whose prospects can be played one by one. */
export type PlayedTouches = TeamTouches & { readonly work: ProspectWork };

/**
 * The touches to play, or null for the funnel form: a history that says whom the dials were for, or a
 * plan with a rule on touches, for which touches are assumed then.
 */
export function touchesToPlay(team: Team, plan: Plan): PlayedTouches | null {
	const { touches } = team;
	if (touches?.work) return { ...touches, work: touches.work };
	const scenarios = [plan, ...plan.scenarios];
	const ruled = scenarios.some(({ targets }) => targets.some(({ type }) => isRule(type)));
	return ruled ? assumedTouches(team) : null;
}

const isRule = (type: keyof typeof targetTypes): boolean => {
	const entry: TargetType = targetTypes[type];
	return entry.rule !== undefined;
};

/** Addresses of a world's touches among `purposes.world`. */
const FROM = 192;

/** What one rep's prospects are like in a world. */
export interface RepTouches {
	/** multiplies the cumulative hazard: the rep's own ability */
	factor: number;
	/** fresh leads a day, and those started by nature */
	leads: number;
	started: number;
	readonly steady: SteadyState;
	/** per arm */
	readonly rules: readonly OpenBoundRule[];
}

/**
 * What the touches form needs beside the stage: tables of the world, what each rep makes of them, and
 * scratch for one rep's days. Built once per experiment and job.
 */
export class TouchStage {
	readonly touches: PlayedTouches;
	readonly player: TouchPlayer;
	/** per arm */
	readonly played: readonly TouchDays[];
	readonly reps: readonly RepTouches[];
	/** really made dials / natural, arm-major by day */
	readonly dials: Float64Array;
	/** rows of `work.open` by rep, in the order in which they fall due */
	readonly open: readonly Int32Array[] | null;
	/** fresh leads of the rep in hand, and how many come on each day */
	readonly leads: LeadList;
	readonly came: Int32Array;
	/** touches that can be made, and the day's factor: one arm's days */
	readonly able: Float64Array;
	readonly factor: Float64Array;
	/** how far `played` has been read: per arm, conversions dealt with */
	readonly read: Int32Array;
	readonly world: { -readonly [K in keyof TouchWorld]: TouchWorld[K] };
	touchesPerDial = 1;
	#drawn = -1;
	readonly #arms: readonly Arm[];
	readonly #luck: Luck;
	readonly #rates = drawnRates();
	readonly #draws: readonly ((u: number) => number)[];

	/** @param luck one that nobody else moves */
	constructor(
		touches: PlayedTouches,
		team: Team,
		arms: readonly Arm[],
		days: number,
		luck: Luck,
		own: Luck
	) {
		const { intervalDays, leadsPerDay, touchesPerDial, open } = touches.work;
		this.touches = touches;
		this.player = new TouchPlayer(luck);
		this.played = arms.map(() => new TouchDays(days));
		this.reps = team.reps.map(() => ({
			factor: 1,
			leads: 0,
			started: 0,
			steady: new SteadyState(),
			rules: arms.map(unboundRule)
		}));
		this.dials = new Float64Array(arms.length * days).fill(1);
		this.open = open && team.reps.map((_, r) => rowsOf(open, r));
		this.leads = new LeadList(days);
		this.came = new Int32Array(days);
		this.able = new Float64Array(days);
		this.factor = new Float64Array(days);
		this.read = new Int32Array(arms.length);
		this.world = { tables: new TouchTables(), intervalDays: 1, redialYield: 0 };
		this.#arms = arms;
		this.#luck = own;
		this.#draws = [intervalDays, leadsPerDay, touchesPerDial].map(drawOf);
	}

	/** A conversion is the win itself, not a demo. */
	get wins(): boolean {
		return this.touches.unit === 'deal';
	}

	/** Becomes world number `index`, of which `world` has been drawn. */
	become(index: number, world: World): void {
		if (index === this.#drawn) return;
		this.#drawn = index;
		this.#luck.at(index, TEAM);
		const z = (n: number): number =>
			normalQuantile(this.#luck.uniform(0, purposes.world, FROM + n));
		drawRates(this.touches.law, { won: z(0), lost: z(1), givenUp: z(2) }, this.#rates);
		const { touchFrailty: sd, touchDiscernment: discernment, redialYield } = world.setting;
		this.world.tables.become(this.#rates, { sd, discernment });
		const [interval, leads, perDial] = this.#draws.map((draw, n) =>
			draw(this.#luck.uniform(0, purposes.world, FROM + 3 + n))
		);
		this.world.intervalDays = Math.max(1, interval);
		this.touchesPerDial = Math.max(0, perDial);
		const natural = workedLead(this.world.tables, noRule);
		this.world.redialYield = (redialYield * natural.chance) / natural.touches;
		const mean = meanOf(world.reps);
		world.reps.forEach((rep, r) => this.#becomeRep(world, rep, r, mean, leads));
	}

	#becomeRep(world: World, rep: WorldRep, r: number, mean: Means, leads: number): void {
		const into = this.reps[r];
		into.factor = this.#factorOf(world, rep, mean);
		into.leads = (leads * rep.dialsPerDay) / mean.dials;
		const { touches } = workedLead(this.world.tables, noRule, into.factor);
		into.started = Math.min(into.leads, (rep.dialsPerDay * this.touchesPerDial) / touches);
		world.setFor(r);
		into.steady.become(this.world, into.factor);
		this.#arms.forEach((arm, a) => {
			Object.assign(into.rules[a], unboundRule());
			for (const pull of arm.rules) this.#bind(world, rep, r, arm, pull, into.rules[a]);
		});
	}

	/**
	 * A rep's own ability. Where the history gives the hazards, reps differ as their rates do; where they
	 * are assumed, the rep's dials have to make the demos that they make.
	 */
	#factorOf(world: World, rep: WorldRep, mean: Means): number {
		if (this.touches.unit === 'deal') return mean.winRate > 0 ? rep.winRate / mean.winRate : 1;
		if (this.touches.unit === 'lead')
			return mean.perDial > 0
				? perDialOf(rep) / mean.perDial / Math.max(1e-6, rep.opportunityRate)
				: 1;
		const wanted = (rep.demosPerDay * world.phiSelf) / (rep.dialsPerDay * this.touchesPerDial);
		let factor = 1;
		// Conversions per touch are nearly in proportion to the factor: two rounds leave less than 1%.
		for (let round = 0; round < 2; round++) {
			const { chance, touches } = workedLead(this.world.tables, noRule, factor);
			if (!(chance > 0)) return 0;
			factor *= (wanted * touches) / chance;
		}
		return factor;
	}

	#bind(
		world: World,
		rep: WorldRep,
		r: number,
		arm: Arm,
		target: ArmPull,
		into: OpenBoundRule
	): void {
		const kind = target.type.rule!;
		const pull = pullOf(target, arm, rep, r);
		const { tables } = this.world;
		const { factor } = this.reps[r];
		const atLeast = leastTouches(kind, pull.from);
		const touches = {
			habit: workedLead(tables, noRule, factor).touches,
			kept:
				kind === 'cutoff' ? 1 : workedLead(tables, { ...noRule, atLeast, held: 1 }, factor).touches
		};
		bindRule(kind, pull, touches, world.setting, arm.channels, into);
	}
}

function pullOf(from: ArmPull, arm: Arm, rep: WorldRep, r: number): Pull {
	const scale = from.timesOwn ? from.type.natural(rep, from.settings) : 1;
	const guard: Guard = from.guard.guard;
	return {
		from: from.from[r] * scale,
		to: from.to[r] * scale,
		pressure: from.pressure * (1 - from.guard.spread),
		guard,
		compliance: arm.guard.compliance,
		settings: from.settings
	};
}

interface Means {
	readonly dials: number;
	readonly winRate: number;
	readonly perDial: number;
}

const perDialOf = (rep: WorldRep): number =>
	(rep.demosPerDay * rep.opportunityRate) / rep.dialsPerDay;

function meanOf(reps: readonly WorldRep[]): Means {
	const mean = (of: (rep: WorldRep) => number): number =>
		reps.reduce((sum, rep) => sum + of(rep), 0) / reps.length;
	return {
		dials: mean((rep) => rep.dialsPerDay),
		winRate: mean((rep) => rep.winRate),
		perDial: mean(perDialOf)
	};
}

function drawOf({ value, posterior }: Quantity): (u: number) => number {
	if (posterior === null) return () => value;
	const { quantile } = distributionOf(posterior);
	return quantile;
}

const rowsOf = ({ rows, rep }: OpenProspects, r: number): Int32Array =>
	Int32Array.from(Array.from({ length: rows }, (_, i) => i).filter((i) => rep[i] === r));
