import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { normalCdf } from '../../math/normal';
import type { PayShape } from '../../model/behaviour/payShape';
import {
	quotaDistance,
	quotaEffort,
	ratcheted,
	stakeOf,
	type QuotaSetting,
	type QuotaStanding
} from '../../model/behaviour/quotaEffort';
import type { Closings } from './closings';
import type { QuotaPeriods } from './quotaPeriods';

/** The world's numbers that the pass needs beside those of the response. */
export interface DeadlineSetting extends QuotaSetting {
	readonly ratchetDown: number;
	readonly pullProbability: number;
	readonly pullWindowDays: number;
	readonly pullDiscount: number;
	readonly pushProbability: number;
}

/** A quota as one group (a rep, or a team under a team quota) meets it in one world. */
export interface GroupQuota {
	/** of a quarter, plan currency; equal for a point, apart for a range; <= 0 = none */
	from: number;
	to: number;
	/** in [0, 1], what of it reaches one rep */
	pressure: number;
	pay: PayShape;
	/** in [0, 1]: how far a period's result moves the next quota */
	ratchet: number;
	/** what the group books on an average day, and the variance of a day */
	meanPerDay: number;
	variancePerDay: number;
	/** exponent of the effort on the chance to win: share of bookings that reps cause */
	phi: number;
	/** which of the two parts are on (the waterfall adds them one at a time) */
	effort: boolean;
	timing: boolean;
}

/** Who wants to know what was booked: row of the team, position of the day, plan currency. */
export type BookWin = (rep: number, day: number, amount: number) => void;

/** Who wants to know that a win is booked on another day than the one it was due on. */
export type MoveWin = (due: number, day: number, amount: number) => void;

/** What the pass saw of a group beside its wins; added to, never cleared here. */
export interface DeadlineTally {
	/** over periods: the quota, what was booked, and how many of how many reached it */
	quota: number;
	booked: number;
	met: number;
	periods: number;
	/** periods at whose end deals were brought forward where there were any */
	pulling: number;
	/** booked amounts that were brought forward (after the discount), the discount, and held back */
	pulled: number;
	discount: number;
	pushed: number;
	/** group-days on which the quota was given up, and on which there was one */
	givenUp: number;
	days: number;
}

export const emptyTally = (): DeadlineTally => ({
	quota: 0,
	booked: 0,
	met: 0,
	periods: 0,
	pulling: 0,
	pulled: 0,
	discount: 0,
	pushed: 0,
	givenUp: 0,
	days: 0
});

/** Days over which a rep takes stock: effort is set by the standing at the start of each stretch. */
export const STRETCH_DAYS = 5;
/** Deals are brought forward when the quota lies this far ahead, in sd of the window's days (D§4.5 i). */
const PULL_FROM = -0.5;
const PULL_TO = 1.5;
/** Beyond this z the period is lost (Result 5, Phi(z - 2)). */
const HOPELESS = 2;

const standing: QuotaStanding = { booked: 0, expected: 0, sd: 1, from: 0, to: 0, stake: 1 };

/**
 * Plays a group's deals in the order of days (D§4.2 Result 5, D§4.5 i; model.md section 8).
 *
 * Effort follows the standing at the start of each week and multiplies the chance to win of what
 * closes in it. On the last day of a period, deals that are open and due within K days after it are
 * brought forward with probability p_pull, at a discount, when the quota lies within the window; in
 * the last K days, what is due is held back with probability p_push where the period is made (nothing
 * more is paid) or lost. The remaining days' mean is the group's long-run mean, their sd is floored at
 * that of K days, so that the last day is not all or nothing.
 *
 * Assumption: a deal held back is decided as it would have been, and booked within the next
 * period's first week; a deal brought forward is decided under the conditions of the deadline.
 */
export function passDeadlines(
	deals: Closings,
	periods: QuotaPeriods,
	quota: GroupQuota,
	setting: DeadlineSetting,
	book: BookWin,
	tally: DeadlineTally,
	move?: MoveWin
): void {
	const window = Math.min(Math.round(setting.pullWindowDays), periods.shortest);
	let factor = 1;
	let from = quota.from;
	let to = quota.to;
	for (let p = 0; p < periods.first.length; p++) {
		standing.from = from * periods.share[p];
		standing.to = to * periods.share[p];
		standing.booked = 0;
		standing.stake = stakeOf(periods.share[p]);
		const first = periods.first[p];
		const after = periods.after[p];
		let pushing = false;
		for (let i = first; i < after; i++) {
			if ((i - first) % STRETCH_DAYS === 0 || i === after - 1) {
				takeStock(quota, after - i, window);
				if ((i - first) % STRETCH_DAYS === 0) factor = factorOf(quota, setting, tally, after - i);
				pushing = i >= after - window && holdsBack(quota);
			}
			closeDay(deals, i, after, factor, pushing, quota, setting, book, tally, move);
			if (i < after - 1) continue;
			takeStock(quota, 0, window);
			bringForward(deals, i, window, factor, quota, setting, book, tally, move);
		}
		tally.periods++;
		tally.quota += standing.from;
		tally.booked += standing.booked;
		if (standing.booked >= standing.from) tally.met++;
		if (quota.ratchet > 0) {
			const now = standing.booked / periods.share[p];
			from = ratcheted(from, now, quota.ratchet, setting);
			to = ratcheted(to, now, quota.ratchet, setting);
		}
	}
}

