import { exp } from '../../math/exp';
import { normalQuantile } from '../../math/normal';

/** Acceptance of opportunities by somebody else (D§4.5 g). */
export interface Gate {
	/** how surely deals below the bar are looked at, in [0, 1] */
	readonly strength: number;
	/** noise in judging a deal, in units of the sd of its quality (sigma_A); 0 = none */
	readonly noise: number;
}

/**
 * Chance that a deal below the natural bar is sent back: one of quality s is accepted with chance
 * logistic((s - s_A) / sigma_A), s_A being the natural bar.
 *
 * @param u pass uniform of the deal, > rate
 * @param rate share that passes by nature
 */
export function refusal(u: number, rate: number, { strength, noise }: Gate): number {
	const below = normalQuantile(u) - normalQuantile(rate);
	return strength * (noise > 0 ? 1 / (1 + exp(-below / noise)) : 1);
}

/** Places at which the deals between two bars are looked at for their mean. */
const PLACES = 16;

/**
 * Of the deals that a lowered bar adds, the share that is accepted.
 *
 * @param times share that passes the lowered bar as a multiple of `rate`, > 1
 */
export function acceptedOf(times: number, rate: number, gate: Gate): number {
	let refused = 0;
	for (let k = 0; k < PLACES; k++)
		refused += refusal(rate * (1 + ((k + 0.5) / PLACES) * (times - 1)), rate, gate);
	return 1 - refused / PLACES;
}
