import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import type { TouchRuleKind } from '../targets/targetType';
import { mostTouches } from '../touches/touchTables';
import type { TouchRule } from '../touches/touchRule';
import { commitment, liftShares } from './lift';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const shares = { time: 1, quality: 0, gaming: 0 };

/** A rule as it binds one rep, with what becomes of the target. Filled anew. */
export interface BoundRule extends TouchRule {
	/** 1 - c(L) where the rule asks for more touches than the habit, else 0 */
	readonly ignoring: number;
}
export type OpenBoundRule = { -readonly [K in keyof BoundRule]: BoundRule[K] };

export const unboundRule = (): OpenBoundRule => ({
	atLeast: 0,
	atMost: Infinity,
	held: 0,
	stopped: 0,
	faked: 0,
	ignoring: 0
});

/**
 * Adds a target on touches to a rep's rule.
 *
 * A cutoff is followed as far as it is pushed: stopping costs nothing. A mandate asks for more work on
 * each prospect: reps hold to it with P c(L), L being how many more touches a prospect takes under it,
 * and of those who do the share of gaming among the channels only logs the rest (D§4.5 d and e).
 *
 * @param touches what a prospect takes by habit, and with the rule kept by all; both >= 1
 */
export function bindRule(
	kind: TouchRuleKind,
	pull: Pull,
	touches: { readonly habit: number; readonly kept: number },
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: OpenBoundRule
): void {
	if (pull.pressure === 0 || !on.rule) return;
	if (kind === 'cutoff') {
		const limit = Math.max(1, Math.round(pull.to));
		if (limit >= into.atMost) return;
		into.atMost = limit;
		into.stopped = pull.pressure;
		return;
	}
	const least = leastTouches(kind, pull.from);
	if (least <= into.atLeast) return;
	const commit = commitment(
		touches.kept / touches.habit - 1,
		setting.giveUpAt,
		setting.giveUpSoftness
	);
	liftShares(setting, pull.guard, setting.payMix, shares);
	// A mandate leaves the day as it is, so that care per touch is not what it takes from.
	const quality = kind === 'followUps' && on.dilution ? shares.quality : 0;
	const gaming = on.padding ? shares.gaming : 0;
	into.atLeast = least;
	into.held = pull.pressure * commit;
	into.faked = gaming / (shares.time + quality + gaming);
	into.ignoring = 1 - commit;
}

/** Touches before which nobody is given up. */
export const leastTouches = (kind: TouchRuleKind, level: number): number =>
	Math.min(mostTouches, Math.round(level) + (kind === 'followUps' ? 1 : 0));

/**
 * How the day makes room for more follow-ups on each prospect: the lift that the same prospects would
 * need, by more time on touches, and by more of them in less time each (D§4.5 d). What is only logged
 * takes no room; it is in the rule.
 *
 * @param natural follow-ups per prospect by habit, >= 0
 */
export function respondByFollowingUp(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	beNatural(into);
	into.share = setting.timeShare;
	into.dialTime = 1;
	const gap = (pull.from - natural) / (1 + natural);
	if (pull.pressure === 0 || !(gap > 0) || !on.rule) return;
	const commit = commitment(gap, setting.giveUpAt, setting.giveUpSoftness);
	const lift = pull.pressure * commit * gap;
	liftShares(setting, pull.guard, setting.payMix, shares);
	const quality = on.dilution ? shares.quality : 0;
	const gaming = on.padding ? shares.gaming : 0;
	const all = shares.time + quality + gaming;
	const byTime = (lift * shares.time) / all;
	const byQuality = (lift * quality) / all;
	into.ignoring = 1 - commit;
	into.dials = 1 + byTime + byQuality;
	into.time = into.dialTime = 1 + byTime;
	into.logged = into.real = into.dials;
	// As for dials, with saturation: where touches are played it is taken out again.
	into.creation = exp(
		(on.saturation ? setting.eta : 1) * log(into.dials) - setting.alphaQ * log(1 + byQuality)
	);
}
