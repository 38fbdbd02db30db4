/**
 * Price points: deal sizes that gather around the prices of a list, each with the same spread in proportion
 * (discounts, small extras). `price1` is the lowest; `spread` is the standard deviation of a size about its
 * price, over the price.
 *
 * f(x) = sum of share_j g(x; price_j, spread price_j) with normal densities g, cut off at 0 and made up for
 */
import { tallyOf } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { fitPricePoints } from './kernels/fitPricePoints';
import { itemsOf, oncePer } from './kernels/items';
import { mixtureOf } from './kernels/mixture';
import { priceLaw, type PriceLaw } from './kernels/priceLaw';
import { parameter } from './parameter';

/** `spread`, then `price1`, `share1`, `price2`, ...; shares count in proportion to their sum */
export type PricePointsParameters = { readonly spread: number; readonly [name: string]: number };

export const pricePoints: DistributionFamily<PricePointsParameters> = {
	id: 'pricePoints',
	kind: 'continuous',

	// Parameters
	parameters: [parameter.positive('spread', 's', [0.05, 0.15])],
	repeated: [
		parameter.positive('price', 'p', [50, 5000]),
		{ ...parameter.positive('share', 'π', [0.2, 0.6]), max: 1, maxOpen: false }
	],

	// Support, statistics, evaluation and sampling: a price's, by share
	...mixtureOf<PricePointsParameters, PriceLaw>(
		priceLaw,
		oncePer((p) => {
			const shares = itemsOf(p, 'share');
			const whole = shares.reduce((a, b) => a + b, 0);
			return Array.from(itemsOf(p, 'price'), (price, j) => ({
				share: shares[j] / whole,
				parameters: { price, spread: p.spread }
			}));
		})
	),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit: (sample) => fitPricePoints<PricePointsParameters>(tallyOf(sample))
};
