import type { FitFailure } from '../fit';
import type { Tally } from '../tally';
import type { FitOptions } from './distributionFamily';

/**
 * Why counts cannot be successes of the given number of trials, or null when they can. A row censored at
 * the number of trials would claim more successes than trials.
 *
 * @throws RangeError when trials is given and not a whole number >= 1
 */
export function trialsProblem(
	caller: string,
	tally: Tally,
	options: FitOptions | undefined
): FitFailure | null {
	const trials = options?.trials;
	if (trials === undefined) return 'trialsUnknown';
	if (!Number.isInteger(trials) || trials < 1)
		throw new RangeError(`${caller}: options.trials = ${trials}, must be a whole number >= 1`);
	const last = tally.values.length - 1;
	const lastIsCensored = tally.censored !== null && tally.censored[last] > 0;
	return tally.values[last] + (lastIsCensored ? 1 : 0) > trials ? 'aboveTrials' : null;
}
