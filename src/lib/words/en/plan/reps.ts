import { count, money, spelledFirst } from '../numbers';
import type { SectionWords } from './day';

/** Average bookings of a rep over the horizon, without and with the target, plan currency. */
export interface RepFacts {
	readonly name: string;
	readonly none: number;
	readonly target: number;
}

/** A change below 1% of the rep's bookings is not a change, as in the headline. */
const changed = (rep: RepFacts): number => {
	const change = rep.target - rep.none;
	return Math.abs(change) < 0.01 * Math.abs(rep.none) ? 0 : change;
};

/** Title and sentence about who gains and who loses. */
export function repWords(reps: readonly RepFacts[], currency: string): SectionWords {
	const losers = reps.filter((rep) => changed(rep) < 0);
	const winners = reps.filter((rep) => changed(rep) > 0);
	return {
		title: repTitle(losers.length, winners.length, reps.length),
		sentence: repSentence(losers, winners, currency)
	};
}

function repTitle(losers: number, winners: number, all: number): string {
	if (losers === 0 && winners === 0) return 'It changes little for anyone';
	if (losers === all) return all === 1 ? 'The rep books less' : 'Every rep books less';
	if (winners === all) return all === 1 ? 'The rep books more' : 'Every rep books more';
	if (winners === 0) return `${spelledFirst(losers)} of ${count(all)} book less`;
	if (losers === 0) return `${spelledFirst(winners)} of ${count(all)} book more`;
	return 'Some lose, some gain';
}

function repSentence(
	losers: readonly RepFacts[],
	winners: readonly RepFacts[],
	currency: string
): string {
	const size = (rep: RepFacts): string => money(Math.abs(rep.target - rep.none), currency);
	const most = (reps: readonly RepFacts[]): RepFacts | undefined =>
		[...reps].sort((a, b) => Math.abs(changed(b)) - Math.abs(changed(a)))[0];
	const worst = most(losers);
	const best = most(winners);
	const sentences: string[] = [];
	if (worst) sentences.push(`${worst.name} loses most, ${size(worst)} on average.`);
	if (best) sentences.push(`${best.name} gains most, ${size(best)}${worst ? '' : ' on average'}.`);
	return sentences.join(' ') || 'Nobody’s average moves by more than one part in a hundred.';
}
