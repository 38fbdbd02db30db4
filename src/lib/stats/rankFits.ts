import { log } from '../math/log';
import { families, familyIds, type FamilyId } from './distributions';
import { distributionOf, type Distribution } from './distributionOf';
import type { DistributionFamily, FitOptions } from './distributions/distributionFamily';
import { isFitted, type FitFailure, type Fitted } from './fit';
import { goodnessOfFit, type GoodnessOfFit } from './goodnessOfFit';
import { roundedLogLikelihood } from './roundedLogLikelihood';
import type { Sample } from './sample';
import { tallyOf, type Tally } from './tally';

/** One family's fit with what it is judged by. */
export interface RankedFit extends Fitted, GoodnessOfFit {
	readonly family: FamilyId;
	/** Akaike's criterion, 2 k - 2 log L: smaller is better */
	readonly aic: number;
	/** Schwarz's criterion, k log n - 2 log L: smaller is better, harder on extra parameters */
	readonly bic: number;
	/** AIC of the values as they were recorded, by which families are ranked. For whole numbers a continuous
	 * curve counts with the probability of an interval of width 1, so that it can be compared with families of
	 * counts; else it is `aic` */
	readonly roundedAic: number;
}

export interface Ranking {
	/** best `roundedAic` first; fits whose search did not converge come after all that did, and the data
	 * themselves last */
	readonly fits: readonly RankedFit[];
	/** families that could not be fitted and the reason code, in the order they were asked for */
	readonly skipped: readonly { readonly family: FamilyId; readonly why: FitFailure }[];
}

/**
 * Fits families to a sample and ranks them by AIC.
 *
 * @param ids families to try; left out = all of the registry that a criterion can compare
 */
export function rankFits(sample: Sample, ids?: readonly FamilyId[], options?: FitOptions): Ranking {
	const fits: RankedFit[] = [];
	const skipped: { family: FamilyId; why: FitFailure }[] = [];
	const judged = judgeOf(sample);
	for (const id of ids ?? familyIds) {
		const family: DistributionFamily = families[id];
		if (!ids && family.kind === 'atoms') {
			skipped.push({ family: id, why: 'notRanked' });
			continue;
		}
		const fit = family.fit(sample, options);
		if (isFitted(fit)) fits.push(judged(id, fit));
		else skipped.push({ family: id, why: fit.reason });
	}
	fits.sort(
		(a, b) =>
			Number(isData(a.family)) - Number(isData(b.family)) ||
			Number(b.converged) - Number(a.converged) ||
			a.roundedAic - b.roundedAic
	);
	return { fits, skipped };
}

const isData = (family: FamilyId): boolean => families[family].kind === 'atoms';

function judgeOf(sample: Sample) {
	const tally = tallyOf(sample);
	const whole = tally.values.every((value) => Number.isInteger(value));
	return (family: FamilyId, fit: Fitted): RankedFit => {
		const { free, n, logLikelihood, parameters } = fit;
		const curve = distributionOf({ family, parameters });
		const aic = 2 * free - 2 * logLikelihood;
		return {
			family,
			...fit,
			aic,
			bic: free * log(n) - 2 * logLikelihood,
			roundedAic: whole && curve.kind === 'continuous' ? roundedAicOf(tally, curve, free) : aic,
			...goodnessOfFit(sample, curve)
		};
	};
}

const roundedAicOf = (tally: Tally, curve: Distribution, free: number): number =>
	2 * free - 2 * roundedLogLikelihood(tally, curve);
