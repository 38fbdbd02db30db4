import { drawPace } from '../../../src/lib/data/sample/drawPace';
import { drawYear } from '../../../src/lib/data/sample/drawYear';
import { sampleEconomics } from '../../../src/lib/data/sample/economics';
import { allHold, factsOf, meanDialsHold, meanDialsOf, type YearFacts } from './yearFacts';

/** The first seed whose year shows all facts. */
export interface Found {
	readonly seed: string;
	/** seeds tried, the found one included */
	readonly tried: number;
	readonly facts: YearFacts;
}

/**
 * Tries the seeds "sample 1", "sample 2", ... under the sample team's economics. Nothing inside a
 * year is drawn again or changed; a year is taken whole or not at all. Most seeds fail on the mean
 * of the dials, which is known before any deal is drawn.
 *
 * @param limit seeds to try, >= 1
 * @returns null when none of them shows all facts
 */
export function searchSeed(limit: number): Found | null {
	for (let tried = 1; tried <= limit; tried++) {
		const seed = `sample ${tried}`;
		const paces = drawPace(seed, sampleEconomics);
		if (!meanDialsHold(meanDialsOf(paces))) continue;
		const facts = factsOf(drawYear(seed, sampleEconomics, paces));
		if (allHold(facts)) return { seed, tried, facts };
	}
	return null;
}
