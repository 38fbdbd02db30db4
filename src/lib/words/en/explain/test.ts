import type { TestDesign } from '../../../sim/explain/testDesign';
import { count, counted, hundredths, money, signedMoney, spelledFirst } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

/** What a test with half the team could show. */
export function testLines(design: TestDesign, { currency }: ExplainFacts): Lines {
	const { reps, treated, weeks, smallestSeen, expected, power, usual, repsNeeded } = design;
	const share =
		usual > 0 ? ` (${Math.round((100 * smallestSeen) / usual)}% of what a rep books)` : '';
	return [
		`${spelledFirst(treated)} of ${counted(reps, 'rep')} on the target for ${counted(weeks, 'week')}: ` +
			`the smallest change that such a test would show 8 times in 10 is ${money(smallestSeen, currency)} a rep${share}.`,
		`The model expects ${signedMoney(expected.value, currency)} a rep; the test would show it ${hundredths(power)} times in 100.`,
		power >= 0.8
			? 'The team is large enough for this test.'
			: repsNeeded === null
				? `${count(reps)} reps cannot show it, and no team of ten thousand could.`
				: `${count(reps)} reps cannot show it; ${count(repsNeeded)} could.`
	];
}
