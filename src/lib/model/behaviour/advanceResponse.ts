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

/**
 * Assumption (guess): a move on paper is easier than anything else that can be logged, since nobody
 * but the rep knows the stage; .8 where dials have .3.
 */
const EASIER_TO_PAD = 8 / 3;

/**
 * Moves to a next stage: more work on deals, which wins more of them by the elasticity of that time;
 * deals pushed on with less care, which wins fewer; moves on paper.
 *
 * Assumption (guess): care per move matters as time on deals does, alpha_D. The domain study has no
 * formula for this target.
 */
export function respondByAdvances(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	ease.time = 1;
	ease.quality = setting.easeQuality;
	ease.gaming = EASIER_TO_PAD * setting.easeGaming;
	respondByOwnCount(natural, setting.demoShare, pull, setting, on, ease, care, into);
	into.demoTime = into.dealTime = into.time;
	if (care.quality > 0)
		into.win = exp(-setting.phiSelf * setting.alphaD * log((care.time + care.quality) / care.time));
}
