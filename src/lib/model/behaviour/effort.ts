import { exp } from '../../math/exp';
import { log } from '../../math/log';

/** What a rep's day becomes when one activity must take more of it (D§4.2 Result 1). */
export interface Effort {
	/** hours worked / natural hours */
	hours: number;
	/** time left for all other work / natural */
	other: number;
}

/**
 * Solves Result 1 for the day that holds `ratio` times the natural time on one activity.
 *
 * A target acts as if the rep believed in an extra elasticity pi of bookings to the activity. With
 * x = 1 + pi/A the first-order conditions give hours x^(eps/(1+eps)), other work x^(-1/(1+eps)),
 * and the activity's own time must come out as asked:
 * ln((share - 1 + x)/share) - ln(x)/(1+eps) = ln(ratio). A cancels. In t = ln x the left side is
 * increasing and concave, so Newton from t = 0, left of the root, climbs to it without overshooting.
 *
 * @param natural share of selling time on the activity, in (0, 1)
 * @param ratio required time on it / natural, >= 1
 * @param eps response of hours, > 0
 * Where a part of pi is spread over everything in proportion to what it sells, the activity gets
 * 1 + k (x - 1) before hours, k = (1 - spread) / share + spread, and the rest 1 + spread (x - 1): the
 * same equation with 1 / k for the share.
 *
 * @param into receives the answer (nothing is allocated in the simulation)
 * @param spread part of the pull that goes to whatever sells, in [0, 1)
 */
export function solveEffort(
	natural: number,
	ratio: number,
	eps: number,
	into: Effort,
	spread = 0
): void {
	const share = spread > 0 ? natural / (1 - spread + spread * natural) : natural;
	const slope = 1 / (1 + eps);
	const goal = log(ratio) + log(share);
	let t = 0;
	for (let i = 0; i < 60; i++) {
		const x = exp(t);
		const inside = share - 1 + x;
		const step = (goal + t * slope - log(inside)) / (x / inside - slope);
		t += step;
		if (step < 1e-12) break;
	}
	into.hours = exp(t * eps * slope);
	into.other = exp(-t * slope);
	if (spread > 0) into.other *= 1 + spread * (exp(t) - 1);
}
