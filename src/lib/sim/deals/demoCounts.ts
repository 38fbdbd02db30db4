import { exp } from '../../math/exp';
import { purposes } from '../../random/purposes';
import { poissonAt, poissonFrom } from '../countTables';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';

/** Demos from own prospecting on a day, by arm, from one uniform; the most of any arm. */
export function countOwn(stage: Stage, r: number, i: number): number {
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
export function countInbound(stage: Stage, rep: WorldRep, r: number, i: number): number {
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

/** Demos that prospects agreed to on a day, by arm. @returns 0: none of them is the day's own in all arms */
export function countConverted({ touches, rep }: Stage, i: number): 0 {
	const { played, read } = touches!;
	for (let a = 0; a < played.length; a++) {
		const { day, conversions } = played[a];
		let next = read[a];
		while (next < conversions && day[next] === i) next++;
		rep.demos[a] = next - read[a];
	}
	return 0;
}
