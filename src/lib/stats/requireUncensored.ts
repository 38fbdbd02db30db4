import type { Tally } from './tally';

/** Sufficient statistics exist for observed values only.
 * @throws RangeError when the tally has censored rows */
export function requireUncensored(family: string, tally: Tally): void {
	if (tally.censored)
		throw new RangeError(
			`${family}.sufficient.of: sample.censored has weight ${tally.censoredTotal}, must be 0 (use fit)`
		);
}
