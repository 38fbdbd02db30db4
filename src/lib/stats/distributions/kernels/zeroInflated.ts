import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { log1p } from '../../../math/log1p';
import type { Fitted, Parameters } from '../../fit';
import { isFitted, type Fit } from '../../fit';
import { fittedFrom } from '../../fittedFrom';
import { maximumLikelihood } from '../../maximumLikelihood';
import type { Sample } from '../../sample';
import { tallyOf, type Tally } from '../../tally';
import type { DistributionFamily } from '../distributionFamily';
import { discreteQuantile } from './discreteQuantile';

/** The parameters of a count law with extra zeros. */
export type Inflated<P extends Parameters> = P & {
	/** share of the rows that are zero for a reason of their own, in [0, 1) */
	readonly zero: number;
};

type Laws<P extends Parameters> = Pick<
	DistributionFamily<P>,
	'support' | 'mean' | 'variance' | 'logPdf' | 'cdf' | 'survival' | 'quantile' | 'sample'
>;

/** A law of counts, of which a share `zero` of the rows is replaced by 0: what every such family shares. */
export function zeroInflated<P extends Parameters>(
	counts: DistributionFamily<P>
): Laws<Inflated<P>> {
	const cdf = (x: number, p: Inflated<P>): number =>
		x < 0 ? 0 : p.zero + (1 - p.zero) * counts.cdf(x, p);
	const survival = (x: number, p: Inflated<P>): number =>
		x < 0 ? 1 : (1 - p.zero) * counts.survival(x, p);
	const mean = (p: Inflated<P>): number => (1 - p.zero) * counts.mean(p);
	const variance = (p: Inflated<P>): number => {
		const own = counts.mean(p);
		return (1 - p.zero) * (counts.variance(p) + p.zero * own * own);
	};
	return {
		support: (p) => counts.support(p),
		mean,
		variance,
		logPdf(x, p) {
			if (x !== 0) return log1p(-p.zero) + counts.logPdf(x, p);
			return log(p.zero + (1 - p.zero) * exp(counts.logPdf(0, p)));
		},
		cdf,
		survival,
		quantile: (u, p) =>
			discreteQuantile(u, {
				cdf: (k) => cdf(k, p),
				survival: (k) => survival(k, p),
				mean: mean(p),
				sd: Math.sqrt(variance(p)),
				max: counts.quantile(1, p)
			}),
		sample: (generator, p) => (generator.next() < p.zero ? 0 : counts.sample(generator, p))
	};
}

/** Log-likelihood that extra zeros must win over the law without them; below it the edge is the maximum. */
const LEAST_GAIN = 1e-6;

/**
 * Searches the maximum with extra zeros, and compares it with the law without any: where the zeros are
 * no more than that law expects, the maximum is the edge zero = 0, which has no curvature to read errors from.
 *
 * @param plain the fit of the counts without extra zeros
 * @param start of the counts' own parameters, as for the rows above 0
 */
export function fitZeroInflated<P extends Parameters>(
	family: DistributionFamily<Inflated<P>>,
	sample: Sample,
	plain: Fitted<P>,
	start: P
): Fit<Inflated<P>> {
	const tally = tallyOf(sample);
	const zero = startOfZero(family, tally, start);
	const edge: Fit<Inflated<P>> = fittedFrom(plain, {
		parameters: { zero: 0, ...plain.parameters },
		logLikelihood: plain.logLikelihood,
		information: null,
		converged: plain.converged,
		iterations: plain.iterations
	});
	if (zero === null) return edge;
	const inside = maximumLikelihood(family, tally, { zero, ...start });
	return isFitted(inside) && inside.logLikelihood > plain.logLikelihood + LEAST_GAIN
		? inside
		: edge;
}

/** The share of zeros beyond those that the start expects, but at least 2%; null when there is no zero. */
function startOfZero<P extends Parameters>(
	family: Pick<DistributionFamily<Inflated<P>>, 'logPdf'>,
	{ values, observed, events, censoredTotal }: Tally,
	start: P
): number | null {
	if (!(values[0] === 0 && observed[0] > 0)) return null;
	const share = observed[0] / (events + censoredTotal);
	const expected = exp(family.logPdf(0, { zero: 0, ...start }));
	return Math.max(0.02, (share - expected) / (1 - expected));
}

/** (Weighted) mean and n-denominator variance of the observed rows above 0. */
export function momentsAboveZero({ values, observed }: Tally): { mean: number; variance: number } {
	let [n, sum, squares] = [0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		if (values[i] === 0) continue;
		n += observed[i];
		sum += observed[i] * values[i];
	}
	const mean = sum / n;
	for (let i = 0; i < values.length; i++)
		if (values[i] > 0) squares += observed[i] * (values[i] - mean) * (values[i] - mean);
	return { mean, variance: squares / n };
}
