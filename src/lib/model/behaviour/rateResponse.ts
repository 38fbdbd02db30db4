import type { ChannelSwitches } from '../channels';
import { deliver, noDelivery, noWays } from './deliver';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();
const ease = noWays();

/**
 * Assumption (guess): working better is slow. A rate gains two points a quarter at most, and little
 * of a lift goes that way (D§4.5 f).
 */
const POINTS_A_QUARTER = 0.02;
const EASE_OF_SKILL = 0.1;

/**
 * A rate: conversion of leads, or the share of opportunities won (D§4.5 f, j). Skill, slowly;
 * cherry-picking, the bar raised until what is left converts well enough; hiding, what would lower
 * the rate is left open or entered only when it is sure. With cherry-picking off, the rate rises as
 * the one who sets the target hopes.
 *
 * Assumption: a rep above the target does nothing about it, there is nothing in a rate to let go of;
 * and the time that deals passed on would have taken makes the others no better than skill does
 * (D§4.5 f counts the lost wins in full).
 *
 * @param hiding ease of leaving out of the books what would lower the rate
 */
export function respondByRate(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	hiding: number,
	into: Response
): void {
	beNatural(into);
	if (pull.pressure === 0 || !(natural > 0) || natural >= pull.from) return;
	ease.time = EASE_OF_SKILL;
	ease.gaming = hiding;
	ease.bar = setting.easeBar;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, gaming, bar, ignoring } = delivery;
	into.ignoring = ignoring;
	const skill = on.selection ? Math.min(time, POINTS_A_QUARTER / natural) : time;
	into.win = 1 + skill;
	into.pass = setting.quality.barFor(1 + bar);
	into.real = (1 + skill) * setting.quality.gainAt(into.pass);
	into.logged = into.real + gaming;
}
