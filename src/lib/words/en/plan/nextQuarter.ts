import { money } from '../numbers';
import type { SectionWords } from './day';

/** Mean bookings a quarter, plan currency, without and with the target. */
export interface NextQuarterFacts {
	readonly now: { readonly none: number; readonly target: number };
	readonly next: { readonly none: number; readonly target: number };
	/** from the third quarter on */
	readonly later: { readonly none: number; readonly target: number };
	readonly currency: string;
}

const differences = ({ now, next, later }: NextQuarterFacts): number[] =>
	[now, next, later].map(({ none, target }) => {
		const change = target - none;
		// Below 1% it is no difference, as in the headline.
		return Math.abs(change) < 0.01 * Math.abs(none) ? 0 : change;
	});

/** Title and sentence about what follows the planned quarter: one quarter does not see it all. */
export function nextQuarterWords(facts: NextQuarterFacts): SectionWords {
	const [now, next, later] = differences(facts);
	return { title: titleOf(now, next, later), sentence: sentenceOf(facts, next, later) };
}

function titleOf(now: number, next: number, later: number): string {
	if (next === 0 && later === 0)
		return now === 0 ? 'Later quarters look the same' : 'It ends with the quarter';
	const lasting = later !== 0 ? later : next;
	if (now < 0 && lasting > 0) return 'It costs now and pays later';
	if (now > 0 && lasting < 0) return 'It pays now and costs later';
	if (lasting < 0) return now < 0 ? 'It goes on costing' : 'The cost comes later';
	return now > 0 ? 'It goes on paying' : 'The gain comes later';
}

function sentenceOf(facts: NextQuarterFacts, next: number, later: number): string {
	const said = (difference: number): string => {
		if (difference === 0) return 'about level with no target';
		const side = difference < 0 ? 'behind' : 'ahead of';
		return `${money(Math.abs(difference), facts.currency)} ${side} no target`;
	};
	return `The quarter after ends ${said(next)} on average; from the third quarter on, a quarter ends ${said(later)}.`;
}
