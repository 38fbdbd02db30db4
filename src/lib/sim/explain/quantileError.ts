import { quantileSorted } from '../../stats/quantile';
import { nested, shareOfWorldsAbove } from '../nested';
import { lucksPerWorld } from '../lucks';
import type { Estimate } from '../result';

/**
 * A quantile with its simulation error (Woodruff 1952, JASA 47:635): the error of the share that lies
 * below it, from world means, is carried over to the values at that share more or less. No density
 * is needed.
 *
 * @param values one per replication, replication order
 * @param p in (0, 1)
 */
export function quantileEstimate(values: Float64Array, p: number): Estimate {
	const sorted = values.slice().sort();
	const value = quantileSorted(sorted, p);
	const below = nested(values.map((x) => (x <= value ? 1 : 0)));
	const least = Math.sqrt((p * (1 - p)) / values.length) / 2;
	const error = Math.max(below.monteCarloError, least);
	const at = (q: number): number => quantileSorted(sorted, Math.min(1, Math.max(0, q)));
	return { value, monteCarloError: (at(p + error) - at(p - error)) / 2 };
}

/** Groups of worlds, one of which is left out at a time. */
const GROUPS = 25;

/**
 * The simulation error of any figure that is computed from replications as a whole (delete-a-group
 * jackknife: Efron and Tibshirani 1993, chapter 11). Whole worlds are left out, since lucks of one
 * world are not independent.
 *
 * @param figure of one or more values per replication, in replication order
 * @returns an error of NaN with fewer than 25 worlds
 */
export function jackknifed(
	values: Float64Array,
	figure: (values: Float64Array) => number
): Estimate {
	const value = figure(values);
	const worlds = Math.floor(values.length / lucksPerWorld);
	if (worlds < GROUPS) return { value, monteCarloError: NaN };
	const without = Array.from({ length: GROUPS }, (_, g) =>
		figure(values.filter((_, i) => Math.floor(i / lucksPerWorld) % GROUPS !== g))
	);
	const mean = without.reduce((a, b) => a + b, 0) / GROUPS;
	const squares = without.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
	return { value, monteCarloError: Math.sqrt(((GROUPS - 1) / GROUPS) * squares) };
}

/** Share of worlds in which the mean difference is above 0, with its error. */
export const chanceHelpsEstimate = (differences: Float64Array): Estimate =>
	jackknifed(differences, (values) => shareOfWorldsAbove(nested(values)));
