import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import { deal, version } from './deal';

/**
 * With lag off, deals that were started before the target count as if it had already shaped how
 * many there are: the own share of them is weighted by the closing day's creation. The step "lag"
 * of the waterfall is the difference.
 */
export function weightOf(stage: Stage, a: number): number {
	if (deal.born >= 0 || stage.arms[a].channels.lag) return 1;
	const { phiSelf } = stage.world;
	const at = a * stage.days + version.close;
	const own = phiSelf * stage.rep.creation[at];
	if (!stage.arms[a].shapesDeals) return own + 1 - phiSelf;
	const { inbound, yield: kept, pass, win, size } = stage.rep.shape;
	return (own + (1 - phiSelf) * inbound[at]) * kept[at] * pass[at] * win[at] * size[at];
}

/** Amount of the deal in hand by nature, plan currency, if it is won: the law is that of won deals. */
function amountOf(stage: Stage, rep: WorldRep): number {
	if (Number.isNaN(deal.amount)) {
		const u = stage.luck.uniform(deal.entity, deal.amountPurpose, 0);
		deal.amount = stage.dealSize.at(u) * stage.world.dealSizeScale * rep.dealSizeFactor;
	}
	return deal.amount;
}

/**
 * What a deal that is lost differs by: lost deals are of another size than won ones, by the fit of size and
 * outcome. One that would be won by nature and is lost in an arm is as large there as it is elsewhere.
 */
function lostFactorOf({ world }: Stage, rep: WorldRep): number {
	if (deal.known) return 1;
	const natural = Number.isNaN(deal.chance) ? rep.quality.chance(deal.uPass) : deal.chance;
	return deal.uWin < natural ? 1 : world.lostFactor;
}

/** Amount of the deal in hand as it is in an arm, in which it is won or lost, plan currency. */
export function amountIn(stage: Stage, rep: WorldRep, a: number, r: number, won: boolean): number {
	const { shock } = stage.arms[a];
	let amount = amountOf(stage, rep) * version.size;
	if (!won) amount *= lostFactorOf(stage, rep);
	const close = Math.min(version.close, stage.days - 1);
	return shock ? amount * shock.size[r * stage.days + close] : amount;
}
