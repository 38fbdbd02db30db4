import { log } from '../math/log';
import { families, familyIds, type FamilyId } from './distributions';
import { distributionOf } from './distributionOf';
import type { DistributionFamily, FitOptions } from './distributions/distributionFamily';
import { isFitted, type FitFailure, type Fitted } from './fit';
import { goodnessOfFit, type GoodnessOfFit } from './goodnessOfFit';
import type { Sample } from './sample';

/** One family's fit with what it is judged by. */
export interface RankedFit extends Fitted, GoodnessOfFit {
	readonly family: FamilyId;
	/** Akaike's criterion, 2 k - 2 log L: smaller is better */
	readonly aic: number;
	/** Schwarz's criterion, k log n - 2 log L: smaller is better, harder on extra parameters */
	readonly bic: number;
}

export interface Ranking {
	/** best AIC first; fits whose search did not converge come after all that did */
	readonly fits: readonly RankedFit[];
	/** families that could not be fitted and the reason code, in the order they were asked for */
	readonly skipped: readonly { readonly family: FamilyId; readonly why: FitFailure }[];
}

/**
 * Fits families to a sample and ranks them by AIC. The log-likelihood of a continuous family is of
 * densities and that of a count family of probabilities: for whole numbers the two can be compared, as
 * the density stands for the probability of an interval of width 1.
 *
 * @param ids families to try; left out = all of the registry
 */
export function rankFits(
	sample: Sample,
	ids: readonly FamilyId[] = familyIds,
	options?: FitOptions
): Ranking {
	const fits: RankedFit[] = [];
	const skipped: { family: FamilyId; why: FitFailure }[] = [];
	for (const id of ids) {
		const family: DistributionFamily = families[id];
		const fit = family.fit(sample, options);
		if (isFitted(fit)) fits.push(judged(id, fit, sample));
		else skipped.push({ family: id, why: fit.reason });
	}
	fits.sort((a, b) => Number(b.converged) - Number(a.converged) || a.aic - b.aic);
	return { fits, skipped };
}

function judged(family: FamilyId, fit: Fitted, sample: Sample): RankedFit {
	const { free, n, logLikelihood, parameters } = fit;
	const curve = distributionOf({ family, parameters });
	return {
		family,
		...fit,
		aic: 2 * free - 2 * logLikelihood,
		bic: free * log(n) - 2 * logLikelihood,
		...goodnessOfFit(sample, curve)
	};
}
