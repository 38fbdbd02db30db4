import { logGamma } from '../../../math/gamma';
import { log } from '../../../math/log';
import { stirlingRest } from '../../../math/stirlingRest';

const HALF_LOG_TWO_PI = 0.91893853320467274178;

/**
 * log(Gamma(n + 1)) minus Stirling's approximation (n + 1/2) log n - n + log(2 pi) / 2, for any n > 0.
 * It lets count and gamma densities be computed without the cancellation of large log-gammas.
 * Absolute error below 1e-14.
 *
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 3
 */
export function stirlingError(n: number): number {
	if (n >= 8) return stirlingRest(n);
	return logGamma(n + 1) - (n + 0.5) * log(n) + n - HALF_LOG_TWO_PI;
}
