import { log } from '../math/log';
import type { Distribution } from './distributionOf';
import type { Tally } from './tally';

/**
 * The log-likelihood of whole numbers under a continuous curve that was rounded to them: the probability of
 * k - 1/2 to k + 1/2 in place of a density at k. It can be compared with the probabilities of count families;
 * a density at small numbers may exceed 1 and cannot.
 *
 * @param tally of whole numbers; censored rows are known to exceed theirs
 */
export function roundedLogLikelihood(
	{ values, observed, censored }: Tally,
	curve: Pick<Distribution, 'cdf' | 'survival'>
): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) {
		const [below, above] = [values[i] - 0.5, values[i] + 0.5];
		if (observed[i] > 0) {
			// the tail that is smaller keeps its digits
			const cdf = curve.cdf(above);
			const chance =
				cdf < 0.5 ? cdf - curve.cdf(below) : curve.survival(below) - curve.survival(above);
			sum += observed[i] * log(chance);
		}
		if (censored && censored[i] > 0) sum += censored[i] * log(curve.survival(above));
	}
	return sum;
}
