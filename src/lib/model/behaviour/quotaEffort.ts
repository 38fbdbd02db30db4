import { exp } from '../../math/exp';
import { normalCdf } from '../../math/normal';
import type { PayShape } from './payShape';

/** The world's numbers that the response to a quota needs. */
export interface QuotaSetting {
	readonly quotaGradient: number;
	readonly quotaGivingUp: number;
	readonly quotaCoasting: number;
	readonly quotaCeiling: number;
	readonly commissionEffort: number;
	readonly ratchetUp: number;
	readonly ratchetForesight: number;
}

/** Where a rep stands in a period. */
export interface QuotaStanding {
	/** booked so far, plan currency */
	booked: number;
	/** what the rest of the period brings on average, and its sd > 0 */
	expected: number;
	sd: number;
	/** the quota; a range has two ends, a point has them equal */
	from: number;
	to: number;
	/** what is at stake against a quarter's bonus, in units of the density at the threshold; 1 for a quarter */
	stake: number;
}

/**
 * The stake of a period that is this share of a quarter. Its bonus is that share of a quarter's, and the
 * density of a sum at its threshold goes with 1 / sd: s / sqrt(s) = sqrt(s).
 */
export const stakeOf = (share: number): number => Math.sqrt(share);

/** How many sd of what is still to come the quota is away: z in Result 5. */
export const quotaDistance = (standing: QuotaStanding, quota: number): number =>
	(quota - standing.booked - standing.expected) / standing.sd;

const SQRT_2_PI = 2.5066282746310002;

/**
 * How steep the reward is at the threshold, 1 at most. A bonus is worth its density there,
 * exp(-z^2/2) in units of the peak; over a range the same reward is spread, and the density averaged.
 */
export function rewardDensity(zFrom: number, zTo: number): number {
	const width = zTo - zFrom;
	if (width < 1e-6) return exp(-0.5 * zFrom * zFrom);
	return ((normalCdf(zTo) - normalCdf(zFrom)) * SQRT_2_PI) / width;
}

/**
 * Result 5 of D§4.2: the multiple of natural closing that a rep delivers who stands here.
 *
 * 1 + P (eps_B exp(-z^2/2) - eps_G Phi(z - 2) - eps_K (1 - oc) [met]), with the terms of D§2 for
 * commission beyond the quota or throughout and for a ceiling, and what a rep keeps back who sees
 * the ratchet: rho lam+ times the chance to beat the quota, which is what one more sale costs next time.
 *
 * Assumption: pressure scales the whole response, so that a quota nobody minds changes nothing.
 *
 * @param pressure in [0, 1]; of a team quota, what reaches one rep
 * @param ratchet in [0, 1]: how far the next quota follows this result
 * @returns a multiple >= 0; exactly 1 at pressure 0
 */
export function quotaEffort(
	standing: QuotaStanding,
	pressure: number,
	pay: PayShape,
	ratchet: number,
	setting: QuotaSetting
): number {
	if (pressure === 0) return 1;
	const zFrom = quotaDistance(standing, standing.from);
	const met = standing.booked >= standing.to;
	let extra = setting.commissionEffort * (met ? Math.max(pay.always, pay.beyond) : pay.always);
	if (pay.gradient > 0) {
		const density = rewardDensity(zFrom, quotaDistance(standing, standing.to));
		extra += setting.quotaGradient * pay.gradient * standing.stake * density;
	}
	if (pay.givingUp > 0 && zFrom > -4)
		extra -= setting.quotaGivingUp * pay.givingUp * normalCdf(zFrom - 2);
	if (met) extra -= setting.quotaCoasting * pay.coasting;
	if (standing.booked >= pay.ceilingAt * standing.to) extra -= setting.quotaCeiling * pay.ceiling;
	if (ratchet > 0)
		extra -= ratchet * setting.ratchetForesight * setting.ratchetUp * normalCdf(-zFrom);
	return Math.max(0, 1 + pressure * extra);
}

/** The next quota: it follows a good result further than a bad one (D§4.5 i, Leone et al. 2004). */
export function ratcheted(
	quota: number,
	booked: number,
	ratchet: number,
	setting: { readonly ratchetUp: number; readonly ratchetDown: number }
): number {
	const gap = booked - quota;
	return quota + ratchet * (gap > 0 ? setting.ratchetUp : setting.ratchetDown) * gap;
}
