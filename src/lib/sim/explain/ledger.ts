import type { ExperimentInput } from '../chunk';
import type { Estimate } from '../result';
import type { FlipPoint } from './flipPoints';
import { inputsOf, type Input } from './inputs';
import type { Sensitivity } from './sensitivity';

/** One line of the ledger of assumptions: a number, where it comes from, and what hangs on it. */
export interface LedgerLine extends Input {
	/** share of the variance of the effect (of bookings, without a target); null = not worked out */
	readonly share: Estimate | null;
	/** the value at which the decision flips; null = not worked out */
	readonly flip: FlipPoint | null;
}

/** What is known by now of the numbers' weight. */
export interface LedgerParts {
	readonly sensitivity: Sensitivity | null;
	readonly flips: readonly FlipPoint[];
}

/**
 * Every parameter and every fit that a forecast rests on, those that weigh most in front. A number that
 * is taken as known has no share, and is still there to be changed.
 */
export function ledgerOf(
	input: ExperimentInput,
	{ sensitivity, flips }: LedgerParts
): readonly LedgerLine[] {
	const lines = inputsOf(input).map((each): LedgerLine => {
		const effect = sensitivity?.inputs.find(({ id }) => id === each.id);
		const none = sensitivity ? { value: 0, monteCarloError: 0 } : null;
		return {
			...each,
			share: effect ? effect.share : none,
			flip: flips.find(({ id }) => id === each.id) ?? null
		};
	});
	// The sort is stable: lines of one weight stay in the order of the registries.
	return lines.sort((a, b) => (b.share?.value ?? 0) - (a.share?.value ?? 0));
}
