import { exp } from '../math/exp';
import type { Matrix } from '../math/linear';
import { normalQuantile } from '../math/normal';
import { LatentQuality } from '../model/behaviour/latentQuality';
import type { ResponseSetting } from '../model/behaviour/responseSetting';
import { jointFactor } from '../model/betweenReps';
import {
	moreOf,
	naturalDealsOf,
	naturalRepOf,
	openDaysOf,
	openFactorOf,
	startFactorOf,
	type NaturalDeals
} from '../model/naturalRep';
import { parameterIds, parameters, type ParameterId } from '../model/parameters';
import { sizeAtSlope, sizeOutcomeOf } from '../model/sizeOutcome';
import type { NaturalRep } from '../model/targets/targetType';
import {
	moreQuantities,
	repQuantities,
	type MoreQuantity,
	type Quantity,
	type RepQuantity,
	type SizeOutcome,
	type Team
} from '../model/team';
import {
	teamQuantities,
	teamQuantityOf,
	teamRanges,
	type TeamQuantity
} from '../model/teamQuantities';
import { TEAM, repKeyOf } from '../random/key';
import { purposes } from '../random/purposes';
import type { Luck } from '../random/uniform';
import { distributionOf } from '../stats/distributionOf';
import type { Law } from '../stats/law';
import { sharedScore } from '../stats/pooling/sharedUniform';

/** Maps a world's uniform to a value of one uncertain number. */
export type Draw = (u: number) => number;

/** The prior or posterior `law` cut to [low, high] and inverted; `value` when nothing is uncertain. */
export function drawOf(value: number, law: Law | null, low: number, high: number): Draw {
	if (law === null) return () => value;
	const { cdf, quantile } = distributionOf(law);
	const from = Number.isFinite(low) ? cdf(low) : 0;
	const to = Number.isFinite(high) ? cdf(high) : 1;
	return (u) => Math.min(high, Math.max(low, quantile(from + u * (to - from))));
}

const drawOfQuantity = (quantity: Quantity, low: number, high: number): Draw =>
	drawOf(quantity.value, quantity.posterior, low, high);

/** Addresses 0 to 63 belong to the first behavioural parameters, 64 on to the team's quantities. */
const TEAM_QUANTITIES_FROM = 64;
/** Where the 65th and further parameters are: beyond what else a world draws. */
const PARAMETERS_AGAIN_FROM = 256;
const parameterAddress = (i: number): number =>
	i < TEAM_QUANTITIES_FROM ? i : PARAMETERS_AGAIN_FROM + i;
/** 128 on: what reps' rates share. */
const SHARED_FROM = 128;

/** Allowed ranges of the reps' rates; their order in `repQuantities` is their address. */
export const repRanges: Readonly<Record<RepQuantity, readonly [number, number]>> = {
	dialsPerDay: [0.01, 1000],
	demosPerDay: [0, 200],
	opportunityRate: [1e-6, 1],
	winRate: [1e-6, 1],
	dealSizeFactor: [1e-3, 1e3]
};

/** Assumptions that a plan may override: the behavioural parameters and the team's quantities. */
export const assumptionIds: readonly string[] = [...parameterIds, ...teamQuantities];

/** The allowed range of an assumption, for the plan's validation and for sliders. */
export const assumptionRange = (id: string): readonly [number, number] =>
	id in teamRanges ? teamRanges[id as TeamQuantity] : parameters[id as ParameterId].range;

/** Allowed ranges of the rates that few histories hold. */
const moreRanges: Readonly<Record<MoreQuantity, readonly [number, number]>> = {
	conversationsPerDial: [1e-3, 1],
	prospectsPerDial: [1e-3, 1],
	advancesPerOpportunity: [0.1, 50],
	keyAccountInteractions: [0.01, 100],
	touchesPerProspect: [1, 24]
};
/** Addresses of a rep's own draws: 0 on its rates, 16 on those that few histories hold. */
const MORE_FROM = 16;

/** One rep in one world. */
export interface WorldRep extends Record<keyof NaturalRep, number> {
	/** propensity to pad, mean 1 over reps */
	padding: number;
	/** share of selling time on dials */
	timeShare: number;
	readonly quality: LatentQuality;
}

/**
 * One world: parameters and rep effects drawn from their priors and posteriors, by address, so that
 * world w is the same in every run. Reused from world to world; nothing is allocated per draw.
 */
export class World {
	readonly reps: WorldRep[];
	readonly setting: { -readonly [K in keyof ResponseSetting]: ResponseSetting[K] };
	hotSd = 0;
	hotLoading = 0;
	dealSizeScale = 1;
	cycleScale = 1;
	phiSelf = 1;
	dialTimeShare = 0.44;
	sizeSlope = 0;
	/** log of the amount whose chance is the win rate of a rep whose deals are as large as the team's */
	sizeCenter = 0;
	/** amounts of lost deals over those of won ones */
	lostFactor = 1;
	#drawn = -1;
	readonly #luck: Luck;
	readonly #keys: readonly number[];
	readonly #meanDials: number;
	readonly #shared: readonly number[];
	/** normal scores of what reps share of each rate, and of what the rep in hand has by itself */
	readonly #common = new Float64Array(repQuantities.length);
	readonly #own = new Float64Array(repQuantities.length);
	/** makes a rep's own scores go together; null = they do not */
	readonly #joint: Matrix | null;
	readonly #parameterDraws: readonly Draw[];
	readonly #teamDraws: readonly Draw[];
	readonly #repDraws: readonly (readonly Draw[])[];
	readonly #moreDraws: readonly (readonly Draw[])[];
	/** at a scale of 1, each */
	readonly #deals: NaturalDeals;
	readonly #sizeOutcome: SizeOutcome;
	readonly #demoPart: number;

