import { exp } from '../math/exp';
import { purposes } from '../random/purposes';
import type { Books } from './books';
import { poissonAt } from './countTables';
import type { Stage } from './stage';
import type { WorldRep } from './world';

/** Demos of a day have addresses day * 1024 + j; those that came by themselves the mirrored ones. */
const PER_DAY = 1024;
const ownEntity = (day: number, j: number): number => day * PER_DAY + j;
const inboundEntity = (day: number, j: number): number => -(day * PER_DAY + j) - 1;

/** A closing day that is not in the days played: the deal outlives them. */
const dayAfter = (born: number, cycle: number): number => born + Math.floor(cycle + 0.5);

/**
 * Plays a rep's deals: those open at the snapshot, those from own prospecting, those that come by
 * themselves. A deal is one entity with its own luck; an arm in which the rep holds more demos has
 * further entities, and never others' luck.
 */
export function playDeals(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	if (stage.open) playOpen(stage, books, rep, r);
	else warmUp(stage, books, rep, r);
	const { horizon, luck, arms, days } = stage;
	const { demoMean, creation, demos } = stage.rep;
	const inboundMean = rep.demosPerDay * (1 - stage.world.phiSelf);
	for (let i = 0; i < days; i++) {
		const day = horizon.day[i];
		const u = luck.uniform(day, purposes.demos, 0);
		let most = 0;
		for (let a = 0; a < arms.length; a++) {
			const mean = demoMean[i] * creation[a * days + i];
			demos[a] = mean > 0 ? poissonAt(mean, u) : 0;
			if (demos[a] > most) most = demos[a];
		}
		const inbound =
			inboundMean > 0 ? poissonAt(inboundMean, luck.uniform(day, purposes.inbound, 0)) : 0;
		books.recordDemos(i, demos, inbound);
		for (let j = 0; j < most; j++) playDemo(stage, books, rep, r, i, ownEntity(day, j), j);
		for (let j = 0; j < inbound; j++) playDemo(stage, books, rep, r, i, inboundEntity(day, j), -1);
	}
}

/**
 * Follows one demo: does it become an opportunity, when does it close, is it won, for how much. The
 * closing day comes first, since most of what closes after the last day needs nothing more.
 * @param j the demo exists in the arms that hold more than j of the day's own demos; -1 = in all
 */
function playDemo(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	r: number,
	born: number,
	entity: number,
	j: number
): void {
	const { luck, world, days } = stage;
	const uCycle = luck.uniform(entity, purposes.cycle, 0);
	const close = dayAfter(born, world.cycleScale * stage.cycleWon.at(uCycle));
	if (close >= days && !stage.trackPipeline) return;
	if (luck.uniform(entity, purposes.pass, 0) >= rep.opportunityRate) return;
	deal.born = born;
	deal.close = close;
	deal.uWin = luck.uniform(entity, purposes.win, 0);
	deal.chance = rep.winRate;
	deal.j = j;
	deal.entity = entity;
	deal.amount = NaN;
	deal.amountPurpose = purposes.amount;
	settle(stage, books, rep, r);
	if (stage.trackPipeline)
		track(stage, books, rep, dayAfter(born, world.cycleScale * stage.cycleLost.at(uCycle)));
}

/** The deal in hand: one object, filled anew for each, since a million of them live a second. */
const deal = {
	/** positions in the days played; born < 0 = before the snapshot */
	born: 0,
	close: 0,
	uWin: 0,
	/** chance to win before hot months and lost time */
	chance: 0,
	/** it exists in the arms that hold more than j of the day's own demos; -1 = in all */
	j: -1,
	entity: 0,
	/** plan currency; NaN = drawn when it matters */
	amount: NaN,
	amountPurpose: 0
};

/** Books the deal in every arm in which it exists and is won on its closing day. */
function settle(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	if (deal.close >= stage.days) return;
	let amount = NaN;
	for (let a = 0; a < stage.arms.length; a++) {
		if (deal.j >= 0 && deal.j >= stage.rep.demos[a]) continue;
		if (deal.uWin >= chanceToWin(stage, a)) continue;
		if (Number.isNaN(amount)) amount = amountOf(stage, rep);
		books.recordWin(a, r, deal.close, amount * weightOf(stage, a));
	}
}

/**
 * The chance to win in an arm: the rep's own, times the closing month's heat, times what the lost
 * time does. Time taken from follow-up and deal work multiplies the probability by
 * g^(alpha_F / 2 + alpha_D), g = exp(mean of ln other over the deal's life) (model.md section 2,
 * step 4); the exponent is weighted by phi, since log effects act on self-caused bookings (D§4.2).
 */
function chanceToWin(stage: Stage, a: number): number {
	const { horizon, world, arms, days } = stage;
	const close = Math.min(deal.close, days - 1);
	let chance = deal.chance;
	if (deal.close < days) chance *= stage.rep.closing[horizon.month[close]];
	const shock = arms[a].winFactor;
	if (shock) chance *= shock[close];
	if (arms[a].pull === null) return chance;
	const exponent = world.phiSelf * (0.5 * world.setting.alphaF + world.setting.alphaD);
	const lnOther = meanLnOther(stage, a, close);
	return lnOther === 0 ? chance : chance * exp(exponent * lnOther);
}

