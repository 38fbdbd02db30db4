import type { Books } from '../books';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import { amountIn } from './amounts';
import { deal, version } from './deal';

/** The day on which the version in hand leaves the pipeline. */
const decidedOn = (won: boolean): number => (won ? version.close : version.lostClose);

/** The open value of each day, and what is decided in the horizon. */
export function trackBooks(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const { days, horizon } = stage;
	const { openDelta, recorded, weeks } = stage.rep.stock;
	const end = decidedOn(won);
	const amount = amountIn(stage, rep, a, r, won);
	const base = a * (days + 1);
	if (deal.born < days) openDelta[base + Math.max(0, deal.born)] += amount;
	openDelta[base + Math.max(0, Math.min(days, end))] -= amount;
	if (end < horizon.start || end >= horizon.end) return;
	const week = Math.floor((end - horizon.start) / 5);
	books.recordDecided(a, won || !stage.arms[a].stock ? 1 : recorded[a * weeks + week], amount);
}

/** What of the deal is open when the horizon ends, and whether it will be won. */
export function track(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const { end } = stage.horizon;
	if (deal.born >= end) return;
	if (decidedOn(won) < end) return;
	books.recordOpen(a, amountIn(stage, rep, a, r, won), won);
}

const claimedOn = (stage: Stage, a: number, i: number): number =>
	stage.arms[a].shapesDeals ? stage.rep.shape.claimed[a * stage.days + i] : 1;

/** The watched metric of deals that start: how many, or how much. */
export function recordStart(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	if (deal.born < 0) return;
	const { type, perDay } = stage.watched;
	const each = type.metric === 'opportunityValue' ? amountIn(stage, rep, a, r, won) : 1;
	const real = each * perDay;
	books.watch(a, r, deal.born, real * claimedOn(stage, a, deal.born), real, 0);
}

/** The watched metric of deals that close: how many of them are won, or for how much. */
export function recordClose(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const day = decidedOn(won);
	if (day < 0 || day >= stage.days) return;
	const { metric } = stage.watched.type;
	const claimed = claimedOn(stage, a, day);
	if (metric === 'dealSize') {
		if (!won) return;
		const amount = amountIn(stage, rep, a, r, won);
		books.watch(a, r, day, amount * claimed, amount, 1);
	} else
		books.watch(
			a,
			r,
			day,
			won ? claimed : 0,
			won ? 1 : 0,
			metric === 'conversion' ? 1 / rep.opportunityRate : 1
		);
}
