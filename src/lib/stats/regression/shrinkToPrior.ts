/** An estimate combined with what was believed before it. */
export interface Shrunk {
	readonly value: number;
	/** standard deviation of what is now believed */
	readonly sd: number;
	/** weight of the estimate, in [0, 1]; the prior has the rest */
	readonly weight: number;
}

/**
 * Precision-weighted mean of an estimate and a normal prior.
 *
 * @param error standard error of the estimate, > 0; Infinity = no data
 * @param prior its sd > 0
 * @throws RangeError when an error or sd is not allowed
 */
export function shrinkToPrior(
	estimate: number,
	error: number,
	prior: { readonly mean: number; readonly sd: number }
): Shrunk {
	if (!(error > 0)) throw new RangeError(`shrinkToPrior: error = ${error}, must be > 0`);
	if (!(prior.sd > 0 && prior.sd < Infinity))
		throw new RangeError(`shrinkToPrior: prior.sd = ${prior.sd}, must be > 0 and finite`);
	if (error === Infinity) return { value: prior.mean, sd: prior.sd, weight: 0 };
	const weight = 1 / (1 + (error * error) / (prior.sd * prior.sd));
	return {
		value: weight * estimate + (1 - weight) * prior.mean,
		sd: prior.sd * Math.sqrt(1 - weight),
		weight
	};
}