function takeStock(quota: GroupQuota, left: number, window: number): void {
	standing.expected = quota.meanPerDay * left;
	standing.sd = Math.sqrt(quota.variancePerDay * Math.max(left, window, 1));
}

function factorOf(
	quota: GroupQuota,
	setting: DeadlineSetting,
	tally: DeadlineTally,
	left: number
): number {
	const days = Math.min(left, STRETCH_DAYS);
	tally.days += days;
	tally.givenUp += days * normalCdf(quotaDistance(standing, standing.from) - HOPELESS);
	if (!quota.effort) return 1;
	const effort = quotaEffort(standing, quota.pressure, quota.pay, quota.ratchet, setting);
	return effort === 1 ? 1 : effort > 0 ? exp(quota.phi * log(effort)) : 0;
}

/** Is there nothing to gain from booking more in this period? */
function holdsBack(quota: GroupQuota): boolean {
	if (!quota.timing || quota.pay.timing === 0) return false;
	if (standing.booked >= quota.pay.enoughAt * standing.to) return true;
	return quotaDistance(standing, standing.from) > HOPELESS;
}

function closeDay(
	deals: Closings,
	day: number,
	after: number,
	factor: number,
	pushing: boolean,
	quota: GroupQuota,
	setting: DeadlineSetting,
	book: BookWin,
	tally: DeadlineTally,
	move?: MoveWin
): void {
	const chance = quota.pressure * quota.pay.timing * setting.pushProbability;
	let next = deals.first[day];
	while (next >= 0) {
		const row = next;
		next = deals.next[row];
		if (deals.need[row] >= factor) continue;
		const to = deals.pushTo[row];
		if (pushing && to >= after && deals.uPush[row] < chance) {
			tally.pushed += deals.amount[row];
			move?.(day, to, deals.amount[row]);
			if (to >= deals.days) continue;
			// It is decided: it needs no effort any more, and is not put off again.
			deals.need[row] = -1;
			deals.pushTo[row] = -1;
			deals.pullTo[row] = -1;
			deals.link(row, to);
			continue;
		}
		standing.booked += deals.amount[row];
		book(deals.rep[row], day, deals.amount[row]);
	}
}

function bringForward(
	deals: Closings,
	day: number,
	window: number,
	factor: number,
	quota: GroupQuota,
	setting: DeadlineSetting,
	book: BookWin,
	tally: DeadlineTally,
	move?: MoveWin
): void {
	const chance = pullChance(quota) * setting.pullProbability;
	if (chance === 0) return;
	tally.pulling++;
	const end = Math.min(day + window, deals.first.length - 1);
	for (let due = day + 1; due <= end; due++)
		for (let row = deals.first[due]; row >= 0; row = deals.next[row]) {
			if (deals.pullTo[row] !== day || deals.uPull[row] >= chance) continue;
			// It leaves its own day, won or not.
			deals.need[row] = Infinity;
			if (deals.pullNeed[row] >= factor) continue;
			const discount = setting.pullDiscount * deals.pullAmount[row];
			const amount = deals.pullAmount[row] - discount;
			tally.pulled += amount;
			tally.discount += discount;
			standing.booked += amount;
			book(deals.rep[row], day, amount);
			move?.(due, day, deals.pullAmount[row]);
		}
}

/**
 * How much of the readiness to bring deals forward is called upon on the last day, in [0, 1].
 * A range spreads the reward: what one deal is worth at its threshold falls with the range's width.
 */
function pullChance(quota: GroupQuota): number {
	if (!quota.timing || quota.pay.timing === 0) return 0;
	const z = quotaDistance(standing, standing.from);
	if (z >= PULL_TO || (z <= PULL_FROM && !quota.pay.pullWhenMet)) return 0;
	const width = (standing.to - standing.from) / standing.sd;
	return quota.pressure * quota.pay.timing * Math.min(1, 1 / Math.max(1, width));
}
