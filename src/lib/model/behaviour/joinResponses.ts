import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { ChannelSwitches } from '../channels';
import { solveEffort } from './effort';
import type { Response } from './response';
import type { ResponseSetting } from './responseSetting';

const effort = { hours: 1, other: 1 };

/**
 * Several targets in one day: effects multiply, and the day's minutes are shared once. By Result 1
 * (D§4.2) each target adds its pseudo-elasticity; with S the natural share of all targeted
 * activities and R the mean of the times asked for, weighted by their shares, the conditions add up
 * to those of one activity of share S that must take R times its natural time.
 *
 * Whatever is not targeted is other work, dialling too: where no target is on dials, they shrink
 * with it and own prospecting with them, by the elasticity eta.
 *
 * Assumption: a guardrail's work is taken from other work in proportion to pressure, so that a target
 * nobody pushes changes nothing at all (D§5 gives the hours [A]; the proportion is a guess).
 *
 * @param parts what each target does by itself; the first `count` are read
 * @param taken share of other work that guardrails take, in [0, 1)
 * @param into receives the sum; may be one of the parts
 * @param spread part of the targets' pull that goes to whatever sells, in [0, 1)
 */
export function joinResponses(
	parts: readonly Response[],
	count: number,
	setting: ResponseSetting,
	on: ChannelSwitches,
	taken: number,
	into: Response,
	spread = 0
): void {
	settleHours(parts, count, setting, on, spread);
	if (count > 1 || parts[0] !== into) multiply(parts, count, into);
	into.other = effort.other * (on.time ? 1 - taken : 1);
	into.hours = effort.hours - into.free;
	const ownDials = Number.isNaN(into.dialTime);
	if (ownDials) into.dialTime = into.other;
	if (Number.isNaN(into.demoTime)) into.demoTime = into.other;
	if (Number.isNaN(into.followUpTime)) into.followUpTime = into.other;
	if (Number.isNaN(into.dealTime)) into.dealTime = into.other;
	if (into.other === 1) return;
	if (ownDials) into.dials *= into.other;
	const onDials = ownDials ? (on.saturation ? setting.eta : 1) : 0;
	into.creation *= exp((0.5 * setting.alphaF + onDials) * log(into.other));
}

/** Result 1 for all targeted activities together. */
function settleHours(
	parts: readonly Response[],
	count: number,
	setting: ResponseSetting,
	on: ChannelSwitches,
	spread: number
): void {
	effort.hours = effort.other = 1;
	let share = 0;
	let asked = 0;
	for (let k = 0; k < count; k++) {
		const { time, share: own } = parts[k];
		if (time <= 1 || own === 0) continue;
		share += own;
		asked += own * time;
	}
	if (!on.time || share === 0) return;
	const shrink = Math.min(1, MOST_OF_THE_DAY / share);
	solveEffort(share * shrink, asked / share, setting.eps, effort, spread);
}

/** What is targeted never takes the whole day: there is always other work (the root needs it). */
const MOST_OF_THE_DAY = 0.9;

/** The product of what is set; NaN = not set. */
const both = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : a * b);

function multiply(parts: readonly Response[], count: number, into: Response): void {
	const first = parts[0];
	into.logged = first.logged;
	into.real = first.real;
	into.dials = into.creation = into.inbound = into.yield = into.pass = 1;
	into.win = into.size = into.cycle = into.attention = into.time = 1;
	into.dead = into.junk = into.inflation = into.free = into.ignoring = into.share = 0;
	into.dialTime = into.demoTime = into.followUpTime = into.dealTime = NaN;
	for (let k = 0; k < count; k++) {
		const part = parts[k];
		into.dials *= part.dials;
		into.creation *= part.creation;
		into.inbound *= part.inbound;
		into.yield *= part.yield;
		into.pass *= part.pass;
		into.win *= part.win;
		into.size *= part.size;
		into.cycle *= part.cycle;
		into.attention *= part.attention;
		into.dead += part.dead;
		into.junk += part.junk;
		into.inflation += part.inflation;
		into.free = Math.min(0.9, into.free + part.free);
		into.dialTime = both(into.dialTime, part.dialTime);
		into.demoTime = both(into.demoTime, part.demoTime);
		into.followUpTime = both(into.followUpTime, part.followUpTime);
		into.dealTime = both(into.dealTime, part.dealTime);
		into.ignoring = Math.max(into.ignoring, part.ignoring);
		into.share += part.share;
	}
}
