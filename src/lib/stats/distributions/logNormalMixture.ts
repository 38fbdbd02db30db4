/**
 * Mixture of two log-normals: times or amounts with two humps, such as quick renewals beside long new deals.
 * `share` is that of the first, which a fit makes the one with the smaller median.
 *
 * f(x) = share f1(x) + (1 - share) f2(x) with log-normal densities f1 and f2, x > 0
 *
 * @see G. J. McLachlan and D. Peel (2000), Finite Mixture Models, chapters 2 and 3
 */
import { exp } from '../../math/exp';
import { tallyOf } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { fitTwoComponents } from './kernels/fitTwoComponents';
import { logNormalComponent } from './kernels/logNormalComponent';
import { mixtureOf } from './kernels/mixture';
import { logNormal } from './logNormal';
import { parameter } from './parameter';

export type LogNormalMixtureParameters = {
	readonly share: number;
	readonly mu1: number;
	readonly sigma1: number;
	readonly mu2: number;
	readonly sigma2: number;
};

export const logNormalMixture: DistributionFamily<LogNormalMixtureParameters> = {
	id: 'logNormalMixture',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.share('share', 'π', [0.25, 0.7]),
		parameter.real('mu1', 'μ₁', [0, 2]),
		parameter.positive('sigma1', 'σ₁', [0.2, 0.8]),
		parameter.real('mu2', 'μ₂', [3, 6]),
		parameter.positive('sigma2', 'σ₂', [0.2, 0.8])
	],

	// Support, statistics, evaluation and sampling: the log-normal's, by share
	...mixtureOf<LogNormalMixtureParameters, { mu: number; sigma: number }>(
		logNormal,
		({ share, mu1, sigma1, mu2, sigma2 }) => [
			{ share, parameters: { mu: mu1, sigma: sigma1 } },
			{ share: 1 - share, parameters: { mu: mu2, sigma: sigma2 } }
		]
	),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit: (sample) =>
		fitTwoComponents<LogNormalMixtureParameters>(
			logNormalComponent,
			tallyOf(sample),
			([mu1, logSigma1, mu2, logSigma2], share) => {
				const [sigma1, sigma2] = [exp(logSigma1), exp(logSigma2)];
				return {
					parameters: { share, mu1, sigma1, mu2, sigma2 },
					jacobian: [
						[0, 0, 0, 0, share * (1 - share)],
						[1, 0, 0, 0, 0],
						[0, sigma1, 0, 0, 0],
						[0, 0, 1, 0, 0],
						[0, 0, 0, sigma2, 0]
					]
				};
			}
		)
};
