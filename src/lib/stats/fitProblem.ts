import type { FitFailure } from './fit';
import type { Tally } from './tally';

/** Which values a family can be fitted to. Censored rows may also lie at 0: they only say "more". */
export type ValueDomain = 'real' | 'positive' | 'nonNegative' | 'unit' | 'count' | 'positiveCount';

/**
 * Why a family cannot be fitted to a tally, or null when it can.
 *
 * @param distinct observed values that must differ: 2 where a spread is estimated, else 1
 */
export function fitProblem(tally: Tally, domain: ValueDomain, distinct: 1 | 2): FitFailure | null {
	if (tally.events === 0) return tally.censoredTotal > 0 ? 'allCensored' : 'tooFewValues';
	const outside = outsideDomain[domain](tally);
	if (outside) return outside;
	if (tally.distinct >= distinct) return null;
	return tally.events < distinct ? 'tooFewValues' : 'allEqual';
}

const lowest = (tally: Tally): number => tally.values[0];

const outsideDomain: Record<ValueDomain, (tally: Tally) => FitFailure | null> = {
	real: () => null,
	positive: (tally) => (tally.min <= 0 || lowest(tally) < 0 ? 'notPositive' : null),
	nonNegative: (tally) => (lowest(tally) < 0 ? 'negative' : null),
	unit: (tally) => {
		const highest = tally.values[tally.values.length - 1];
		const inside = tally.min > 0 && tally.max < 1 && lowest(tally) >= 0 && highest < 1;
		return inside ? null : 'notInUnitInterval';
	},
	count: (tally) => {
		if (lowest(tally) < 0) return 'negative';
		return tally.values.every((value) => Number.isInteger(value)) ? null : 'notWhole';
	},
	positiveCount: (tally) => outsideDomain.count(tally) ?? (tally.min < 1 ? 'notPositive' : null)
};
