/**
 * Zero-inflated Poisson: counts with more zeros than a Poisson has, because on some days there is nothing
 * to count at all (training, travel). `mean` is that of the other days; over all days it is (1 - zero) mean.
 *
 * P(0) = zero + (1 - zero) e^-mean; P(k) = (1 - zero) mean^k e^-mean / k!, k = 1, 2, ...
 *
 * @see D. Lambert (1992), Zero-inflated Poisson regression, Technometrics 34:1
 */
import { isFitted } from '../fit';
import { fitProblem } from '../fitProblem';
import { tallyOf } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { fitZeroInflated, momentsAboveZero, zeroInflated } from './kernels/zeroInflated';
import { parameter } from './parameter';
import { poisson } from './poisson';

export type ZeroInflatedPoissonParameters = { readonly zero: number; readonly mean: number };

export const zeroInflatedPoisson: DistributionFamily<ZeroInflatedPoissonParameters> = {
	id: 'zeroInflatedPoisson',
	kind: 'discrete',

	// Parameters
	parameters: [
		{ ...parameter.probability('zero', 'π', [0.05, 0.8]), maxOpen: true },
		parameter.nonNegative('mean', 'λ', [0.5, 60])
	],

	// Support, statistics, evaluation and sampling: the Poisson's with extra zeros
	...zeroInflated(poisson),

	// Sufficient statistics: none smaller than the table of counts
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'count', 2);
		if (problem) return { reason: problem };
		const plain = poisson.fit(sample);
		if (!isFitted(plain)) return plain;
		// the mean of a Poisson without its zeros exceeds its mean by less than 1
		const mean = Math.max(0.5, momentsAboveZero(tally).mean - 0.5);
		return fitZeroInflated(zeroInflatedPoisson, sample, plain, { mean });
	}
};
