import type { ChannelSwitches } from '../channels';
import type { Pull } from './pull';
import type { ResponseSetting } from './responseSetting';

/**
 * What of a count is still done by a rep who is above the target: part of the excess is let go, the
 * harder the push the more (D§4.2, below Result 4).
 *
 * @param natural above `pull.to`
 * @returns multiple of the natural, in (0, 1]
 */
export function coastTo(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches
): number {
	const keep = on.coasting ? 1 - setting.coasting * pull.pressure : 1;
	return (pull.to + keep * (natural - pull.to)) / natural;
}
