import { refusal, type Gate } from '../../model/behaviour/gate';
import { purposes } from '../../random/purposes';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import { dayAfter, deal, version } from './deal';

/** Whether the deal in hand exists in an arm, and as what; false = it does not pass the bar there. */
export function becomesVersion(stage: Stage, rep: WorldRep, a: number, r: number): boolean {
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
 * Acceptance by somebody else (`model/behaviour/gate`).
 * Assumption (guess): deals above the natural bar are not sent back; they would come again.
 */
function isSentBack(stage: Stage, rep: WorldRep, gate: Gate, u: number): boolean {
	return stage.luck.uniform(deal.entity, purposes.gate, 0) < refusal(u, rep.opportunityRate, gate);
}
