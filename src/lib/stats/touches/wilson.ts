import { normalQuantile } from '../../math/normal';

/** A share with its 95% interval, all in [0, 1]. */
export interface Share {
	readonly rate: number;
	readonly low: number;
	readonly high: number;
}

/** Half-width of a 95% interval in standard errors. */
const Z = normalQuantile(0.975);

/**
 * A share and Wilson's score interval at 95%: near its level even for a handful of wins in a few hundred,
 * where the textbook interval covers far too seldom, and sensible at 0.
 *
 * @param events >= 0, at most `trials`; need not be whole
 * @param trials >= 0; without trials the rate is 0 and the interval is [0, 1]
 * @throws RangeError when the counts make no sense
 * @see E. B. Wilson (1927), JASA 22:209; L. D. Brown, T. T. Cai and A. DasGupta (2001), Statistical Science
 * 16:101, section 3.1.1
 */
export function wilson(events: number, trials: number): Share {
	if (!(events >= 0 && events <= trials && trials < Infinity))
		throw new RangeError(
			`wilson: ${events} events of ${trials} trials, must be 0 <= events <= trials`
		);
	if (trials === 0) return { rate: 0, low: 0, high: 1 };
	const rate = events / trials;
	const square = Z * Z;
	const middle = (events + square / 2) / (trials + square);
	const half =
		(Z / (trials + square)) * Math.sqrt((events * (trials - events)) / trials + square / 4);
	// At 0 and 1 the ends are exact; rounding would leave them a hair inside or outside.
	return {
		rate,
		low: events === 0 ? 0 : Math.max(0, middle - half),
		high: events === trials ? 1 : Math.min(1, middle + half)
	};
}
