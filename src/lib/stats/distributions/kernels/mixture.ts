import { findRoot } from '../../../math/findRoot';
import { log } from '../../../math/log';
import type { Parameters } from '../../fit';
import type { DistributionFamily } from '../distributionFamily';
import { logSumExp } from './logSumExp';

/** One component of a mixture. */
export interface Part<P extends Parameters> {
	/** share of the rows, in (0, 1]; the shares of all parts add up to 1 */
	readonly share: number;
	readonly parameters: P;
}

type Laws<P extends Parameters> = Pick<
	DistributionFamily<P>,
	'support' | 'mean' | 'variance' | 'logPdf' | 'cdf' | 'survival' | 'quantile' | 'sample'
>;

/**
 * A law whose rows come from one of several others of a continuous family: what every mixture shares.
 *
 * @param partsOf the components of a set of parameters, at least one
 */
export function mixtureOf<M extends Parameters, P extends Parameters>(
	component: Laws<P>,
	partsOf: (parameters: M) => readonly Part<P>[]
): Laws<M> {
	const average = (p: M, of: (part: P) => number): number => {
		let sum = 0;
		for (const { share, parameters } of partsOf(p)) sum += share * of(parameters);
		return sum;
	};
	const cdf = (x: number, p: M): number => {
		if (x === Infinity) return 1;
		return average(p, (part) => component.cdf(x, part));
	};
	const survival = (x: number, p: M): number => {
		if (x === -Infinity) return 1;
		return average(p, (part) => component.survival(x, part));
	};
	return {
		support: (p) => component.support(partsOf(p)[0].parameters),
		mean: (p) => average(p, component.mean),
		variance(p) {
			const center = average(p, component.mean);
			return average(p, (part) => {
				const gap = component.mean(part) - center;
				return component.variance(part) + gap * gap;
			});
		},
		logPdf: (x, p) =>
			logSumExp(
				partsOf(p).map(({ share, parameters }) => log(share) + component.logPdf(x, parameters))
			),
		cdf,
		survival,
		quantile(u, p) {
			const ends = partsOf(p).map(({ parameters }) => component.quantile(u, parameters));
			const [low, high] = [Math.min(...ends), Math.max(...ends)];
			if (!(low < high)) return low;
			return u <= 0.5
				? between(low, high, (x) => cdf(x, p) - u)
				: between(low, high, (x) => 1 - u - survival(x, p));
		},
		sample(generator, p) {
			const parts = partsOf(p);
			let left = generator.next();
			for (const { share, parameters } of parts) {
				if (left < share) return component.sample(generator, parameters);
				left -= share;
			}
			return component.sample(generator, parts[parts.length - 1].parameters);
		}
	};
}

/** Where an increasing function crosses 0; the quantiles of the parts bracket it but for their rounding. */
function between(low: number, high: number, f: (x: number) => number): number {
	if (f(low) >= 0) return low;
	if (f(high) <= 0) return high;
	return findRoot(f, low, high).x;
}
