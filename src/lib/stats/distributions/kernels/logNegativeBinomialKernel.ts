import { log } from '../../../math/log';
import { log1p } from '../../../math/log1p';
import { logBinomialKernel } from './logBinomialKernel';
import { logPoissonKernel } from './logPoissonKernel';

/** From this size on, size + x would lose x; the Poisson limit is then nearer than rounding. */
export const POISSON_SIZE = 1e15;

/**
 * log of Gamma(size + x) / (Gamma(size) x!) p^size q^x for size > 0 and x >= 0: the negative-binomial mass,
 * and, three at a time, the beta-binomial one. Keeps its digits for any size.
 *
 * @param p in (0, 1)
 * @param q 1 - p, handed over because it is often known more exactly
 */
export function logNegativeBinomialKernel(x: number, size: number, p: number, q: number): number {
	if (size >= POISSON_SIZE) return logPoissonKernel(x, size * (q / p));
	if (x === 0) return size * (q < 0.5 ? log1p(-q) : log(p));
	return log(size / (size + x)) + logBinomialKernel(size, size + x, p, q);
}
