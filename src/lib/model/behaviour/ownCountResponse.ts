import type { ChannelSwitches } from '../channels';
import { padded } from './activityResponse';
import { coastTo } from './coast';
import { deliver, noDelivery, type Ways } from './deliver';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();

/** Units with less care each / natural, of the last answer. */
export interface Care {
	/** units really done with their full care / natural */
	time: number;
	/** further units that are done by giving each less / natural */
	quality: number;
}

/**
 * A count with minutes of its own, whatever it is: more of it by more time, with less care each, and
 * on paper; above the target less of it. What it does for bookings is the caller's.
 *
 * @param share of selling time that it takes by nature, in [0, 1)
 * @param care receives how the units are done
 * @param into is filled but for the effects
 */
export function respondByOwnCount(
	natural: number,
	share: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	ease: Readonly<Ways>,
	care: Care,
	into: Response
): void {
	beNatural(into);
	into.share = share;
	care.time = 1;
	care.quality = 0;
	if (pull.pressure === 0 || !(natural > 0)) return;
	if (natural > pull.to) {
		care.time = into.real = into.logged = into.time = coastTo(natural, pull, setting, on);
		into.free = share * (1 - into.time);
	}
	if (natural >= pull.from) return;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, quality, gaming, ignoring } = delivery;
	care.time = into.time = 1 + time;
	care.quality = quality;
	into.ignoring = ignoring;
	into.real = 1 + time + quality;
	into.logged = (into.real + gaming) * (1 + padded(pull, setting, on));
}
