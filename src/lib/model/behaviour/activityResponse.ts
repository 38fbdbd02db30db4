import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { solveEffort } from './effort';
import { commitment, liftShares, type Ease } from './lift';

/** The world's and the rep's numbers that a response to an activity target needs. */
export interface ResponseSetting extends Ease {
	readonly eta: number;
	readonly alphaQ: number;
	readonly alphaF: number;
	readonly eps: number;
	readonly paddingBase: number;
	readonly giveUpAt: number;
	readonly giveUpSoftness: number;
	readonly coasting: number;
	/** variable share of pay, in [0, 1] */
	readonly payMix: number;
	/** share of selling time on the activity, in (0, 1) */
	readonly timeShare: number;
	/** the rep's propensity to pad, a positive number with mean 1 over reps */
	readonly padding: number;
}

/** The target as one rep sees it in one decision period. */
export interface Pull {
	/** the target, or the lower end of a range */
	readonly from: number;
	/** the target, or the upper end of a range */
	readonly to: number;
	/** in [0, 1] */
	readonly pressure: number;
	/** gamma in [0, 1] */
	readonly guard: number;
	/** share of other work that the guardrails take up, in [0, 1) */
	readonly compliance: number;
}

/** How the rep behaves in the period, as multiples of the natural. */
export interface Response {
	/** logged / natural */
	logged: number;
	/** really done / natural */
	real: number;
	/** demos from own prospecting / natural: saturation, dilution and the first half of follow-up */
	creation: number;
	/** time left for other work / natural */
	other: number;
	/** hours of selling / natural */
	hours: number;
	/** time on the activity / natural */
	time: number;
	/** 1 - c(L) where the target asks for more than the natural level, else 0 */
	ignoring: number;
}

export const naturalResponse = (): Response => ({
	logged: 1,
	real: 1,
	creation: 1,
	other: 1,
	hours: 1,
	time: 1,
	ignoring: 0
});

const shares = { time: 1, quality: 0, gaming: 0 };
const effort = { hours: 1, other: 1 };

function rest(into: Response): void {
	into.logged = into.real = into.creation = into.other = into.hours = into.time = 1;
	into.ignoring = 0;
}

/** Already above: the excess is let go in part, and the time becomes free time (model.md section 8). */
function coast(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	const keep = on.coasting ? 1 - setting.coasting * pull.pressure : 1;
	const factor = (pull.to + keep * (natural - pull.to)) / natural;
	into.logged = into.real = factor;
	into.creation = exp((on.saturation ? setting.eta : 1) * log(factor));
	into.time = factor;
	into.hours = 1 - setting.timeShare * (1 - factor);
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
	effort.hours = effort.other = 1;
	if (on.time) solveEffort(setting.timeShare, 1 + byTime, setting.eps, effort);
	into.ignoring = 1 - commit;
	into.real = 1 + byTime + byQuality;
	into.time = 1 + byTime;
	into.hours = effort.hours;
	into.other = effort.other;
	into.creation = exp(
		(on.saturation ? setting.eta : 1) * log(into.real) -
			setting.alphaQ * log(1 + byQuality) +
			0.5 * setting.alphaF * log(effort.other)
	);
	// D§4.2, padding dispersion: a few reps produce most of what is logged and not done.
	const padded = on.padding
		? setting.paddingBase * pull.pressure * setting.padding * exp(-setting.guardGaming * pull.guard)
		: 0;
	into.logged = (into.real + byGaming) * (1 + padded);
}

/**
 * The response of one rep to a target on an activity count, over one decision period
 * (D§4.5 a, from Results 1 to 4 of D§4.2). Pure formula: the simulation and the closed forms share it.
 *
 * Assumption: a guardrail's work is taken from other work in proportion to pressure, so that a target
 * nobody pushes changes nothing at all (D§5 gives the hours [A]; the proportion is a guess).
 *
 * @param natural mean of the rep's natural count over the period, same unit as the target; >= 0
 * @param into receives the answer; nothing is allocated
 */
export function respondToActivity(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	rest(into);
	if (pull.pressure === 0 || !(natural > 0)) return;
	if (natural < pull.from) reach(natural, pull, setting, on, into);
	else if (natural > pull.to) coast(natural, pull, setting, on, into);
	if (on.time && pull.compliance > 0) {
		const left = 1 - pull.compliance * pull.pressure;
		into.other *= left;
		into.creation *= exp(0.5 * setting.alphaF * log(left));
	}
}
