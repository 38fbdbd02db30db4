import { log } from '../../math/log';
import { generatorOf, type Generator } from '../../random/generator';
import type { SampleDeal } from './drawDeal';
import type { SampleYear } from './drawYear';
import { sampleDays } from './sampleDays';
import { sampleReps } from './sampleReps';

/** A deal that the CRM shows: it was open on some day of the history. */
export interface KeptDeal extends SampleDeal {
	readonly id: string;
	/** days of the follow-ups after the demo, rising, each within the run */
	readonly followUps: readonly number[];
}

/**
 * The deals that the CRM shows, oldest first, each with its follow-ups. What was closed before the
 * history began has left it.
 *
 * @param gapDays mean working days between touches, beyond the one that always passes
 */
export function keepDeals(seed: string, year: SampleYear, gapDays: number): readonly KeptDeal[] {
	const kept = year.flatMap(({ deals }, rep) => {
		const generator = generatorOf(`${seed} ${sampleReps.id[rep]} touches`);
		return deals
			.filter((deal) => deal.closed >= sampleDays.first)
			.map((deal) => ({ ...deal, followUps: drawFollowUps(generator, deal, gapDays) }));
	});
	// The sort is stable: reps in their order within a day.
	return kept
		.sort((a, b) => a.created - b.created)
		.map((deal, i) => ({ ...deal, id: `D${`${i + 1}`.padStart(4, '0')}` }));
}

/** One touch after another until the last contact, which is one too; the run's end cuts them off. */
function drawFollowUps(generator: Generator, deal: SampleDeal, gapDays: number): number[] {
	const end = Math.min(deal.lastContact, sampleDays.days.length - 1);
	const touched: number[] = [];
	const next = (day: number): number => day + 1 + Math.floor(-gapDays * log(generator.next()));
	for (let day = next(deal.created); day < end; day = next(day)) touched.push(day);
	if (end === deal.lastContact && end > deal.created) touched.push(end);
	return touched;
}
