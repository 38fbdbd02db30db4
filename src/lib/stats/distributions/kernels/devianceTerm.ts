import { log1pMinusX } from '../../../math/log1pMinusX';

/**
 * x log(x / mean) + mean - x, for x >= 0 and mean > 0: half the Poisson deviance of one count, without
 * the cancellation near x = mean.
 *
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 4
 */
export const devianceTerm = (x: number, mean: number): number =>
	x === 0 ? mean : -x * log1pMinusX((mean - x) / x);
