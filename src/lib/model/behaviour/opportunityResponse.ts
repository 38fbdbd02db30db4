import type { ChannelSwitches } from '../channels';
import { padded } from './activityResponse';
import { deliver, noDelivery, noWays } from './deliver';
import { easeOfWork, letGo, startWork, workFor } from './demoWork';
import { acceptedOf } from './gate';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();
const ease = noWays();

/**
 * Opportunities, or their value (D§4.5 g): more prospecting, a lower bar for what counts as
 * qualified, some that are not there, and amounts written higher. What comes in below the bar takes
 * attention from the others, since it is worked too; what is sent back is not.
 *
 * @param inflation ease of writing larger amounts; 0 where only the number counts
 */
export function respondByOpportunities(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	inflation: number,
	into: Response
): void {
	beNatural(into);
	startWork(setting, into);
	if (pull.pressure === 0 || !(natural > 0)) return;
	if (natural > pull.to) letGo(natural, pull, setting, on, into);
	if (natural >= pull.from) return;
	ease.time = easeOfWork(setting);
	ease.gaming = setting.easeGaming;
	ease.inflation = inflation;
	ease.bar = setting.easeBar;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, gaming, bar, ignoring } = delivery;
	into.ignoring = ignoring;
	workFor(time, 1 + time, setting, on, into);
	const { quality } = setting;
	into.pass = quality.possible((1 + time + bar) / (1 + time));
	const kept = pull.gate && into.pass > 1 ? acceptedOf(into.pass, quality.rate, pull.gate) : 1;
	const accepted = 1 + (into.pass - 1) * kept;
	into.real = (1 + time) * accepted;
	into.logged = (into.real + gaming + delivery.inflation) * (1 + padded(pull, setting, on));
	into.attention = 1 / accepted;
}
