import { sum } from '../../math/sum';
import { FEW_AT_RISK } from './touchHazard';
import type { TouchTable } from './touchTable';
import { wilson, type Share } from './wilson';

/** The hazard at one touch, pooled and with the mix of periods held as it is at the first touch. */
export interface StandardisedTouch {
	/** n, counted from 1 */
	readonly touch: number;
	readonly atRisk: number;
	/** wins over prospects at risk, all periods thrown together */
	readonly pooled: Share;
	/**
	 * Indirectly standardised: the pooled hazard over how easy the periods are whose prospects are still
	 * at risk, relative to the first touch. null where only periods without a win are left
	 */
	readonly standardised: Share | null;
	/**
	 * Directly standardised: each period's own hazard weighted by its share of first touches, over the
	 * periods that still have anybody at risk; `covered` is their share of first touches. Exact in what it
	 * holds fixed, and soon worthless where long-worked prospects come from few periods.
	 */
	readonly direct: Share & { readonly covered: number };
	readonly few: boolean;
}

/** Whether time, rather than touches, makes the pooled hazard fall (or rise). */
export interface PeriodStandardised {
	readonly touches: readonly StandardisedTouch[];
	/** touch numbers at which the two disagree beyond their intervals */
	readonly disagreesAt: readonly number[];
	/** pooling misleads: `disagreesAt` is not empty */
	readonly misleading: boolean;
}

/** Assumption: a difference below a tenth changes no decision, however many rows prove it (guess). */
const LEAST_DIFFERENCE = 0.1;

/**
 * The hazard per touch with the mix of periods held fixed. Late touches come from the periods in which
 * prospects were worked long; if these were also hard times, the pooled hazard falls with touches although
 * it falls less, or not at all, within any period. In the UCI bank calls contact 10 has .17 of the first
 * contact's hazard pooled and .48 within months.
 *
 * Indirect: wins at touch n over those expected there if every period had its own average hazard at all
 * touches; exact when period and touch multiply, and stable where cells are thin, which is why it comes
 * first. Its interval takes the periods' averages for known. Groups other than periods (segments, reps)
 * work the same.
 *
 * @param periods one table per period, all as long as the longest (`countTouchesBy`); length >= 1
 * @throws RangeError without periods
 * @see N. E. Breslow and N. E. Day (1975), Journal of Chronic Diseases 28:289, on indirect standardisation
 * and multiplicative models; L. Kish (1965), Survey Sampling, on the effective size behind a weighted rate
 */
export function standardiseByPeriod(periods: readonly TouchTable[]): PeriodStandardised {
	if (periods.length === 0)
		throw new RangeError('standardiseByPeriod: periods has length 0, must be >= 1');
	const averages = periods.map(({ won, atRisk }) => shareOf(sum(won), sum(atRisk)));
	const first = easeAt(periods, averages, 0);
	const touches: StandardisedTouch[] = [];
	for (let i = 0; i < periods[0].atRisk.length; i++) {
		const atRisk = totalAt(periods, 'atRisk', i);
		if (atRisk === 0) break;
		const pooled = wilson(totalAt(periods, 'won', i), atRisk);
		const ease = easeAt(periods, averages, i);
		touches.push({
			touch: i + 1,
			atRisk,
			pooled,
			standardised: ease > 0 ? scaled(pooled, first / ease) : null,
			direct: directAt(periods, i),
			few: atRisk < FEW_AT_RISK
		});
	}
	const disagreesAt = touches.filter(disagrees).map(({ touch }) => touch);
	return { touches, disagreesAt, misleading: disagreesAt.length > 0 };
}

/** Mean of the periods' average hazards over those at risk: how easy the mix of periods is. */
function easeAt(periods: readonly TouchTable[], averages: readonly number[], i: number): number {
	const expected = sum(periods.map(({ atRisk }, p) => atRisk[i] * averages[p]));
	return shareOf(expected, totalAt(periods, 'atRisk', i));
}

function directAt(periods: readonly TouchTable[], i: number): StandardisedTouch['direct'] {
	const there = periods.filter(({ atRisk }) => atRisk[i] > 0);
	const weights = there.map(({ atRisk }) => atRisk[0]);
	const total = sum(weights);
	const rate = sum(there.map(({ won, atRisk }, p) => (weights[p] * won[i]) / atRisk[i])) / total;
	const spread = sum(there.map(({ atRisk }, p) => (weights[p] * weights[p]) / atRisk[i]));
	const size = (total * total) / spread;
	return {
		...wilson(Math.min(1, rate) * size, size),
		covered: total / totalAt(periods, 'atRisk', 0)
	};
}

function disagrees({ pooled, standardised, few }: StandardisedTouch): boolean {
	if (few || !standardised) return false;
	const outside = (rate: number, { low, high }: Share): boolean => rate < low || rate > high;
	return (
		Math.abs(standardised.rate - pooled.rate) > LEAST_DIFFERENCE * pooled.rate &&
		outside(standardised.rate, pooled) &&
		outside(pooled.rate, standardised)
	);
}

const totalAt = (periods: readonly TouchTable[], column: 'atRisk' | 'won', i: number): number =>
	sum(periods.map((period) => period[column][i]));

const shareOf = (part: number, all: number): number => (all > 0 ? part / all : 0);

const scaled = ({ rate, low, high }: Share, by: number): Share => ({
	rate: Math.min(1, rate * by),
	low: Math.min(1, low * by),
	high: Math.min(1, high * by)
});
