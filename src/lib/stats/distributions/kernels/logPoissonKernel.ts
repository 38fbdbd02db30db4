import { log } from '../../../math/log';
import { devianceTerm } from './devianceTerm';
import { stirlingError } from './stirlingError';

const TWO_PI = 6.283185307179586476925;

/**
 * log(mean^x e^-mean / Gamma(x + 1)) for any real x >= 0 and mean >= 0: the Poisson mass, and the heart of
 * the gamma and negative-binomial densities. Relative error of the mass near 1e-14 for any mean.
 *
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 2
 */
export function logPoissonKernel(x: number, mean: number): number {
	if (mean === 0) return x === 0 ? 0 : -Infinity;
	if (x === 0) return -mean;
	return -stirlingError(x) - devianceTerm(x, mean) - 0.5 * log(TWO_PI * x);
}