function meanLnOther(stage: Stage, a: number, close: number): number {
	const { lnOther } = stage.rep;
	const base = a * (stage.days + 1);
	// With lag off, the deal meets the closing day's conditions as if they had always held.
	const born = stage.arms[a].channels.lag ? deal.born : close;
	if (born >= close) return lnOther[base + close + 1] - lnOther[base + close];
	return (lnOther[base + close] - lnOther[base + Math.max(0, born)]) / (close - born);
}

/**
 * With lag off, deals that were started before the target count as if it had already shaped how
 * many there are: the own share of them is weighted by the closing day's creation. The step "lag"
 * of the waterfall is the difference.
 */
function weightOf(stage: Stage, a: number): number {
	if (deal.born >= 0 || stage.arms[a].channels.lag) return 1;
	const { phiSelf } = stage.world;
	return phiSelf * stage.rep.creation[a * stage.days + deal.close] + 1 - phiSelf;
}

function amountOf(stage: Stage, rep: WorldRep): number {
	if (!Number.isNaN(deal.amount)) return deal.amount;
	const size = stage.dealSize.at(stage.luck.uniform(deal.entity, deal.amountPurpose, 0));
	return size * stage.world.dealSizeScale * rep.dealSizeFactor;
}

/** What is open when the horizon ends, and what of it will be won. */
function track(stage: Stage, books: Books, rep: WorldRep, lostClose: number): void {
	const { end } = stage.horizon;
	if (deal.born >= end) return;
	for (let a = 0; a < stage.arms.length; a++) {
		if (deal.j >= 0 && deal.j >= stage.rep.demos[a]) continue;
		const won = deal.uWin < chanceToWin(stage, a);
		if ((won ? deal.close : lostClose) < end) continue;
		books.recordOpen(a, amountOf(stage, rep), won);
	}
}

/**
 * Deals that were open on the snapshot day, with their ages: closing days and the chance to win are
 * conditional on having lasted so long. With F the share of won deals closed by age a and G that of
 * lost ones, a deal still open is won with w (1 - F) / (w (1 - F) + (1 - w)(1 - G)).
 */
function playOpen(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { luck, world } = stage;
	const deals = stage.open![r];
	for (let row = 0; row < deals.ageDays.length; row++) {
		const entity = deals.key[row];
		const age = deals.ageDays[row] / world.cycleScale;
		const wonBy = stage.cycleWon.rank(age);
		const lostBy = stage.cycleLost.rank(age);
		const alive = rep.winRate * (1 - wonBy);
		const chance = alive / (alive + (1 - rep.winRate) * (1 - lostBy));
		const u = luck.uniform(entity, purposes.openCycle, 0);
		const total = (rank: number): number => rank + u * (1 - rank);
		const left = (cycle: number): number =>
			Math.max(0, Math.floor(world.cycleScale * (cycle - age) + 0.5));
		deal.born = -Math.round(deals.ageDays[row]) - 1;
		deal.close = left(stage.cycleWon.at(total(wonBy)));
		deal.uWin = luck.uniform(entity, purposes.openWin, 0);
		deal.chance = chance;
		deal.j = -1;
		deal.entity = entity;
		deal.amount = deals.amount[row];
		deal.amountPurpose = purposes.openAmount;
		settle(stage, books, rep, r);
		if (stage.trackPipeline) track(stage, books, rep, left(stage.cycleLost.at(total(lostBy))));
	}
}

/**
 * The past of a team without a list of open deals: demos at the natural rate on the days before the
 * snapshot, of which those count that are still open. The pipeline starts in steady state.
 */
function warmUp(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { luck, horizon } = stage;
	const today = horizon.day[0];
	for (let back = 1; back <= stage.warmUpDays; back++) {
		const day = today - back;
		const count = poissonAt(rep.demosPerDay, luck.uniform(day, purposes.demos, 1));
		for (let j = 0; j < count; j++) playPast(stage, books, rep, r, -back, ownEntity(day, j));
	}
}

function playPast(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	r: number,
	born: number,
	entity: number
): void {
	const { luck, world } = stage;
	const uCycle = luck.uniform(entity, purposes.cycle, 1);
	const close = dayAfter(born, world.cycleScale * stage.cycleWon.at(uCycle));
	const lostClose = dayAfter(born, world.cycleScale * stage.cycleLost.at(uCycle));
	if (close < 0 && lostClose < 0) return;
	if (luck.uniform(entity, purposes.pass, 1) >= rep.opportunityRate) return;
	const uWin = luck.uniform(entity, purposes.win, 1);
	if (uWin < rep.winRate && close < 0) return;
	deal.born = born;
	deal.close = close;
	deal.uWin = uWin;
	deal.chance = rep.winRate;
	deal.j = -1;
	deal.entity = entity;
	deal.amount = NaN;
	deal.amountPurpose = purposes.openAmount;
	if (close >= 0) settle(stage, books, rep, r);
	if (stage.trackPipeline) track(stage, books, rep, lostClose);
}
