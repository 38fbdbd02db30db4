/** What a verdict on a target rests on. */
export interface VerdictFacts {
	/** with the target minus without, quarter by quarter under the same luck, plan currency */
	readonly paired: {
		readonly mean: number;
		/** standard error of `mean` */
		readonly monteCarloError: number;
		/** share of paired quarters in which the target is ahead, ties counting half */
		readonly chanceAhead: number;
	};
	/** mean bookings without a target, plan currency */
	readonly noTargetMean: number;
	/** paired quarters played, >= 1 */
	readonly replications: number;
}

/** How strongly the difference may be worded, from look/design.md section 11. */
export type Strength = 'certain' | 'probable' | 'little' | 'unclear';

export interface Verdict {
	readonly direction: 'ahead' | 'behind';
	readonly strength: Strength;
}

/** Lowest share, in whole hundredths, that carries each word; below the last nothing is claimed. */
const leastShare: readonly (readonly [Strength, number])[] = [
	['certain', 95],
	['probable', 65],
	['little', 55]
];

/**
 * The word that a share of paired quarters carries.
 * @param share of the quarters on the side that has more of them, in [.5, 1]
 */
export function strengthOf(share: number): Strength {
	const hundredths = Math.round(share * 100);
	return leastShare.find(([, least]) => hundredths >= least)?.[0] ?? 'unclear';
}

/**
 * Which way, and how surely.
 *
 * A difference below 1% of the no-target mean, or below twice its give-or-take, is no clear
 * difference whatever the share. A word is used only if it survives the margin of the share: the
 * share less its own give-or-take must still carry it, else the weaker word stands. Where the mean
 * and the share disagree about the direction, nothing is claimed.
 */
export function verdict(facts: VerdictFacts): Verdict {
	const { mean, monteCarloError, chanceAhead } = facts.paired;
	const direction = mean < 0 ? 'behind' : 'ahead';
	const share = mean < 0 ? 1 - chanceAhead : chanceAhead;
	const giveOrTake = 2 * monteCarloError;
	const size = Math.abs(mean);
	if (size < 0.01 * Math.abs(facts.noTargetMean) || size < 2 * giveOrTake)
		return { direction, strength: 'unclear' };
	const margin = 2 * Math.sqrt((share * (1 - share)) / facts.replications);
	return { direction, strength: strengthOf(share - margin) };
}
