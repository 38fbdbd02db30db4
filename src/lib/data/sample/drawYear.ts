import { pow } from '../../math/pow';
import { generatorOf, type Generator } from '../../random/generator';
import { poissonCount } from './counts';
import { drawDeal, type SampleDeal } from './drawDeal';
import { drawPace, type RepPace } from './drawPace';
import type { SampleEconomics } from './economics';
import { sampleReps } from './sampleReps';

/** Demos of one source (own prospecting or inbound), by index into `sampleDays`. */
export interface DemoCounts {
	readonly held: Uint8Array;
	readonly missed: Uint8Array;
}

/** What one rep did, run-in included. */
export interface RepYear {
	readonly dials: Int32Array;
	readonly own: DemoCounts;
	readonly inbound: DemoCounts;
	/** in the order of creation; on one day own prospecting first */
	readonly deals: readonly SampleDeal[];
}

/** Counts and deals of the whole team: all that dials and bookings depend on, without single rows. */
export type SampleYear = readonly RepYear[];

/**
 * Draws run-in and history in one go: every day and deal once, in order, whatever came before.
 *
 * @param seed any text; each rep's demos and deals have streams of their own
 * @param paces `drawPace` of the same seed and economics, where it has been drawn already
 */
export function drawYear(
	seed: string,
	economics: SampleEconomics,
	paces: readonly RepPace[] = drawPace(seed, economics)
): SampleYear {
	return paces.map((pace, rep) => drawRep(`${seed} ${sampleReps.id[rep]}`, rep, pace, economics));
}

function drawRep(seed: string, rep: number, pace: RepPace, economics: SampleEconomics): RepYear {
	const { demosPerDay, ownShare, heldRate, dialsPerDay, demoElasticity } = economics;
	const demos = generatorOf(`${seed} demos`);
	const fates = generatorOf(`${seed} deals`);
	const { dials, edge } = pace;
	const own = emptyCounts(dials.length);
	const inbound = emptyCounts(dials.length);
	const deals: SampleDeal[] = [];
	const booked = demosPerDay / heldRate;
	const drawSource = (day: number, isOwn: boolean, mean: number): void => {
		const opened = drawDemos(demos, isOwn ? own : inbound, day, mean, economics);
		for (let i = 0; i < opened; i++)
			deals.push(drawDeal(fates, economics, { rep, own: isOwn, created: day, edge }));
	};
	for (let day = 0; day < dials.length; day++) {
		const reached = pow(dials[day] / dialsPerDay, demoElasticity);
		drawSource(day, true, booked * ownShare * reached);
		drawSource(day, false, booked * (1 - ownShare));
	}
	return { dials, own, inbound, deals };
}

const emptyCounts = (length: number): DemoCounts => ({
	held: new Uint8Array(length),
	missed: new Uint8Array(length)
});

/** Draws one source's demos of a day into `counts` and returns how many became an opportunity. */
function drawDemos(
	generator: Generator,
	counts: DemoCounts,
	day: number,
	mean: number,
	{ heldRate, opportunityRate }: SampleEconomics
): number {
	let opened = 0;
	for (let left = poissonCount(generator.next(), mean); left > 0; left--) {
		if (generator.next() >= heldRate) {
			counts.missed[day]++;
			continue;
		}
		counts.held[day]++;
		if (generator.next() < opportunityRate) opened++;
	}
	return opened;
}
