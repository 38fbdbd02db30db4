import { log } from '../../../math/log';
import {
	normalCdf,
	normalLogPdf,
	normalPdf,
	normalQuantile,
	normalSurvival
} from '../../../math/normal';
import type { DistributionFamily } from '../distributionFamily';

/** Sizes of deals at one price of a list: normal about the price, cut off at 0. */
export type PriceLaw = {
	/** > 0 */
	readonly price: number;
	/** standard deviation over the price, before the cut; > 0 */
	readonly spread: number;
};

const scoreOf = (x: number, { price, spread }: PriceLaw): number => (x / price - 1) / spread;

/** The normal law's chance above 0: the same for every price, as the spread is in proportion to it. */
const kept = (spread: number): number => normalCdf(1 / spread);

/** What is cut off, over what is kept, as a hazard: moves the mean up. */
const pull = (spread: number): number => normalPdf(1 / spread) / kept(spread);

/** Widths up to which the normal law's probability is taken by its derivatives. */
const NARROW = 1e-4;

/** The normal law's probability from the cut up to `width` standard deviations above it. */
function aboveCut(width: number, spread: number): number {
	const cut = -1 / spread;
	if (width > NARROW) return normalCdf(cut + width) - normalCdf(cut);
	// the difference would have no digits left: terms of Taylor's series
	const [first, second, third] = [-cut, cut * cut - 1, cut * (3 - cut * cut)];
	const series = 1 + (width / 2) * (first + (width / 3) * (second + (width / 4) * third));
	return normalPdf(cut) * width * series;
}

/** The law of one price, as the members of a family. */
export const priceLaw: Pick<
	DistributionFamily<PriceLaw>,
	'support' | 'mean' | 'variance' | 'logPdf' | 'cdf' | 'survival' | 'quantile' | 'sample'
> = {
	support: () => ({ min: 0, max: Infinity }),
	mean: ({ price, spread }) => price * (1 + spread * pull(spread)),
	variance({ price, spread }) {
		const [sd, hazard] = [price * spread, pull(spread)];
		return sd * sd * (1 - hazard / spread - hazard * hazard);
	},
	logPdf: (x, p) =>
		x >= 0
			? normalLogPdf(scoreOf(x, p)) - log(p.price) - log(p.spread) - log(kept(p.spread))
			: -Infinity,
	cdf: (x, p) =>
		x > 0 ? Math.min(1, aboveCut(x / p.price / p.spread, p.spread) / kept(p.spread)) : 0,
	survival: (x, p) => (x > 0 ? Math.min(1, normalSurvival(scoreOf(x, p)) / kept(p.spread)) : 1),
	quantile(u, { price, spread }) {
		if (u === 0) return 0;
		const score =
			u < 0.5
				? normalQuantile(normalSurvival(1 / spread) + u * kept(spread))
				: -normalQuantile((1 - u) * kept(spread));
		return price * (1 + spread * score);
	},
	sample: (generator, p) => priceLaw.quantile(generator.next(), p)
};
