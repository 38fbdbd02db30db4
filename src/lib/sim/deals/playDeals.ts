import { purposes } from '../../random/purposes';
import type { Books } from '../books';
import type { Stage } from '../stage';
import { recordBooks } from '../stock/fillBooks';
import { playWonProspects } from '../touches/playWonProspects';
import type { WorldRep } from '../world';
import { mostIn } from './chances';
import { dayAfter, deal, inboundEntity, ownEntity } from './deal';
import { countConverted, countInbound, countOwn } from './demoCounts';
import { playOpen, warmUp } from './pastDeals';
import { settle } from './settle';

/**
 * Plays a rep's deals: those open at the snapshot, those from own prospecting, those that come by
 * themselves. A deal is one entity with its own luck; an arm in which the rep holds more demos has
 * further entities, and never others' luck.
 */
export function playDeals(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	if (stage.touches?.wins) {
		playWonProspects(stage, books, rep, r);
		return;
	}
	// Who is yet to join has no past.
	if (stage.team.reps[r].joins === undefined)
		if (stage.open) playOpen(stage, books, rep, r);
		else warmUp(stage, books, rep, r);
	const { horizon, days } = stage;
	const { demos, inbound } = stage.rep;
	for (let i = 0; i < days; i++) {
		const day = horizon.day[i];
		const mostOwn = stage.touches ? countConverted(stage, i) : countOwn(stage, r, i);
		const mostInbound = countInbound(stage, rep, r, i);
		books.recordDemos(r, i, demos, inbound);
		if (stage.touches) playConverted(stage, books, rep, r, i);
		for (let j = 0; j < mostOwn; j++)
			playDemo(stage, books, rep, r, i, ownEntity(day, j), j, demos);
		for (let j = 0; j < mostInbound; j++)
			playDemo(stage, books, rep, r, i, inboundEntity(day, j), j, inbound);
	}
	for (const deadlines of stage.deadlines) deadlines?.endRep(books, rep, r);
	if (stage.tracksOpen) recordBooks(stage, books, rep, r);
}

/** Plays them: a prospect is the same in all arms, the day of its demo is not. */
function playConverted(stage: Stage, books: Books, rep: WorldRep, r: number, i: number): void {
	const { played, read } = stage.touches!;
	for (let a = 0; a < played.length; a++) {
		deal.only = a;
		for (let left = stage.rep.demos[a]; left > 0; left--)
			playDemo(stage, books, rep, r, i, played[a].entity[read[a]++], -1, stage.rep.demos);
	}
	deal.only = -1;
}

/**
 * Follows one demo: does it become an opportunity, when does it close, is it won, for how much. What is
 * cheap to know comes first: most demos do not pass, close after the last day, or are won nowhere.
 */
function playDemo(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	r: number,
	born: number,
	entity: number,
	j: number,
	counts: Int32Array
): void {
	const { luck, world, days } = stage;
	deal.uPass = luck.uniform(entity, purposes.pass, 0);
	if (!stage.shaped && deal.uPass >= rep.opportunityRate) return;
	const uCycle = luck.uniform(entity, purposes.cycle, 0);
	deal.cycle = world.cycleScale * stage.cycleWon.at(uCycle);
	const close = dayAfter(born, deal.cycle);
	if (!stage.everyDeal && close >= days + stage.beyond) return;
	deal.uWin = luck.uniform(entity, purposes.win, 0);
	if (stage.winsOnly && deal.uWin >= rep.quality.atMost(deal.uPass) * mostIn(stage, close)) return;
	deal.born = born;
	deal.lostCycle = stage.everyDeal ? world.cycleScale * stage.cycleLost.at(uCycle) : Infinity;
	deal.chance = stage.shaped ? NaN : rep.quality.chance(deal.uPass);
	deal.j = j;
	deal.counts = counts;
	deal.entity = entity;
	deal.amount = NaN;
	deal.known = false;
	deal.amountPurpose = purposes.amount;
	settle(stage, books, rep, r);
}
