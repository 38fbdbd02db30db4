import { minus } from './money';

/**
 * Chances as natural frequencies with one denominator: "6 in 100", never "1 in 17". Nothing is ever
 * "0 in 100": a thing that did not happen in ten thousand quarters may still happen.
 */

/** How far the play has come, as far as wording cares; the names are those of the checkpoints. */
export type PlayStage = 'rough' | 'usable' | 'good' | 'settled' | 'stopped';

/** A chance taken apart, so that a chart can set the number in another size. */
export interface ChanceWords {
	/** "", "about", "fewer than" or "more than" */
	readonly before: string;
	/** "6" */
	readonly number: string;
	/** "in 100" */
	readonly after: string;
	/** the number may be set in full weight: its margin is at most 1 in 100 */
	readonly firm: boolean;
}

const after = 'in 100';
const bounded = (before: string, number: string, firm: boolean): ChanceWords => ({
	before,
	number,
	after,
	firm
});

/**
 * A share as "6 in 100" in parts. At the rough stage it is rounded to 5, at the usable stage and
 * after a stop it is "about"; at the good stage it is "about" while the margin is above 1 in 100.
 *
 * @param share in [0, 1]
 * @param stage checkpoint that the share rests on
 * @param margin give or take (two standard errors), as a share; 0 where it is not known
 */
export function chanceParts(share: number, stage: PlayStage = 'settled', margin = 0): ChanceWords {
	const firm = stage === 'settled' || ((stage === 'good' || stage === 'stopped') && margin <= 0.01);
	if (stage === 'rough') return roughParts(share);
	if (share < 0.01) return bounded('fewer than', '1', firm);
	if (share > 0.99) return bounded('more than', '99', firm);
	return bounded(firm ? '' : 'about', String(Math.round(share * 100)), firm);
}

/** Of 200 quarters: steps of 5, and no step that would read "0" or "100". */
function roughParts(share: number): ChanceWords {
	const fives = Math.round(share * 20) * 5;
	if (fives === 0) return bounded('fewer than', '5', false);
	if (fives === 100) return bounded('more than', '95', false);
	return bounded('about', String(fives), false);
}

/** "6 in 100", "about 5 in 100", "fewer than 1 in 100", "more than 99 in 100". */
export function chance(share: number, stage: PlayStage = 'settled', margin = 0): string {
	const words = chanceParts(share, stage, margin);
	return [words.before, words.number, words.after].filter(Boolean).join(' ');
}

/**
 * The part before "of 100" or "in 100" alone, for a sentence that says the rest: "78", "fewer than 1".
 */
export function hundredths(share: number): string {
	const words = chanceParts(share);
	return [words.before, words.number].filter(Boolean).join(' ');
}

/**
 * Where the chance may lie while few quarters are in: "2 to 9", "up to 2", "98 or more".
 * With no hit (or no miss) among n quarters the standard error says 0; then the rule of three, 3/n,
 * is the bound (Hanley and Lippman-Hand 1983, JAMA 249:1743).
 *
 * @param share in [0, 1]
 * @param standardError of the share, >= 0
 * @param replications quarters played, >= 1
 */
export function chanceRange(share: number, standardError: number, replications: number): string {
	const least = share <= 0 || share >= 1 ? 3 / replications : 0;
	const margin = Math.max(2 * standardError, least);
	const low = Math.round(Math.max(0, share - margin) * 100);
	const high = Math.round(Math.min(1, share + margin) * 100);
	if (low <= 0) return `up to ${Math.max(1, high)}`;
	if (high >= 100) return `${Math.min(99, low)} or more`;
	return low === high ? String(low) : `${low} to ${high}`;
}

/** "give or take 0.5": what more replays could change of a chance, in hundredths. */
export function giveOrTake(standardError: number): string {
	const points = 200 * standardError;
	if (points < 0.05) return 'give or take less than 0.1';
	return `give or take ${points < 9.95 ? points.toFixed(1) : Math.round(points)}`;
}

/** A change between two chances in hundredths, in absolute terms: "−4 in 100", "no change". */
export function chanceChange(from: number, to: number): string {
	const change = Math.round(to * 100) - Math.round(from * 100);
	if (change === 0) return 'no change';
	return `${change < 0 ? minus : '+'}${Math.abs(change)} ${after}`;
}
