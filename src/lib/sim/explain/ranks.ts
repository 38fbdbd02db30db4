import { normalQuantile } from '../../math/normal';
import { correlation } from '../../stats/summary';
import type { Estimate } from '../result';

/** Ranks from 1 on; equal values share the mean of their ranks. */
export function midranks(values: Float64Array): Float64Array {
	const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
	const ranks = new Float64Array(values.length);
	for (let first = 0; first < order.length;) {
		let after = first + 1;
		while (after < order.length && values[order[after]] === values[order[first]]) after++;
		for (let k = first; k < after; k++) ranks[order[k]] = (first + 1 + after) / 2;
		first = after;
	}
	return ranks;
}

/**
 * Spearman's rank correlation with its standard error (Bonett and Wright 2000, Psychometrika 65:23, by
 * the delta method from Fisher's z). The order of the rows does not matter. 0 where a column does not
 * vary.
 *
 * @param x y independent rows (worlds, never lucks of one world); length >= 4
 */
export function spearman(x: Float64Array, y: Float64Array): Estimate {
	if (x.length < 4 || x.length !== y.length)
		throw new RangeError(`spearman: ${x.length} and ${y.length} rows, must be the same, >= 4`);
	const rho = correlation(midranks(x), midranks(y));
	if (Number.isNaN(rho)) return { value: 0, monteCarloError: 0 };
	const error = (1 - rho * rho) * Math.sqrt((1 + (rho * rho) / 2) / (x.length - 3));
	return { value: rho, monteCarloError: error };
}

/** How many standard errors on either side hold the given share of a normal. */
export const zOf = (share: number): number => normalQuantile((1 + share) / 2);
