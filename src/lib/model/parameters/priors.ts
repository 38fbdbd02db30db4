import { log } from '../../math/log';
import type { Law } from '../../stats/law';

/** Short forms of the laws that priors are written with. */
export const normal = (mean: number, sd: number): Law => ({
	family: 'normal',
	parameters: { mean, sd }
});

export const beta = (alpha: number, betaShape: number): Law => ({
	family: 'beta',
	parameters: { alpha, beta: betaShape }
});

/** A log-normal with the given median. */
export const around = (median: number, sigma: number): Law => ({
	family: 'logNormal',
	parameters: { mu: log(median), sigma }
});

export const anyPositive = [0, Infinity] as const;
