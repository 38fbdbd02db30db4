import type { TouchPoint } from '$lib/charts/touchHazard/touchHazard';
import type { TouchFit } from '$lib/fit/touchFit';
import { ratesOfLaw, touchHazards } from '$lib/stats/touches';

/** Touches that are drawn: later ones are few and far between. */
const MOST = 15;

/** The chance to win by touch, seen and smooth, as the chart draws it. */
export function touchPoints({ table, law }: TouchFit): readonly TouchPoint[] {
	const hazards = touchHazards(table).slice(0, MOST);
	const { won } = ratesOfLaw(law, hazards.length);
	return hazards.map(({ touch, atRisk, won: seen, few }, i) => ({
		touch,
		atRisk,
		rate: seen.rate,
		low: seen.low,
		high: seen.high,
		smooth: won[i],
		few
	}));
}
