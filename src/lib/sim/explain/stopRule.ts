import type { Estimate, ForecastResult } from '../result';
import { verdict } from './verdict';

/** What keeps a forecast from being precise enough; empty = it may stop (model.md section 7). */
export type StillOpen =
	/** a chance of the goal whose Wilson interval is wider than a point on either side */
	| 'chance'
	/** a paired mean with a half-width above .25% of bookings and above a tenth of itself */
	| 'difference'
	/** the headline's word is not that of the checkpoint before */
	| 'word';

const Z95 = 1.959963984540054;
/** One point. */
const CHANCE_WITHIN = 0.01;
const OF_BOOKINGS = 0.0025;
const OF_ITSELF = 0.1;

/**
 * Half of Wilson's interval for a chance (Wilson 1927), at 95%. Replications that share a world tell
 * less than their number: the number taken is that of independent ones with the same error.
 *
 * @param replications played, >= 1
 */
export function wilsonHalfWidth(
	{ value, monteCarloError }: Estimate,
	replications: number
): number {
	const spread = value * (1 - value);
	const n =
		spread > 0 && monteCarloError > 0
			? Math.min(replications, spread / (monteCarloError * monteCarloError))
			: replications;
	const z2 = Z95 * Z95;
	return (Z95 * Math.sqrt(spread / n + z2 / (4 * n * n))) / (1 + z2 / n);
}

/**
 * What is not yet precise enough at a checkpoint. It looks at the figures and at the checkpoint before,
 * so where a forecast stops depends on its inputs and seed alone.
 *
 * @param before the result of the checkpoint before; null at the first, where no word can be unchanged
 */
export function stillOpen(
	now: ForecastResult,
	before: ForecastResult | null
): readonly StillOpen[] {
	const open: StillOpen[] = [];
	const { scenarios, paired, replications } = now;
	if (
		scenarios.some(
			({ chanceOfGoal }) => wilsonHalfWidth(chanceOfGoal, replications) > CHANCE_WITHIN
		)
	)
		open.push('chance');
	const bookings = Math.abs(scenarios[0].bookings.mean);
	if (
		paired.some(
			({ mean, monteCarloError }) =>
				Z95 * monteCarloError > Math.max(OF_BOOKINGS * bookings, OF_ITSELF * Math.abs(mean))
		)
	)
		open.push('difference');
	if (!before || wordsOf(now) !== wordsOf(before)) open.push('word');
	return open;
}

/** The verdicts of all scenarios as one text. */
const wordsOf = ({ paired, scenarios, replications }: ForecastResult): string =>
	paired
		.map((each) => {
			const { direction, strength } = verdict({
				paired: each,
				noTargetMean: scenarios[0].bookings.mean,
				replications
			});
			return strength === 'unclear' ? strength : `${direction} ${strength}`;
		})
		.join();
