import { log } from '../../../math/log';
import type { Tally } from '../../tally';

/**
 * The product-limit estimate as a list of values, each with its share and the share's standard error, and the
 * log-likelihood of the rows under it. What no observed value accounts for stands at the largest row.
 *
 * @param tally with an observed row
 * @see M. Greenwood (1926), Reports on Public Health 33:1, for the variance of the survival S: S^2 V with V the
 * sum of deaths / (at risk (at risk - deaths)); two of them covary by S_i S_j V_i, i before j
 */
export function jumpsOf({ values, observed, censored, events, censoredTotal }: Tally) {
	const at: number[] = [];
	const shares: number[] = [];
	const errors: number[] = [];
	let [atRisk, survival, greenwood, logLikelihood] = [events + censoredTotal, 1, 0, 0];
	for (let i = 0; i < values.length; i++) {
		const died = observed[i];
		if (died > 0) {
			const next = atRisk - died > 1e-12 * atRisk ? survival * (1 - died / atRisk) : 0;
			const added = next > 0 ? died / (atRisk * (atRisk - died)) : 0;
			at.push(values[i]);
			// as a share of the rows where nothing is censored: exact
			shares.push(censored ? survival - next : died / events);
			errors.push(errorOfJump(survival, greenwood, next, greenwood + added));
			logLikelihood += died * log(shares[shares.length - 1]);
			[survival, greenwood] = [next, greenwood + added];
		}
		const lost = censored ? censored[i] : 0;
		if (lost > 0) logLikelihood += lost * log(survival);
		atRisk -= died + lost;
	}
	if (survival > 1e-12 && censored) {
		// a row censored at the largest observed value itself: the rest joins that value
		const last = values[values.length - 1];
		const joins = at[at.length - 1] === last;
		if (joins) shares[shares.length - 1] += survival;
		else {
			at.push(last);
			shares.push(survival);
			errors.push(survival * Math.sqrt(greenwood));
		}
	}
	return {
		values: Float64Array.from(at),
		shares: Float64Array.from(shares),
		errors: Float64Array.from(errors),
		logLikelihood
	};
}

/** Standard error of S before less S after. */
function errorOfJump(before: number, vBefore: number, after: number, vAfter: number): number {
	const variance =
		before * before * vBefore + after * after * vAfter - 2 * before * after * vBefore;
	return Math.sqrt(Math.max(0, variance));
}
