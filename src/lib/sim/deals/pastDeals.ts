import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { chanceOfSize } from '../../model/chanceOfSize';
import { purposes } from '../../random/purposes';
import type { Books } from '../books';
import { poissonFrom } from '../countTables';
import type { OpenDeals, Stage } from '../stage';
import type { WorldRep } from '../world';
import { mostEver } from './chances';
import { dayAfter, deal, ownEntity } from './deal';
import { settle } from './settle';

/**
 * Deals that were open on the snapshot day, with their ages: closing days and the chance to win are
 * conditional on having lasted so long. With F the share of won deals closed by age a and G that of
 * lost ones, a deal still open is won with w (1 - F) / (w (1 - F) + (1 - w)(1 - G)); where its amount is
 * known, the odds move with that (`model/chanceOfSize`).
 * Assumption: given the outcome, age and amount tell nothing of each other, so that the odds multiply.
 */
export function playOpen(stage: Stage, books: Books, rep: WorldRep, r: number): void {
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
		deal.known = !Number.isNaN(deal.amount);
		deal.amountPurpose = purposes.openAmount;
		settle(stage, books, rep, r);
	}
}

/** The place in a law of what is known to lie beyond `rank` of it. */
const beyond = (rank: number, u: number): number => rank + u * (1 - rank);

const daysLeft = (cycle: number): number => Math.max(0, Math.floor(cycle + 0.5));

/** What a rep's open deals are worth in the world in hand; free while it is the same. */
function judgeOpen(stage: Stage, deals: OpenDeals, { winRate, dealSizeFactor }: WorldRep): void {
	const { cycleScale, sizeSlope: slope, sizeCenter } = stage.world;
	const { of, ageDays, logAmount } = deals;
	// A rep's win rate is that of the rep's own deals, as large as they are.
	const logCenter = sizeCenter + log(dealSizeFactor);
	if (
		of.cycleScale === cycleScale &&
		of.winRate === winRate &&
		of.slope === slope &&
		of.logCenter === logCenter
	)
		return;
	Object.assign(of, { cycleScale, winRate, slope, logCenter });
	for (let row = 0; row < ageDays.length; row++) {
		const age = ageDays[row] / cycleScale;
		const wonBy = stage.cycleWon.rank(age);
		const lostBy = stage.cycleLost.rank(age);
		const alive = winRate * (1 - wonBy);
		deals.wonBy[row] = wonBy;
		deals.lostBy[row] = lostBy;
		const chance = alive / (alive + (1 - winRate) * (1 - lostBy));
		deals.chance[row] = Number.isNaN(logAmount[row])
			? chance
			: chanceOfSize(chance, logAmount[row] - logCenter, slope);
	}
}

/**
 * The past of a team without a list of open deals: demos at the natural rate on the days before the
 * snapshot, of which those count that are still open. The pipeline starts in steady state.
 */
export function warmUp(stage: Stage, books: Books, rep: WorldRep, r: number): void {
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
	deal.known = false;
	deal.amountPurpose = purposes.openAmount;
	settle(stage, books, rep, r);
}
