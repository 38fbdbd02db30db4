import { pow } from '../../math/pow';
import type { ChannelSwitches } from '../channels';
import { coastTo } from './coast';
import type { Pull } from './pull';
import type { Response } from './response';
import type { ResponseSetting } from './responseSetting';

/*
 * Demos and opportunities are reached by the same work: dials that lead to demos, and the demos
 * themselves. What comes by itself cannot be worked for.
 */

/** Where hardly any business is the reps' own, a lift of all of it is not theirs to make. */
const LEAST_OWN = 0.1;
const ownOf = (setting: ResponseSetting): number => Math.max(LEAST_OWN, setting.phiSelf);

/** The activity of a target on demos or opportunities before it pulls: dialling and demos. */
export function startWork(setting: ResponseSetting, into: Response): void {
	into.share = setting.timeShare + setting.demoShare;
	into.dialTime = into.demoTime = 1;
}

/**
 * Ease of lifting all demos by work. Assumption (guess): only one's own can be worked for, so it is
 * as much harder than a plain count (ease 1) as fewer of them are one's own.
 */
export const easeOfWork = ownOf;

/**
 * More demos by dialling, which saturates, and the time that all held demos take.
 *
 * @param lift of all demos by dialling, >= 0
 * @param held all demos held / natural; what is beyond `lift` comes without a dial
 */
export function workFor(
	lift: number,
	held: number,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const own = ownOf(setting);
	const { timeShare, demoShare } = setting;
	into.dials = into.dialTime = pow(1 + lift / own, 1 / (on.saturation ? setting.eta : 1));
	into.demoTime = held;
	into.time = (timeShare * into.dials + demoShare * held) / into.share;
	into.creation = 1 + (held - 1) / own;
}

/** Above the target: fewer own demos, by dialling less. */
export function letGo(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const own = ownOf(setting);
	into.creation = Math.max(0.01, 1 - (1 - coastTo(natural, pull, setting, on)) / own);
	const held = 1 - own * (1 - into.creation);
	into.logged = into.real = into.demoTime = held;
	into.dials = into.dialTime = pow(into.creation, 1 / (on.saturation ? setting.eta : 1));
	const { timeShare, demoShare } = setting;
	into.time = (timeShare * into.dials + demoShare * held) / into.share;
	into.free = timeShare * (1 - into.dials) + demoShare * (1 - held);
}
