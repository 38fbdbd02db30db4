import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { noWays } from './deliver';
import { respondByOwnCount, type Care } from './ownCountResponse';
import type { Pull } from './pull';
import type { Response } from './response';
import type { ResponseSetting } from './responseSetting';

const ease = noWays();
const care: Care = { time: 1, quality: 0 };
/** No activity takes more of the selling time than this by nature. */
const MOST_SHARE = 0.6;

/** The step of the funnel that a number of one's own may feed. */
export const fedSteps = ['demos', 'opportunities', 'wins', 'nothing'] as const;

/**
 * A count of one's own: the minutes it takes, how easily it is logged without being done, and which
 * step it feeds with which elasticity are the user's to say. Done with less care, a unit is worth
 * less, as a dial is (alpha_q). Log effects act on what reps cause themselves.
 */
export function respondByOwnNumber(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const { feeds } = pull.settings;
	const worth = Number(pull.settings.worth);
	ease.time = 1;
	ease.quality = setting.easeQuality;
	ease.gaming = Number(pull.settings.easeLogged);
	const perDay = natural * Number(pull.settings.minutes);
	const share = Math.min(MOST_SHARE, perDay / setting.sellingMinutes);
	respondByOwnCount(natural, share, pull, setting, on, ease, care, into);
	if (care.time === 1 && care.quality === 0) return;
	const done = log(care.time + care.quality) - setting.alphaQ * log(1 + care.quality);
	if (feeds === 'demos') into.creation = exp(worth * done);
	else if (feeds === 'opportunities') into.yield = exp(setting.phiSelf * worth * done);
	else if (feeds === 'wins') into.win = exp(setting.phiSelf * worth * done);
}
