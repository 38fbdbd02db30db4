import type { ChannelSwitches } from '../channels';
import { padded } from './activityResponse';
import { deliver, noDelivery, noWays } from './deliver';
import { easeOfWork, letGo, startWork, workFor } from './demoWork';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();
const ease = noWays();

/**
 * Assumption (guess): a lead that would not have been booked is one standard deviation of quality
 * below those that are (D§4.5 c has the shape, not the size).
 */
const UNBOOKED = 1;

/**
 * Demos (D§4.5 c): more prospecting, a lower bar to book, demos that are logged and not held. Those
 * from below the bar lead to fewer opportunities, which are won less often, and each takes its hour
 * all the same.
 */
export function respondByDemos(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	beNatural(into);
	startWork(setting, into);
	if (pull.pressure === 0 || !(natural > 0)) return;
	if (natural > pull.to) letGo(natural, pull, setting, on, into);
	if (natural >= pull.from) return;
	ease.time = easeOfWork(setting);
	ease.gaming = setting.easeGaming;
	ease.bar = setting.easeBar;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, gaming, bar, ignoring } = delivery;
	into.ignoring = ignoring;
	into.real = 1 + time + bar;
	into.logged = (into.real + gaming) * (1 + padded(pull, setting, on));
	workFor(time, into.real, setting, on, into);
	if (bar === 0) return;
	const { quality } = setting;
	const started = bar * quality.passOfWorse(UNBOOKED);
	const before = 1 + time;
	into.yield = (before + started) / into.real;
	into.win = (before + started * quality.winOfWorse(UNBOOKED)) / (before + started);
}
