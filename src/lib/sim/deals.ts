import { exp } from '../math/exp';
import { refusal, type Gate } from '../model/behaviour/gate';
import { purposes } from '../random/purposes';
import type { Books } from './books';
import type { Closing } from './deadline/closings';
import { STRETCH_DAYS } from './deadline/deadlinePass';
import { poissonAt, poissonFrom } from './countTables';
import type { OpenDeals, Stage } from './stage';
import { recordBooks } from './stock/fillBooks';
import { playWonProspects } from './touches/playWonProspects';
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

/** Demos from own prospecting on a day, by arm, from one uniform; the most of any arm. */
function countOwn(stage: Stage, r: number, i: number): number {
	const { arms, days } = stage;
	const { demoMean, creation, demos } = stage.rep;
	const u = stage.luck.uniform(stage.horizon.day[i], purposes.demos, 0);
	let most = 0;
	let before = NaN;
	for (let a = 0; a < arms.length; a++) {
		const { shock } = arms[a];
		let mean = demoMean[i] * creation[a * days + i];
		if (shock) mean *= shock.present[r * days + i] * shock.own[r * days + i];
		demos[a] = a > 0 && mean === before ? demos[a - 1] : mean > 0 ? poissonAt(mean, u) : 0;
		before = mean;
		if (demos[a] > most) most = demos[a];
	}
	return most;
}

/** The chance that nobody comes by themselves on a day of this mean: the same on most days. */
const none = { mean: 0, chance: 1 };

/** The same of demos that come by themselves. */
function countInbound(stage: Stage, rep: WorldRep, r: number, i: number): number {
	const { arms, days, shaped } = stage;
	const { inbound, shape } = stage.rep;
	const usual = rep.demosPerDay * (1 - stage.world.phiSelf) * stage.seasonal[i];
	if (!(usual > 0)) {
		inbound.fill(0);
		return 0;
	}
	const u = stage.luck.uniform(stage.horizon.day[i], purposes.inbound, 0);
	if (usual !== none.mean) {
		none.mean = usual;
		none.chance = exp(-usual);
	}
	const natural = poissonFrom(none.chance, usual, u);
	if (!shaped) {
		inbound.fill(natural);
		return natural;
	}
	let most = 0;
	for (let a = 0; a < arms.length; a++) {
		const { shock, shapesDeals } = arms[a];
		let mean = shapesDeals ? usual * shape.inbound[a * days + i] : usual;
		if (shock) mean *= shock.present[r * days + i] * shock.inbound[r * days + i];
		inbound[a] = mean === usual ? natural : mean > 0 ? poissonAt(mean, u) : 0;
		if (inbound[a] > most) most = inbound[a];
	}
	return most;
}

