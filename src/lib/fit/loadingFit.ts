import { distributionOf } from '../stats/distributionOf';
import type { Law } from '../stats/law';
import type { Quantity } from '../model/team';
import { benchmarks } from './sketchTeam';

/** What the loading of closing on hot months is computed from. */
export interface LoadingInput {
	/** elasticity of bookings to dials over months of the same rep, and its standard error */
	readonly elasticity: number;
	readonly standardError: number;
	readonly n: number;
	/** sd of the log level of a rep-month, and of the log of a month's dials altogether */
	readonly hotSd: number;
	readonly totalSd: number;
	/** elasticity of demos to dials, and share of bookings from own prospecting */
	readonly eta: number;
	readonly phiSelf: number;
	readonly cycleWon: Law;
}

/** Working days in a month, whole. */
const MONTH = 21;

/** The prior for the loading (D§8.1: .45 to .90 depending on the cycle); a guess about its width. */
const PRIOR_SD = 0.3;

/**
 * How strongly closing follows the hot months: what is left of the within-rep association of bookings
 * with dials when the share that dials can cause within a month is taken off, since a deal started
 * this month mostly closes later. With v the variance of a month's log dials and s2 the part of it
 * that is the hot month, the association is [loading s2 + eta phi w v] / v, w being the share of deals
 * that close in the month of their creation.
 *
 * The estimate is shrunk to its prior by precision: five reps and twelve months say little.
 */
export function fitLoading(input: LoadingInput): Quantity | null {
	const { hotSd, totalSd, elasticity, standardError } = input;
	if (!(hotSd > 0.02) || !(standardError > 0)) return null;
	const scale = (totalSd * totalSd) / (hotSd * hotSd);
	const caused = input.eta * input.phiSelf * closesInMonth(input.cycleWon);
	const own = (elasticity - caused) * scale;
	const ownSe = standardError * scale;
	const weight = 1 / (1 + (ownSe * ownSe) / (PRIOR_SD * PRIOR_SD));
	const mean = weight * own + (1 - weight) * benchmarks.hotLoading;
	const sd = PRIOR_SD * Math.sqrt(1 - weight);
	return {
		value: Math.max(0, mean),
		posterior: { family: 'normal', parameters: { mean, sd } },
		source: 'fit',
		n: input.n
	};
}

/** Share of deals created on some day of a month that close in the same month. */
export function closesInMonth(cycleWon: Law): number {
	const { cdf } = distributionOf(cycleWon);
	let sum = 0;
	for (let left = 0; left < MONTH; left++) sum += cdf(left + 0.5);
	return sum / MONTH;
}
