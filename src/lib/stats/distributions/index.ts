/**
 * The registry of distribution families: the one place that a new family is added to. Ids, types, fit
 * ranking, pickers and the shared tests derive from it.
 */
import type { Parameters } from '../fit';
import type { DistributionFamily } from './distributionFamily';
import { beta } from './beta';
import { betaBinomial } from './betaBinomial';
import { betaGeometric } from './betaGeometric';
import { binomial } from './binomial';
import { empirical } from './empirical';
import { exponential } from './exponential';
import { gamma } from './gamma';
import { gammaMixture } from './gammaMixture';
import { geometric } from './geometric';
import { inverseGaussian } from './inverseGaussian';
import { logLogistic } from './logLogistic';
import { logNormal } from './logNormal';
import { logNormalMixture } from './logNormalMixture';
import { lomax } from './lomax';
import { negativeBinomial } from './negativeBinomial';
import { normal } from './normal';
import { pert } from './pert';
import { pricePoints } from './pricePoints';
import { poisson } from './poisson';
import { triangular } from './triangular';
import { uniform } from './uniform';
import { weibull } from './weibull';
import { zeroInflatedNegativeBinomial } from './zeroInflatedNegativeBinomial';
import { zeroInflatedPoisson } from './zeroInflatedPoisson';

/** In the order in which lists show them: continuous, mixtures, counts, the data themselves. */
export const families = {
	normal,
	logNormal,
	gamma,
	weibull,
	exponential,
	logLogistic,
	lomax,
	inverseGaussian,
	beta,
	uniform,
	triangular,
	pert,
	logNormalMixture,
	gammaMixture,
	pricePoints,
	poisson,
	negativeBinomial,
	geometric,
	binomial,
	betaBinomial,
	zeroInflatedPoisson,
	zeroInflatedNegativeBinomial,
	betaGeometric,
	empirical
};

export type FamilyId = keyof typeof families;

/** The parameters of each family by id. */
export type ParametersOf = {
	readonly [K in FamilyId]: (typeof families)[K] extends DistributionFamily<infer P, infer _>
		? P
		: never;
};

/** A `Law` whose family is known, and so the names of its parameters. */
export type LawOf<K extends FamilyId> = {
	readonly family: K;
	readonly parameters: ParametersOf[K];
};

/** All ids, in the order of `families`. */
export const familyIds = Object.keys(families) as readonly FamilyId[];

const lookup: { readonly [id: string]: DistributionFamily<Parameters> | undefined } = families;

/** The family of an id that comes from a file or a form.
 * @throws RangeError naming the id when there is none */
export function familyOf(id: string): DistributionFamily {
	const family = Object.hasOwn(families, id) ? lookup[id] : undefined;
	if (!family)
		throw new RangeError(`familyOf: id = '${id}', must be one of ${familyIds.join(', ')}`);
	return family;
}