/** Demos that prospects agreed to on a day, by arm; none of them is the day's own in all arms. */
function countConverted({ touches, rep }: Stage, i: number): 0 {
	const { played, read } = touches!;
	for (let a = 0; a < played.length; a++) {
		const { day, conversions } = played[a];
		let next = read[a];
		while (next < conversions && day[next] === i) next++;
		rep.demos[a] = next - read[a];
	}
	return 0;
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

/** The deal in hand: one object, filled anew for each, since a million of them live a second. */
const deal = {
	/** position in the days played; born < 0 = before the snapshot */
	born: 0,
	/** working days to winning and to losing, by nature; those left where the deal was open */
	cycle: 0,
	lostCycle: 0,
	uPass: 0,
	uWin: 0,
	/** chance to win by nature, before hot months and lost time */
	chance: 0,
	/** it exists in the arms whose count exceeds j; -1 = in all */
	j: -1,
	counts: new Int32Array(0) as Int32Array,
	/** the one arm in which it exists; -1 = in all that `j` allows */
	only: -1,
	entity: 0,
	/** plan currency; NaN = drawn when it matters */
	amount: NaN,
	amountPurpose: 0
};

/** The deal in hand as it is in one arm. */
const version = { chance: 0, close: 0, lostClose: 0, size: 1 };

/**
 * Follows one demo: does it become an opportunity, when does it close, is it won, for how much. The
 * closing day comes first, since most of what closes after the last day needs nothing more.
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
	deal.amountPurpose = purposes.amount;
	settle(stage, books, rep, r);
}

/** The most that the closing month and lost time make of a chance to win, in any arm. */
const mostIn = ({ horizon, rep }: Stage, close: number): number =>
	rep.closing[horizon.month[close]] * rep.boost;

/** The same of a deal whose closing day is not known. */
const mostEver = ({ rep }: Stage): number => rep.hottest * rep.boost;

/** Books the deal in every arm in which it exists: where it starts, where it closes, where it stays. */
function settle(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { arms, days, horizon, trackPipeline, watched } = stage;
	for (let a = 0; a < arms.length; a++) {
		if (deal.j >= 0 && deal.j >= deal.counts[a]) continue;
		if (deal.only >= 0 && deal.only !== a) continue;
		if (!becomesVersion(stage, rep, a, r)) continue;
		if (watched.by === 'starts') recordStart(stage, books, rep, a, r);
		const close = Math.min(version.close, days - 1);
		const won = isWon(stage, a, r, close);
		if (stage.tracksOpen) trackBooks(stage, books, rep, a, r, won);
		if (arms[a].deadline && version.close >= horizon.start) wait(stage, rep, a, r, close);
		else if (won && version.close < days) {
			const amount = amountIn(stage, rep, a, r);
			books.recordWin(a, r, version.close, amount * weightOf(stage, a));
		}
		if (watched.by === 'closes') recordClose(stage, books, rep, a, r, won);
		if (trackPipeline) track(stage, books, rep, a, r, won);
	}
}

const closing: Closing = {
	rep: 0,
	due: 0,
	need: 0,
	amount: 0,
	pullTo: -1,
	pullNeed: 0,
	pullAmount: 0,
	pushTo: -1,
	uPull: 0,
	uPush: 0
};

/** More than any effort that a quota calls forth: a deal that needs more is lost. */
const MOST_EFFORT = 4;

/**
 * Keeps the deal in hand until the arm's deadlines are passed through (`sim/deadline`): with what it
 * needs to be won on its day and, where it could be brought forward, at the deadline before.
 */
function wait(stage: Stage, rep: WorldRep, a: number, r: number, close: number): void {
	const { luck, days } = stage;
	const { periods } = stage.arms[a].deadline!;
	const due = version.close;
	const period = due < days ? periods.of[due] : periods.first.length;
	const deadline = (period < periods.first.length ? periods.first[period] : days) - 1;
	closing.rep = r;
	closing.due = due;
	closing.need = due < days ? deal.uWin / chanceToWin(stage, a, r, close) : Infinity;
	closing.amount = due < days ? amountIn(stage, rep, a, r) * weightOf(stage, a) : 0;
	closing.pullTo = -1;
	closing.pullNeed = Infinity;
	if (period > 0 && deal.born <= deadline && due - deadline <= periods.shortest) {
		version.close = deadline;
		closing.pullTo = deadline;
		closing.pullNeed = deal.uWin / chanceToWin(stage, a, r, deadline);
		closing.pullAmount = amountIn(stage, rep, a, r) * weightOf(stage, a);
		closing.uPull = luck.uniform(deal.entity, purposes.pull, 0);
		version.close = due;
	}
	if (closing.need >= MOST_EFFORT && closing.pullNeed >= MOST_EFFORT) return;
	closing.pushTo = -1;
	if (due < days && periods.after[period] - due <= periods.shortest) {
		closing.uPush = luck.uniform(deal.entity, purposes.push, 0);
		const later = luck.uniform(deal.entity, purposes.push, 1);
		closing.pushTo = periods.after[period] + Math.floor(STRETCH_DAYS * later);
	}
	stage.deadlines[a]!.closings.add(closing);
}

/** Whether the deal in hand exists in an arm, and as what; false = it does not pass the bar there. */
function becomesVersion(stage: Stage, rep: WorldRep, a: number, r: number): boolean {
	const { shock, shapesDeals } = stage.arms[a];
	version.size = 1;
	if (deal.born < 0 || (!shapesDeals && !shock)) {
		if (deal.born >= 0 && stage.shaped) {
			if (deal.uPass >= rep.opportunityRate) return false;
			version.chance = rep.quality.chance(deal.uPass);
		} else version.chance = deal.chance;
		version.close = dayAfter(deal.born, deal.cycle);
		version.lostClose = dayAfter(deal.born, deal.lostCycle);
	} else if (!passesIn(stage, rep, a, r)) return false;
	if (shock) {
		version.close = closesOn(stage, shock.closes, r, version.close);
		version.lostClose = closesOn(stage, shock.closes, r, version.lostClose);
	}
	return true;
}

const closesOn = ({ days }: Stage, closes: Int32Array, r: number, i: number): number =>
	i >= 0 && i < days ? closes[r * days + i] : i;

/**
 * The deal in an arm whose bar, care or prospects differ. A demo that leads to fewer opportunities
 * has its uniform stretched: fewer pass, those that do are as good as ever. A moved bar keeps the
 * uniform: then it is the next-worse deals that come in, or the worst that go.
 */
function passesIn(stage: Stage, rep: WorldRep, a: number, r: number): boolean {
	const { shape } = stage.rep;
	const { shock, shapesDeals, guard } = stage.arms[a];
	const at = a * stage.days + deal.born;
	const { quality } = rep;
	const u = shapesDeals ? deal.uPass / shape.yield[at] : deal.uPass;
	const leads = shock ? shock.pass[r * stage.days + deal.born] : 1;
	const bar = shapesDeals ? quality.possible(shape.pass[at]) : 1;
	if (u >= rep.opportunityRate * bar * leads) return false;
	if (u >= rep.opportunityRate && guard.gate && isSentBack(stage, rep, guard.gate, u)) return false;
	version.chance = quality.chance(u);
	let { cycle, lostCycle } = deal;
	if (shapesDeals) {
		version.chance = Math.min(1, version.chance * shape.win[at]);
		version.size = shape.size[at];
		cycle *= shape.cycle[at];
		lostCycle *= shape.cycle[at];
	}
	version.close = dayAfter(deal.born, cycle);
	version.lostClose = dayAfter(deal.born, lostCycle);
	return true;
}

/**
 * Acceptance by somebody else (`model/behaviour/gate`). Assumption: deals above the natural bar are not sent back; they would come again.
 */
function isSentBack(stage: Stage, rep: WorldRep, gate: Gate, u: number): boolean {
	return stage.luck.uniform(deal.entity, purposes.gate, 0) < refusal(u, rep.opportunityRate, gate);
}

/**
 * The chance to win in an arm: the deal's own, times the closing month's heat, times what the lost
 * time does. Time taken from follow-up and deal work multiplies the probability by
 * g^(alpha_F / 2 + alpha_D), g = exp(mean of ln other over the deal's life) (model.md section 2,
 * step 4); the exponent is weighted by phi, since log effects act on self-caused bookings (D§4.2).
 * Attention per live deal enters in the same way with its own exponent (D§4.5 h).
 */
function chanceToWin(stage: Stage, a: number, r: number, close: number): number {
	const chance = chanceAtEase(stage, a, r, close);
	const effect = effectOfTime(stage, a, close);
	return effect === 0 ? chance : chance * exp(effect);
}

/** The same comparison without the exponential, where lost time only makes a lost deal more lost. */
function isWon(stage: Stage, a: number, r: number, close: number): boolean {
	const chance = chanceAtEase(stage, a, r, close);
	const effect = effectOfTime(stage, a, close);
	if (effect <= 0 && deal.uWin >= chance) return false;
	return deal.uWin < (effect === 0 ? chance : chance * exp(effect));
}

/** The chance to win if no time were lost. */
function chanceAtEase({ horizon, arms, days, rep }: Stage, a: number, r: number, close: number) {
	const { shock } = arms[a];
	let { chance } = version;
	if (version.close < days) chance *= rep.closing[horizon.month[close]];
	if (shock) chance *= shock.win[r * days + close];
	return chance;
}

/** ln of what lost time and thinned attention make of the chance to win. */
function effectOfTime(stage: Stage, a: number, close: number): number {
	const { pulls, shapesDeals, stock } = stage.arms[a];
	if (pulls.length === 0 && !stock) return 0;
	const { alphaF, alphaD, attentionElasticity } = stage.world.setting;
	let effect = (0.5 * alphaF + alphaD) * meanOverLife(stage, stage.rep.lnOther, a, close);
	if (shapesDeals)
		effect += attentionElasticity * meanOverLife(stage, stage.rep.shape.lnAttention, a, close);
	return stage.world.phiSelf * effect;
}

/** Mean of a daily log over the deal's life, from its sums over the days before. */
function meanOverLife(stage: Stage, sums: Float64Array, a: number, close: number): number {
	const base = a * (stage.days + 1);
	// With lag off, the deal meets the closing day's conditions as if they had always held.
	const born = stage.arms[a].channels.lag ? deal.born : close;
	if (born >= close) return sums[base + close + 1] - sums[base + close];
	return (sums[base + close] - sums[base + Math.max(0, born)]) / (close - born);
}

/**
 * With lag off, deals that were started before the target count as if it had already shaped how
 * many there are: the own share of them is weighted by the closing day's creation. The step "lag"
 * of the waterfall is the difference.
 */
function weightOf(stage: Stage, a: number): number {
	if (deal.born >= 0 || stage.arms[a].channels.lag) return 1;
	const { phiSelf } = stage.world;
	const at = a * stage.days + version.close;
	const own = phiSelf * stage.rep.creation[at];
	if (!stage.arms[a].shapesDeals) return own + 1 - phiSelf;
	const { inbound, yield: kept, pass, win, size } = stage.rep.shape;
	return (own + (1 - phiSelf) * inbound[at]) * kept[at] * pass[at] * win[at] * size[at];
}

/** Amount of the deal in hand by nature, plan currency. */
function amountOf(stage: Stage, rep: WorldRep): number {
	if (Number.isNaN(deal.amount)) {
		const u = stage.luck.uniform(deal.entity, deal.amountPurpose, 0);
		deal.amount = stage.dealSize.at(u) * stage.world.dealSizeScale * rep.dealSizeFactor;
	}
	return deal.amount;
}

function amountIn(stage: Stage, rep: WorldRep, a: number, r: number): number {
	const { shock } = stage.arms[a];
	const amount = amountOf(stage, rep) * version.size;
	const close = Math.min(version.close, stage.days - 1);
	return shock ? amount * shock.size[r * stage.days + close] : amount;
}

/** The open value of each day, and what is decided in the horizon. */
function trackBooks(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const { days, horizon } = stage;
	const { openDelta, recorded, weeks } = stage.rep.stock;
	const end = won ? version.close : version.lostClose;
	const amount = amountIn(stage, rep, a, r);
	const base = a * (days + 1);
	if (deal.born < days) openDelta[base + Math.max(0, deal.born)] += amount;
	openDelta[base + Math.max(0, Math.min(days, end))] -= amount;
	if (end < horizon.start || end >= horizon.end) return;
	const week = Math.floor((end - horizon.start) / 5);
	books.recordDecided(a, won || !stage.arms[a].stock ? 1 : recorded[a * weeks + week], amount);
}

/** What of the deal is open when the horizon ends, and whether it will be won. */
function track(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const { end } = stage.horizon;
	if (deal.born >= end) return;
	if ((won ? version.close : version.lostClose) < end) return;
	books.recordOpen(a, amountIn(stage, rep, a, r), won);
}

const claimedOn = (stage: Stage, a: number, i: number): number =>
	stage.arms[a].shapesDeals ? stage.rep.shape.claimed[a * stage.days + i] : 1;

/** The watched metric of deals that start: how many, or how much. */
function recordStart(stage: Stage, books: Books, rep: WorldRep, a: number, r: number): void {
	if (deal.born < 0) return;
	const { type, perDay } = stage.watched;
	const each = type.metric === 'opportunityValue' ? amountIn(stage, rep, a, r) : 1;
	const real = each * perDay;
	books.watch(a, r, deal.born, real * claimedOn(stage, a, deal.born), real, 0);
}

/** The watched metric of deals that close: how many of them are won, or for how much. */
function recordClose(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	a: number,
	r: number,
	won: boolean
): void {
	const day = won ? version.close : version.lostClose;
	if (day < 0 || day >= stage.days) return;
	const { metric } = stage.watched.type;
	const claimed = claimedOn(stage, a, day);
	if (metric === 'dealSize') {
		if (!won) return;
		const amount = amountIn(stage, rep, a, r);
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

/**
 * Deals that were open on the snapshot day, with their ages: closing days and the chance to win are
 * conditional on having lasted so long. With F the share of won deals closed by age a and G that of
 * lost ones, a deal still open is won with w (1 - F) / (w (1 - F) + (1 - w)(1 - G)).
 */
function playOpen(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { luck, world, days } = stage;
	const deals = stage.open![r];
	judgeOpen(stage, deals, rep);
	const { wonBy, lostBy, chance } = deals;
	for (let row = 0; row < deals.ageDays.length; row++) {
		const entity = deals.key[row];
		deal.uWin = luck.uniform(entity, purposes.openWin, 0);
		if (stage.winsOnly && deal.uWin >= chance[row] * mostEver(stage)) continue;
		const u = luck.uniform(entity, purposes.openCycle, 0);
		const age = deals.ageDays[row] / world.cycleScale;
		const left = stage.cycleWon.at(beyond(wonBy[row], u)) - age;
		deal.born = -Math.round(deals.ageDays[row]) - 1;
		deal.cycle = daysLeft(world.cycleScale * left) - deal.born;
		if (stage.winsOnly && dayAfter(deal.born, deal.cycle) >= days) continue;
		deal.lostCycle = Infinity;
		if (stage.everyDeal) {
			const lost = stage.cycleLost.at(beyond(lostBy[row], u)) - age;
			deal.lostCycle = daysLeft(world.cycleScale * lost) - deal.born;
		}
		deal.chance = chance[row];
		deal.j = -1;
		deal.entity = entity;
		deal.amount = deals.amount[row];
		deal.amountPurpose = purposes.openAmount;
		settle(stage, books, rep, r);
	}
}

/** The place in a law of what is known to lie beyond `rank` of it. */
const beyond = (rank: number, u: number): number => rank + u * (1 - rank);

const daysLeft = (cycle: number): number => Math.max(0, Math.floor(cycle + 0.5));

/** What a rep's open deals are worth in the world in hand; free while it is the same. */
function judgeOpen(stage: Stage, deals: OpenDeals, { winRate }: WorldRep): void {
	const { cycleScale } = stage.world;
	const { of, ageDays } = deals;
	if (of.cycleScale === cycleScale && of.winRate === winRate) return;
	of.cycleScale = cycleScale;
	of.winRate = winRate;
	for (let row = 0; row < ageDays.length; row++) {
		const age = ageDays[row] / cycleScale;
		const wonBy = stage.cycleWon.rank(age);
		const lostBy = stage.cycleLost.rank(age);
		const alive = winRate * (1 - wonBy);
		deals.wonBy[row] = wonBy;
		deals.lostBy[row] = lostBy;
		deals.chance[row] = alive / (alive + (1 - winRate) * (1 - lostBy));
	}
}

/**
 * The past of a team without a list of open deals: demos at the natural rate on the days before the
 * snapshot, of which those count that are still open. The pipeline starts in steady state.
 */
function warmUp(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { luck, horizon } = stage;
	const today = horizon.day[0];
	const none = exp(-rep.demosPerDay);
	for (let back = 1; back <= stage.warmUpDays; back++) {
		const day = today - back;
		const u = luck.uniform(day, purposes.demos, 1);
		const count = poissonFrom(none, rep.demosPerDay, u);
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
	const { luck, world, days } = stage;
	const uPass = luck.uniform(entity, purposes.pass, 1);
	if (uPass >= rep.opportunityRate) return;
	deal.uWin = luck.uniform(entity, purposes.win, 1);
	if (stage.winsOnly && deal.uWin >= rep.quality.atMost(uPass) * mostEver(stage)) return;
	const uCycle = luck.uniform(entity, purposes.cycle, 1);
	deal.cycle = world.cycleScale * stage.cycleWon.at(uCycle);
	const close = dayAfter(born, deal.cycle);
	if (stage.winsOnly && (close < 0 || close >= days)) return;
	deal.lostCycle = world.cycleScale * stage.cycleLost.at(uCycle);
	if (close < 0 && dayAfter(born, deal.lostCycle) < 0) return;
	deal.chance = rep.quality.chance(uPass);
	if (close < 0 && deal.uWin < deal.chance) return;
	deal.born = born;
	deal.j = -1;
	deal.entity = entity;
	deal.amount = NaN;
	deal.amountPurpose = purposes.openAmount;
	settle(stage, books, rep, r);
}