	/** @param overrides assumptions fixed by the plan, by id */
	constructor(team: Team, payMix: number, overrides: Readonly<Record<string, number>>, luck: Luck) {
		this.#luck = luck;
		this.#keys = team.reps.map((rep) => repKeyOf(rep.id));
		this.#joint = jointFactor(team.between, overrides);
		this.#shared = repQuantities.map((id) => team.shared[id]);
		this.#meanDials =
			team.reps.reduce((sum, rep) => sum + rep.dialsPerDay.value, 0) / team.reps.length;
		this.#parameterDraws = parameterIds.map((id) => {
			const { value, prior, range } = parameters[id];
			return id in overrides ? () => overrides[id] : drawOf(value, prior, range[0], range[1]);
		});
		this.#teamDraws = teamQuantities.map((id) =>
			id in overrides
				? () => overrides[id]
				: drawOfQuantity(teamQuantityOf(team, id), teamRanges[id][0], teamRanges[id][1])
		);
		this.#repDraws = team.reps.map((rep) =>
			repQuantities.map((id) => drawOfQuantity(rep[id], repRanges[id][0], repRanges[id][1]))
		);
		this.#moreDraws = team.reps.map((rep) =>
			moreQuantities.map((id) => drawOfQuantity(moreOf(rep, id), ...moreRanges[id]))
		);
		this.#deals = {
			size: distributionOf(team.dealSize).mean,
			won: distributionOf(team.cycleWon).mean,
			lost: distributionOf(team.cycleLost).mean,
			lostFactor: 1
		};
		this.#sizeOutcome = sizeOutcomeOf(team);
		this.#demoPart = team.minutes.demos / (team.minutes.demos + team.minutes.followUp);
		this.reps = team.reps.map((rep) => ({
			...naturalRepOf(rep, naturalDealsOf(team)),
			padding: 1,
			timeShare: 0.44,
			quality: new LatentQuality()
		}));
		this.setting = {
			...(Object.fromEntries(parameterIds.map((id) => [id, parameters[id].value])) as Record<
				ParameterId,
				number
			>),
			payMix,
			timeShare: 0.44,
			demoShare: 0.28,
			followUpShare: 0.28,
			sellingMinutes: team.sellingMinutes,
			padding: 1,
			phiSelf: 1,
			quality: this.reps[0]?.quality ?? new LatentQuality()
		};
	}

	/** Becomes world number `index` (>= 0); free when it is that world already. */
	become(index: number): void {
		if (index === this.#drawn) return;
		this.#drawn = index;
		this.#luck.at(index, TEAM);
		parameterIds.forEach((id, i) => {
			const u = this.#luck.uniform(0, purposes.world, parameterAddress(i));
			this.setting[id] = this.#parameterDraws[i](u);
		});
		teamQuantities.forEach((id, i) => {
			const u = this.#luck.uniform(0, purposes.world, TEAM_QUANTITIES_FROM + i);
			this[id] = this.#teamDraws[i](u);
		});
		const { logCenter, lostFactor } = sizeAtSlope(this.#sizeOutcome, this.sizeSlope);
		this.sizeCenter = logCenter;
		this.lostFactor = lostFactor;
		repQuantities.forEach((_, i) => {
			this.#common[i] = normalQuantile(this.#luck.uniform(0, purposes.world, SHARED_FROM + i));
		});
		this.reps.forEach((rep, r) => this.#becomeRep(rep, r, index));
	}

	/** What a response needs becomes that of one rep. */
	setFor(r: number): void {
		const { setting } = this;
		const rep = this.reps[r];
		setting.timeShare = rep.timeShare;
		setting.demoShare = (1 - rep.timeShare) * this.#demoPart;
		setting.followUpShare = (1 - rep.timeShare) * (1 - this.#demoPart);
		setting.padding = rep.padding;
		setting.phiSelf = this.phiSelf;
		setting.quality = rep.quality;
	}

	/** Score of a rate of the rep in hand, made of its own and those of the rates before it. */
	#ownScore(i: number): number {
		if (this.#joint === null) return this.#own[i];
		const row = this.#joint[i];
		let score = 0;
		for (let j = 0; j <= i; j++) score += row[j] * this.#own[j];
		return score;
	}

	#becomeRep(rep: WorldRep, r: number, index: number): void {
		this.#luck.at(index, this.#keys[r]);
		repQuantities.forEach((id, i) => {
			this.#own[i] = normalQuantile(this.#luck.uniform(0, purposes.repWorld, i));
			const own = this.#ownScore(i);
			rep[id] = this.#repDraws[r][i](sharedScore(this.#common[i], own, this.#shared[i]));
		});
		moreQuantities.forEach((id, i) => {
			rep[id] = this.#moreDraws[r][i](this.#luck.uniform(0, purposes.repWorld, MORE_FROM + i));
		});
		rep.dealSize = this.#deals.size * this.dealSizeScale * rep.dealSizeFactor;
		rep.openDays = this.cycleScale * openDaysOf(rep.winRate, this.#deals);
		rep.startSize = rep.dealSize * startFactorOf(rep.winRate, this.lostFactor);
		rep.openSize = rep.dealSize * openFactorOf(rep.winRate, this.lostFactor, this.#deals);
		rep.quality.become(rep.opportunityRate, rep.winRate, this.setting.qualitySlope);
		const spread = this.setting.paddingSpread;
		const z = normalQuantile(this.#luck.uniform(0, purposes.padding, 0));
		rep.padding = exp(spread * z - 0.5 * spread * spread);
		// A rep who dials twice as much spends twice the share on it: minutes per dial are the team's.
		const share = (this.dialTimeShare * rep.dialsPerDay) / this.#meanDials;
		rep.timeShare = Math.min(0.85, Math.max(0.02, share));
	}
}
