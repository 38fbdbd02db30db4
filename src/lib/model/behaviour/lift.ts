import { exp } from '../../math/exp';
import type { Guard } from './guard';

/**
 * Commitment c(L): the share of the required lift that a rep still goes for (D§4.2 Result 4).
 * Close to 1 while the target is within reach, close to 0 when it is far out of it.
 *
 * Assumption: logistic in L, half at `giveUpAt` (D§4.2 Result 4, smoothing over unobserved stakes).
 * @param gap required lift L = max(0, target / natural - 1)
 */
export const commitment = (gap: number, giveUpAt: number, softness: number): number =>
	1 / (1 + exp((gap - giveUpAt) / softness));

/** Shares of a lift that are delivered by time, by cutting quality and by gaming; they sum to 1. */
export interface LiftShares {
	time: number;
	quality: number;
	gaming: number;
}

/** What makes a channel easy or dear (D§4.4). */
export interface Ease {
	readonly easeQuality: number;
	readonly easeGaming: number;
	readonly guardQuality: number;
	readonly guardGaming: number;
	readonly commissionEase: number;
}

/**
 * How a lift is delivered: quadratic costs make each channel's part proportional to its ease
 * (D§4.2 Result 3). A guard and a commission on bookings make the two dishonest ones dear.
 *
 * @param guard gamma in [0, 1] of both
 * @param payMix kappa, the variable share of pay, in [0, 1]
 * @param into receives the shares
 */
export function liftShares(ease: Ease, guard: Guard, payMix: number, into: LiftShares): void {
	const pay = ease.commissionEase * payMix;
	const quality = ease.easeQuality * exp(-ease.guardQuality * guard.quality - pay);
	const gaming = ease.easeGaming * exp(-ease.guardGaming * guard.gaming - pay);
	const sum = 1 + quality + gaming;
	into.time = 1 / sum;
	into.quality = quality / sum;
	into.gaming = gaming / sum;
}
