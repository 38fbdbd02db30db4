import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { coastTo } from './coast';
import { joinResponses } from './joinResponses';
import { commitment, liftShares } from './lift';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const shares = { time: 1, quality: 0, gaming: 0 };

/** Already above: the excess is let go in part, and the time becomes free time (model.md section 8). */
function coast(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const factor = coastTo(natural, pull, setting, on);
	into.logged = into.real = into.dials = into.time = into.dialTime = factor;
	into.creation = exp((on.saturation ? setting.eta : 1) * log(factor));
	into.free = setting.timeShare * (1 - factor);
}

/** Below: the lift is delivered by time, by dilution and by padding, as far as the rep commits. */
function reach(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const gap = pull.from / natural - 1;
	const commit = commitment(gap, setting.giveUpAt, setting.giveUpSoftness);
	const lift = pull.pressure * commit * gap;
	liftShares(setting, pull.guard, setting.payMix, shares);
	const quality = on.dilution ? shares.quality : 0;
	const gaming = on.padding ? shares.gaming : 0;
	const all = shares.time + quality + gaming;
	const byTime = (lift * shares.time) / all;
	const byQuality = (lift * quality) / all;
	const byGaming = (lift * gaming) / all;
	into.ignoring = 1 - commit;
	into.real = into.dials = 1 + byTime + byQuality;
	into.time = into.dialTime = 1 + byTime;
	into.creation = exp(
		(on.saturation ? setting.eta : 1) * log(into.real) - setting.alphaQ * log(1 + byQuality)
	);
	into.logged = (into.real + byGaming) * (1 + padded(pull, setting, on));
}

/** D§4.2, padding dispersion: a few reps produce most of what is logged and not done. */
export const padded = (pull: Pull, setting: ResponseSetting, on: ChannelSwitches): number =>
	on.padding
		? setting.paddingBase *
			pull.pressure *
			setting.padding *
			exp(-setting.guardGaming * pull.guard.gaming)
		: 0;

/**
 * The response of one rep to a target on dials, over one decision period (D§4.5 a, from Results 1 to
 * 4 of D§4.2), before hours are settled (`joinResponses`).
 *
 * @param natural mean of the rep's natural count over the period, same unit as the target; >= 0
 * @param into receives the answer; nothing is allocated
 */
export function respondByDialling(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	beNatural(into);
	into.share = setting.timeShare;
	into.dialTime = 1;
	if (pull.pressure === 0 || !(natural > 0)) return;
	if (natural < pull.from) reach(natural, pull, setting, on, into);
	else if (natural > pull.to) coast(natural, pull, setting, on, into);
}

const alone: Response[] = [];

/**
 * The whole response to a target on dials that stands alone: the closed form (D§4.5 a) that the
 * simulation is held to.
 */
export function respondToActivity(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	respondByDialling(natural, pull, setting, on, into);
	alone[0] = into;
	joinResponses(alone, 1, setting, on, pull.compliance * pull.pressure, into);
}
