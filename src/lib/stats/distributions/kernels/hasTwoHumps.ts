import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { logSumExp } from './logSumExp';
import { sharesOf, type Layout } from './mixtureSlope';

/** Places between the two middles. */
const PLACES = 200;
/** Spreads of logs beyond the middles: a law's mode may lie below its middle. */
const BEYOND = 4;

/**
 * Whether the density of a mixture of two has a valley between two hills (one of which may be the end at 0).
 * @param dip by how much the log density falls and rises again at least
 * @param at the search's vector, whose first and third coordinates are middles on the log scale
 */
export function hasTwoHumps(
	{ component, slots, places }: Layout,
	at: readonly number[],
	dip: number
): boolean {
	const logShares = sharesOf(at.slice(places)).map(log);
	const curves = slots.map(([first, second]) => component.curveAt(at[first], at[second]));
	const middles = slots.map(([first]) => at[first]);
	const low = Math.min(...middles) - BEYOND;
	const high = Math.max(...middles);
	let [top, bottom, fallen] = [-Infinity, Infinity, false];
	for (let i = 0; i <= PLACES; i++) {
		const logX = low + ((high - low) * i) / PLACES;
		const x = exp(logX);
		const height = logSumExp(curves.map((curve, j) => logShares[j] + curve(x, logX)));
		if (!fallen) {
			top = Math.max(top, height);
			fallen = height < top - dip;
			bottom = height;
		} else {
			bottom = Math.min(bottom, height);
			if (height > bottom + dip) return true;
		}
	}
	return false;
}
