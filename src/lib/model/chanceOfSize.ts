import { exp } from '../math/exp';

/**
 * The chance to win of a deal whose amount is known: the odds move with a power of the amount. Used for deals
 * that are open on the snapshot day, where big ones win less often than the rep's rate says.
 *
 * @param chance of a deal of the central amount, in [0, 1]
 * @param logRatio log of the deal's amount over the one that has just this chance (`SizeOutcome.center`)
 * @param slope change of the log odds per unit of log amount; 0 leaves the chance as it is
 * @returns in [0, 1]; chances of 0 and 1 stay
 */
export function chanceOfSize(chance: number, logRatio: number, slope: number): number {
	if (slope === 0 || chance <= 0 || chance >= 1) return chance;
	const odds = (chance / (1 - chance)) * exp(slope * logRatio);
	return odds === Infinity ? 1 : odds / (1 + odds);
}
