import type { Sample } from './sample';
import { tallyOf } from './tally';

/** A step function that rises at each distinct observed value. */
export interface Ecdf {
	/** distinct observed values, ascending */
	readonly values: Float64Array;
	/** share of values <= values[i], in (0, 1] */
	readonly shares: Float64Array;
}

/**
 * The share of values at or below each observed one. With censored rows it is one minus the product-limit
 * estimate, and may end below 1: the rest of the law lies beyond the last observed value.
 *
 * A row censored at a value is still at risk there (it is known to exceed it).
 *
 * @see E. L. Kaplan and P. Meier (1958), JASA 53:457
 */
export function ecdf(sample: Sample): Ecdf {
	const { values, observed, censored, events, censoredTotal, distinct } = tallyOf(sample);
	const steps = new Float64Array(distinct);
	const shares = new Float64Array(distinct);
	let atRisk = events + censoredTotal;
	let reached = 0;
	let survival = 1;
	let row = 0;
	for (let i = 0; i < values.length; i++) {
		if (observed[i] > 0) {
			reached += observed[i];
			survival *= 1 - observed[i] / atRisk;
			steps[row] = values[i];
			// without censoring the ratio of sums is exact, the product is not
			shares[row++] = censored ? 1 - survival : reached / events;
		}
		atRisk -= observed[i] + (censored ? censored[i] : 0);
	}
	return { values: steps, shares };
}
