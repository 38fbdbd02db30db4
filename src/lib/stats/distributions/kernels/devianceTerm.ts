import { log } from '../../../math/log';
import { log1pMinusX } from '../../../math/log1pMinusX';

/**
 * x log(x / mean) + mean - x, for x >= 0 and mean > 0: half the Poisson deviance of one count, without
 * the cancellation near x = mean.
 *
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 4
 */
export function devianceTerm(x: number, mean: number): number {
	if (x === 0) return mean;
	const departure = (mean - x) / x;
	// far from the mean nothing cancels, and 1 + departure would have lost the digits of a small mean
	if (Math.abs(departure) > 0.3) return x * log(x / mean) + mean - x;
	return -x * log1pMinusX(departure);
}
