import { sum } from '../../math/sum';
import type { TouchTable } from './touchTable';

/** What a cutoff would have saved and cost in the history as it is. */
export interface Cutoff {
	/** stop after so many touches */
	readonly cutoff: number;
	readonly touchesSaved: number;
	/** of all touches made, in [0, 1] */
	readonly shareTouchesSaved: number;
	readonly winsLost: number;
	/** of all wins, in [0, 1]; 0 when there are none */
	readonly shareWinsLost: number;
}

/**
 * Touches saved and wins lost had every rep stopped after `cutoff` touches. Counted, not modelled; what the
 * saved touches would have won on fresh leads is in `effectOfRule`.
 *
 * @param cutoff whole number >= 1
 * @throws RangeError for any other
 */
export function cutAt(table: TouchTable, cutoff: number): Cutoff {
	if (!(cutoff >= 1 && Math.trunc(cutoff) === cutoff))
		throw new RangeError(`cutAt: cutoff = ${cutoff}, must be a whole number >= 1`);
	const touchesSaved = sum(table.atRisk.subarray(cutoff));
	const winsLost = sum(table.won.subarray(cutoff));
	return {
		cutoff,
		touchesSaved,
		shareTouchesSaved: shareOf(touchesSaved, sum(table.atRisk)),
		winsLost,
		shareWinsLost: shareOf(winsLost, sum(table.won))
	};
}

const shareOf = (part: number, all: number): number => (all > 0 ? part / all : 0);
