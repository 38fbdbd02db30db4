import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { padded } from './activityResponse';
import { coastTo } from './coast';
import { deliver, noDelivery, type Ways } from './deliver';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();

/**
 * A count that dialling leads to: prospects approached, conversations (D§4.5 b). It rises by more
 * dialling, by less care for each, by units that are logged and not real, and by people who are
 * easier to reach and worth less. Above the target, dialling eases off.
 *
 * Assumption: prospecting for other people changes what the own part of deals is worth; exp(-zeta
 * drift) acts on the share phi of them (D§4.5 b gives zeta, the place is a guess).
 *
 * @param ease of each way for this count
 * @param spread less care means fewer tries for each, with no more dials (prospects approached);
 * otherwise it means more and shorter dials
 */
export function respondByCount(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	ease: Readonly<Ways>,
	spread: boolean,
	into: Response
): void {
	beNatural(into);
	into.share = setting.timeShare;
	into.dialTime = 1;
	if (pull.pressure === 0 || !(natural > 0)) return;
	const eta = on.saturation ? setting.eta : 1;
	if (natural > pull.to) {
		const factor = coastTo(natural, pull, setting, on);
		into.logged = into.real = into.dials = into.time = into.dialTime = factor;
		into.creation = exp(eta * log(factor));
		into.free = setting.timeShare * (1 - factor);
		return;
	}
	if (natural >= pull.from) return;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, quality, gaming, level, ignoring } = delivery;
	into.ignoring = ignoring;
	into.real = 1 + time + quality + level;
	into.logged = (into.real + gaming) * (1 + padded(pull, setting, on));
	into.time = into.dialTime = 1 + time;
	into.dials = spread ? 1 + time : 1 + time + quality;
	into.creation = exp(eta * log(into.real) - setting.alphaQ * log(1 + quality));
	into.win = 1 + setting.phiSelf * (exp(-setting.levelLoss * level) - 1);
}
