import { exp } from '../../math/exp';
import type { ChannelSwitches } from '../channels';
import { commitment } from './lift';
import type { Pull } from './pull';
import type { ResponseSetting } from './responseSetting';

/** Something for each way in which a target's number can be raised. */
export interface Ways {
	/** more of it by more time, or by doing it better */
	time: number;
	/** more of it with less care each */
	quality: number;
	/** logged, and not there */
	gaming: number;
	/** amounts written higher than they are */
	inflation: number;
	/** the bar moved */
	bar: number;
	/** other prospects than before */
	level: number;
}

/** What a rep goes for: the lift by each way as a share of the natural. */
export interface Delivery extends Ways {
	/** 1 - c(L) */
	ignoring: number;
}

export const noWays = (): Ways => ({
	time: 0,
	quality: 0,
	gaming: 0,
	inflation: 0,
	bar: 0,
	level: 0
});
export const noDelivery = (): Delivery => ({ ...noWays(), ignoring: 0 });

/**
 * How much of the gap a rep goes for, and by which ways: quadratic costs make each way's part
 * proportional to its ease; guards and commission make all but honest work dear (D§4.2 Results 3
 * and 4). A way whose channel is off is not taken, and the others take its part.
 *
 * Assumption (guess): a moved bar, other prospects and larger amounts are guarded as careless work is.
 *
 * @param natural the metric by nature, > 0 and below the target
 * @param ease of each way, undamped; time is 1 for a plain count
 * @param into receives the lifts; nothing is allocated
 */
export function deliver(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	ease: Readonly<Ways>,
	into: Delivery
): void {
	const gap = pull.from / natural - 1;
	const commit = commitment(gap, setting.giveUpAt, setting.giveUpSoftness);
	const { guard } = pull;
	const { guardQuality, guardGaming } = setting;
	const pay = setting.commissionEase * setting.payMix;
	into.time = ease.time;
	into.quality = on.dilution ? damped(ease.quality, guardQuality * guard.quality + pay) : 0;
	into.gaming = on.padding ? damped(ease.gaming, guardGaming * guard.gaming + pay) : 0;
	into.inflation = on.padding ? damped(ease.inflation, guardQuality * guard.inflation + pay) : 0;
	into.bar = on.selection ? damped(ease.bar, guardQuality * guard.bar + pay) : 0;
	into.level = on.level ? damped(ease.level, guardQuality * guard.level + pay) : 0;
	into.ignoring = 1 - commit;
	shareOut(into, pull.pressure * commit * gap);
}

const damped = (ease: number, cost: number): number => (ease > 0 ? ease * exp(-cost) : 0);

/** Turns eases into parts of the lift; where no way is left, nothing is delivered. */
function shareOut(into: Delivery, lift: number): void {
	const sum = into.time + into.quality + into.gaming + into.inflation + into.bar + into.level;
	const each = sum > 0 ? lift / sum : 0;
	into.time *= each;
	into.quality *= each;
	into.gaming *= each;
	into.inflation *= each;
	into.bar *= each;
	into.level *= each;
}
