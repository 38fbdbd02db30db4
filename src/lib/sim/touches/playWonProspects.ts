import { purposes } from '../../random/purposes';
import type { Books } from '../books';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import type { TouchDays } from './touchDays';

/**
 * Books the wins of a team whose prospects are won by the touch itself: no demo, no cycle. All of its
 * business is prospects that somebody touches, so nothing comes by itself beside them.
 */
export function playWonProspects(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	recordStarted(stage, books, r);
	stage.touches!.played.forEach((into, a) => {
		for (let k = 0; k < into.conversions; k++) {
			const i = into.day[k];
			const amount = amountOf(stage, rep, a, r, into.entity[k], i);
			books.recordWin(a, r, i, amount);
			watchWin(stage, books, a, r, i, amount);
		}
		watchOthers(stage, books, a, r, into);
		if (stage.trackPipeline) trackOpen(stage, books, rep, a, r, into);
	});
}

/** Prospects that are started stand where demos stand for other teams: the fit counts them so too. */
function recordStarted(stage: Stage, books: Books, r: number): void {
	const { demos, inbound } = stage.rep;
	inbound.fill(0);
	for (let i = 0; i < stage.days; i++) {
		stage.touches!.played.forEach((into, a) => (demos[a] = into.started[i]));
		books.recordDemos(r, i, demos, inbound);
	}
}

function amountOf(
	stage: Stage,
	rep: WorldRep,
	a: number,
	r: number,
	entity: number,
	i: number
): number {
	const { shock, shapesDeals } = stage.arms[a];
	const size = stage.dealSize.at(stage.luck.uniform(entity, purposes.amount, 0));
	let amount = size * stage.world.dealSizeScale * rep.dealSizeFactor;
	if (shapesDeals) amount *= stage.rep.shape.size[a * stage.days + i];
	if (shock) amount *= shock.size[r * stage.days + i];
	return amount;
}

const claimedOn = (stage: Stage, a: number, i: number): number =>
	stage.arms[a].shapesDeals ? stage.rep.shape.claimed[a * stage.days + i] : 1;

/** Deals that close: the won ones here, with the others' count in `watchOthers`. */
function watchWin(
	stage: Stage,
	books: Books,
	a: number,
	r: number,
	i: number,
	amount: number
): void {
	const { watched } = stage;
	if (watched.by !== 'closes') return;
	const claimed = claimedOn(stage, a, i);
	if (watched.type.metric === 'dealSize') books.watch(a, r, i, amount * claimed, amount, 1);
	else books.watch(a, r, i, claimed, 1, 0);
}

/** Prospects that start are its opportunities; those whose work ends are what won ones are a share of. */
function watchOthers(stage: Stage, books: Books, a: number, r: number, into: TouchDays): void {
	const { watched, days } = stage;
	if (watched.by === 'closes' && watched.type.metric !== 'dealSize')
		for (let i = 0; i < days; i++) books.watch(a, r, i, 0, 0, into.ended[i]);
	if (watched.by !== 'starts') return;
	for (let i = 0; i < days; i++) {
		const real = into.started[i] * watched.perDay;
		books.watch(a, r, i, real * claimedOn(stage, a, i), real, 0);
	}
}

/** Prospects in work when the horizon ends, and those of them that are won in the days played after it. */
function trackOpen(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	into: TouchDays
): void {
	const { end } = stage.horizon;
	const later = new Set<number>();
	for (let k = 0; k < into.conversions; k++) if (into.day[k] >= end) later.add(into.entity[k]);
	for (const entity of into.open) {
		const won = later.has(entity);
		const size = amountOf(stage, rep, a, r, entity, end - 1);
		books.recordOpen(a, won ? size : size * stage.world.lostFactor, won);
	}
}
