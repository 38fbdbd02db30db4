import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { workingDays } from '../targets/targetType';
import { noWays } from './deliver';
import { respondByOwnCount, type Care } from './ownCountResponse';
import type { Pull } from './pull';
import type { Response } from './response';
import type { ResponseSetting } from './responseSetting';

const ease = noWays();
const care: Care = { time: 1, quality: 0 };

/** n0 of D§4.5 l: interactions a month at which an account has given 63% of what it can. */
const HALF_WAY = 4;
/** No activity takes more of the selling time than this by nature. */
const MOST_SHARE = 0.6;

/** What an account brings at `n` interactions a month, against none (D§4.5 l). */
const accountWorth = (n: number, gain: number): number => 1 + gain * (1 - exp(-n / HALF_WAY));

/**
 * Interactions with key accounts (D§4.5 l): each brings expansion and retention, less the more there
 * are; courtesy calls count and bring nothing; the time comes out of new business.
 *
 * Assumption: what accounts bring is the business that comes by itself, 1 - phi of it. Where all
 * bookings are the reps' own, there is nothing for an account to bring.
 */
export function respondByAccounts(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const accounts = Number(pull.settings.accounts);
	const minutes = Number(pull.settings.minutes);
	const gain = Number(pull.settings.gain);
	ease.time = 1;
	ease.quality = setting.easeQuality;
	ease.gaming = setting.easeGaming;
	const perDay = (natural * accounts * minutes) / workingDays.month;
	const share = Math.min(MOST_SHARE, perDay / setting.sellingMinutes);
	respondByOwnCount(natural, share, pull, setting, on, ease, care, into);
	// Those done in passing are courtesy calls: in the count, and in nothing else.
	if (care.time === 1) return;
	const worth = on.saturation
		? accountWorth(natural * care.time, gain) / accountWorth(natural, gain)
		: exp(steepness(natural, gain) * log(care.time));
	into.inbound = worth;
}

/** Elasticity of an account's worth to interactions, at `n`. */
function steepness(n: number, gain: number): number {
	const slope = (gain * exp(-n / HALF_WAY)) / HALF_WAY;
	return (n * slope) / accountWorth(n, gain);
}
