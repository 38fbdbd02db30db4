import { repPairs, type CorrelationsInForce } from '../../model/betweenReps';
import type { AssumptionWords } from './assumptions';
import { decimal } from './numbers';
import { rateWords } from './rates';

/** What is said of the correlation of two of the reps' rates, by its id. */
export const pairWords: Readonly<Record<string, AssumptionWords>> = Object.fromEntries(
	repPairs.map(({ id, one, other }): [string, AssumptionWords] => {
		const both = `${rateWords[one]} and ${rateWords[other]}`;
		return [
			id,
			{
				label: `Correlation of ${both}`,
				phrase: `how ${both} go together from rep to rep`,
				meaning: 'Have reps with more of one also more of the other? From −1 to 1; 0 is not at all.'
			}
		];
	})
);

/** By how much correlations had to move at most. */
const nearest = (largestChange: number): string =>
	`the nearest that can were taken, none moved by more than ${decimal(largestChange, 2)}.`;

/** That fitted correlations had to be mended. */
export const fittedMended = ({
	largestChange
}: Pick<CorrelationsInForce, 'largestChange'>): string =>
	`These correlations could not all hold at once; ${nearest(largestChange)}`;

/** That those set by hand had to be; '' where they fit together. */
export const setMended = ({ repaired, largestChange }: CorrelationsInForce): string =>
	repaired
		? `The correlations between reps that are set by hand cannot all hold at once with the others; ${nearest(largestChange)}`
		: '';
