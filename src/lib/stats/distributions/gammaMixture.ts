/**
 * Mixture of two gammas: times or amounts with two humps of which one may start high and only fall, as waiting
 * times do. `share` is that of the first, which a fit makes the one with the smaller mean.
 *
 * f(x) = share f1(x) + (1 - share) f2(x) with gamma densities f1 and f2, x > 0
 *
 * @see G. J. McLachlan and D. Peel (2000), Finite Mixture Models, chapters 2 and 3
 */
import { exp } from '../../math/exp';
import { tallyOf } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { gamma } from './gamma';
import { fitTwoComponents } from './kernels/fitTwoComponents';
import { gammaComponent } from './kernels/gammaComponent';
import { mixtureOf } from './kernels/mixture';
import { parameter } from './parameter';

export type GammaMixtureParameters = {
	readonly share: number;
	readonly shape1: number;
	readonly rate1: number;
	readonly shape2: number;
	readonly rate2: number;
};

export const gammaMixture: DistributionFamily<GammaMixtureParameters> = {
	id: 'gammaMixture',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.share('share', 'π', [0.25, 0.7]),
		parameter.positive('shape1', 'k₁', [1, 4]),
		parameter.positive('rate1', 'β₁', [0.5, 2]),
		parameter.positive('shape2', 'k₂', [4, 12]),
		parameter.positive('rate2', 'β₂', [0.3, 1.2])
	],

	// Support, statistics, evaluation and sampling: the gamma's, by share
	...mixtureOf<GammaMixtureParameters, { shape: number; rate: number }>(
		gamma,
		({ share, shape1, rate1, shape2, rate2 }) => [
			{ share, parameters: { shape: shape1, rate: rate1 } },
			{ share: 1 - share, parameters: { shape: shape2, rate: rate2 } }
		]
	),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit: (sample) =>
		fitTwoComponents<GammaMixtureParameters>(
			gammaComponent,
			tallyOf(sample),
			([logMean1, logShape1, logMean2, logShape2], share) => {
				const [shape1, shape2] = [exp(logShape1), exp(logShape2)];
				const [rate1, rate2] = [exp(logShape1 - logMean1), exp(logShape2 - logMean2)];
				return {
					parameters: { share, shape1, rate1, shape2, rate2 },
					jacobian: [
						[0, 0, 0, 0, share * (1 - share)],
						[0, shape1, 0, 0, 0],
						[-rate1, rate1, 0, 0, 0],
						[0, 0, 0, shape2, 0],
						[0, 0, -rate2, rate2, 0]
					]
				};
			}
		)
};
