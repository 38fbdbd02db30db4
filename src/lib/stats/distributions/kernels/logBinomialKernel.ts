import { log } from '../../../math/log';
import { log1p } from '../../../math/log1p';
import { devianceTerm } from './devianceTerm';
import { stirlingError } from './stirlingError';

const TWO_PI = 6.283185307179586476925;

/**
 * log of Gamma(n + 1) / (Gamma(x + 1) Gamma(n - x + 1)) p^x q^(n - x) for real 0 <= x <= n: the binomial
 * mass, and the heart of the negative binomial.
 *
 * @param p in [0, 1]
 * @param q 1 - p, handed over because it is often known more exactly than the subtraction gives
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 2
 */
export function logBinomialKernel(x: number, n: number, p: number, q: number): number {
	if (p === 0) return x === 0 ? 0 : -Infinity;
	if (q === 0) return x === n ? 0 : -Infinity;
	if (x === 0) return n * logOfEither(q, p);
	if (x === n) return n * logOfEither(p, q);
	const rest = n - x;
	return (
		stirlingError(n) -
		stirlingError(x) -
		stirlingError(rest) -
		devianceTerm(x, n * p) -
		devianceTerm(rest, n * q) +
		0.5 * log(n / (TWO_PI * x * rest))
	);
}

/** log of a probability given with its complement, from whichever says it more exactly. */
const logOfEither = (chance: number, complement: number): number =>
	complement < 0.5 ? log1p(-complement) : log(chance);
