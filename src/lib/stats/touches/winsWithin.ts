import { sum } from '../../math/sum';
import type { TouchTable } from './touchTable';
import { ratesOf, workedToEach } from './workRule';

/** How far k touches take. */
export interface CumulativeWins {
	/** k, counted from 1 */
	readonly touch: number;
	/** share of all wins that needed at most k touches: what slogans quote, and what says least */
	readonly shareOfWins: number;
	/** chance that a prospect is won within k touches when reps stop as they do (Aalen-Johansen) */
	readonly chance: number;
	/** the same if nobody were given up before and those given up were like those kept */
	readonly chanceIfWorked: number;
}

/**
 * Wins within k touches, as a share of wins and as a chance per prospect. The first says nothing about
 * prospects who are not won; the second has losses and open prospects in its risk set.
 *
 * @see O. O. Aalen and S. Johansen (1978), Scandinavian Journal of Statistics 5:141
 */
export function cumulativeWins(table: TouchTable): CumulativeWins[] {
	const { won, lost, givenUp } = ratesOf(table);
	const today = workedToEach({ won, lost, givenUp });
	const worked = workedToEach({ won, lost });
	const wins = sum(table.won);
	let sofar = 0;
	return today.map(({ chance }, i) => {
		sofar += table.won[i];
		const shareOfWins = wins > 0 ? sofar / wins : 0;
		return { touch: i + 1, shareOfWins, chance, chanceIfWorked: worked[i].chance };
	});
}

/** Rounding of a sum of shares: 95% of 40 wins is 38 wins. */
const ROUNDING = 1e-9;

/**
 * The fewest touches that cover each share of the wins.
 *
 * @param shares each in (0, 1]
 * @returns null for `touches` when nothing was won
 * @throws RangeError naming the first share outside (0, 1]
 */
export function winsWithin(
	table: TouchTable,
	shares: readonly number[]
): { readonly share: number; readonly touches: number | null }[] {
	const wins = sum(table.won);
	return shares.map((share, i) => {
		if (!(share > 0 && share <= 1))
			throw new RangeError(`winsWithin: shares[${i}] = ${share}, must be in (0, 1]`);
		let sofar = 0;
		const at = table.won.findIndex((won) => {
			sofar += won;
			return sofar >= (share - ROUNDING) * wins;
		});
		return { share, touches: wins > 0 ? at + 1 : null };
	});
}
