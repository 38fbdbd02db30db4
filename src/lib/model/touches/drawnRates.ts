import { smoothHazardAt, type SmoothHazard } from '../../stats/touches/smoothHazard';
import type { TouchLaw } from '../../stats/touches/touchLaw';
import type { TouchRates } from '../../stats/touches/workRule';
import { mostTouches } from './touchTables';

/** Rates of a law in one world, reused from world to world. */
export interface DrawnRates extends TouchRates {
	readonly won: Float64Array;
	readonly lost: Float64Array;
	readonly givenUp: Float64Array;
}

export const drawnRates = (): DrawnRates => ({
	won: new Float64Array(mostTouches),
	lost: new Float64Array(mostTouches),
	givenUp: new Float64Array(mostTouches)
});

/**
 * The rates of a law in a world, at touches 1 to `mostTouches`.
 *
 * A world's curve lies z standard errors off the estimate, less half a standard error squared on the
 * logit: then the mean over worlds is the estimate. Few events at late touches make their logit so
 * uncertain that without it the mean would be several times what was counted (a rate known from k events
 * has mean k / n, while the exponential of a normal around ln(k / n) has more).
 *
 * @param z standard normals of the three curves
 */
export function drawRates(
	law: TouchLaw,
	z: { readonly won: number; readonly lost: number; readonly givenUp: number },
	into: DrawnRates
): void {
	for (let i = 0; i < mostTouches; i++) {
		const won = chanceOf(law.won, i, z.won);
		const lost = (1 - won) * chanceOf(law.lost, i, z.lost);
		into.won[i] = won;
		into.lost[i] = lost;
		into.givenUp[i] = (1 - won - lost) * chanceOf(law.givenUp, i, z.givenUp);
	}
}

/** The mean is kept for small chances; a chance near 1/2 or above has nothing to be kept from. */
function chanceOf(curve: SmoothHazard | null, i: number, z: number): number {
	if (!curve) return 0;
	const { standardError, logit } = curve;
	const error = standardError[Math.min(i, logit.length - 1)];
	return smoothHazardAt(curve, i + 1, z - (error / 2) * (1 - 2 * smoothHazardAt(curve, i + 1)));
}
