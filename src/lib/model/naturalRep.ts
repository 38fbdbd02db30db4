import { distributionOf } from '../stats/distributionOf';
import { moreBenchmarks } from './benchmarks';
import { sizeOutcomeOf } from './sizeOutcome';
import { targetTypes, type TargetId } from './targets';
import { settingsOf } from './targets/targetField';
import type { NaturalRep, TargetType } from './targets/targetType';
import {
	moreQuantities,
	repQuantities,
	type MoreQuantity,
	type Quantity,
	type RepQuantity,
	type Source,
	type Team,
	type TeamRep
} from './team';

/** A rate that few histories hold, or the benchmark that stands in for it. */
export const moreOf = (rep: TeamRep, id: MoreQuantity): Quantity =>
	rep.more?.[id] ?? { value: moreBenchmarks[id], posterior: null, source: 'guess', n: 0 };

/** Mean amount of a won deal of the team, plan currency. */
export const meanDealSize = (team: Team): number =>
	distributionOf(team.dealSize).mean * team.dealSizeScale.value;

/** What of a rep's natural figures belongs to the team. */
export interface NaturalDeals {
	/** mean amount of a won deal, plan currency */
	readonly size: number;
	/** mean working days to winning and to losing */
	readonly won: number;
	readonly lost: number;
	/** amounts of lost deals over those of won ones */
	readonly lostFactor: number;
}

export const naturalDealsOf = (team: Team): NaturalDeals => ({
	size: meanDealSize(team),
	won: distributionOf(team.cycleWon).mean * team.cycleScale.value,
	lost: distributionOf(team.cycleLost).mean * team.cycleScale.value,
	lostFactor: sizeOutcomeOf(team).lostFactor
});

/** Mean working days that a deal is open. */
export const openDaysOf = (
	winRate: number,
	{ won, lost }: Pick<NaturalDeals, 'won' | 'lost'>
): number => winRate * won + (1 - winRate) * lost;

/** Mean amount of deals that start, over that of won ones: those that will be lost are of another size. */
export const startFactorOf = (winRate: number, lostFactor: number): number =>
	1 - (1 - lostFactor) * (1 - winRate);

/** Mean amount of the deals that are open at a time, over that of won ones: each counts for as long as it is open. */
export function openFactorOf(winRate: number, lostFactor: number, deals: NaturalDeals): number {
	const days = openDaysOf(winRate, deals);
	return days > 0 ? 1 - (1 - lostFactor) * (((1 - winRate) * deals.lost) / days) : 1;
}

/** A rep's natural figures at their best values. */
export function naturalRepOf(rep: TeamRep, deals: NaturalDeals): NaturalRep {
	const rates = repQuantities.map((id): [RepQuantity, number] => [id, rep[id].value]);
	const more = moreQuantities.map((id): [MoreQuantity, number] => [id, moreOf(rep, id).value]);
	const dealSize = deals.size * rep.dealSizeFactor.value;
	const winRate = rep.winRate.value;
	return {
		...(Object.fromEntries([...rates, ...more]) as Record<RepQuantity | MoreQuantity, number>),
		dealSize,
		openDays: openDaysOf(winRate, deals),
		startSize: dealSize * startFactorOf(winRate, deals.lostFactor),
		openSize: dealSize * openFactorOf(winRate, deals.lostFactor, deals)
	};
}

/** The mean over the reps. */
export function naturalTeamOf(team: Team): NaturalRep {
	const deals = naturalDealsOf(team);
	const reps = team.reps.map((rep) => naturalRepOf(rep, deals));
	const keys = Object.keys(reps[0]) as (keyof NaturalRep)[];
	return Object.fromEntries(
		keys.map((key) => [key, reps.reduce((sum, rep) => sum + rep[key], 0) / reps.length])
	) as unknown as NaturalRep;
}

const rank: readonly Source[] = ['data', 'fit', 'prior', 'guess'];

/** A rep's natural long-run figure of what a target watches, and the weakest source of it. */
export function naturalLevelOf(
	spec: Readonly<Record<string, unknown>> & { readonly type: TargetId },
	rep: TeamRep,
	team: Team
): { readonly value: number; readonly source: Source } {
	const type: TargetType = targetTypes[spec.type];
	const sources = type.restsOn.map((id) =>
		rank.indexOf((id in rep ? rep[id as RepQuantity] : moreOf(rep, id as MoreQuantity)).source)
	);
	return {
		value: type.natural(
			naturalRepOf(rep, naturalDealsOf(team)),
			settingsOf(type.fields ?? [], spec)
		),
		source: rank[Math.max(0, ...sources)]
	};
}
