import { count, decimal, spelledFirst } from '../numbers';
import type { SectionWords } from './day';

/** The watched number and the wanted one at the end of the horizon. Index 100 = mean without a target. */
export interface WatchedFacts {
	readonly weeks: number;
	/** index of the logged metric and of demos held in the last week, with the target */
	readonly logged: number;
	readonly wanted: number;
	/** per rep and working day in the last week, with the target */
	readonly loggedPerDay: number;
	readonly realPerDay: number;
	/** "dials" */
	readonly many: string;
	/** what became of those that are real: "made" */
	readonly realMeans: string;
	/** the same as amounts with their units, where they are no count of a day: "55% of closed deals won" */
	readonly amounts?: { readonly logged: string; readonly real: string; readonly same: boolean };
}

/** Index points within which a series is said to stay. */
const still = 2;

type Move = 'up' | 'down' | 'still';
const moveOf = (index: number): Move =>
	index > 100 + still ? 'up' : index < 100 - still ? 'down' : 'still';

const titles: Readonly<Record<Move, Readonly<Record<Move, string>>>> = {
	up: {
		up: 'The number you watch climbs, and the one you want with it',
		still: 'The number you watch climbs; the one you want stays',
		down: 'The number you watch climbs; the one you want slips'
	},
	still: {
		up: 'The number you watch stays; the one you want climbs',
		still: 'Neither the number you watch nor the one you want moves',
		down: 'The number you watch stays; the one you want slips'
	},
	down: {
		up: 'The number you watch falls; the one you want climbs',
		still: 'The number you watch falls; the one you want stays',
		down: 'The number you watch falls, and the one you want with it'
	}
};

/** Title and sentence about the reported number and the outcome beside it. */
export function watchedWords(facts: WatchedFacts): SectionWords {
	const title = titleOf(facts);
	const { amounts } = facts;
	if (amounts) {
		const shown = `By week ${count(facts.weeks)} the log shows ${amounts.logged}`;
		return {
			title,
			sentence: amounts.same ? `${shown}, and that is so.` : `${shown}; ${amounts.real} is real.`
		};
	}
	const logged = decimal(facts.loggedPerDay, 0);
	const gap = Math.round(facts.loggedPerDay - facts.realPerDay);
	const lead = `By week ${count(facts.weeks)} the log shows ${logged} ${facts.many} a day.`;
	const rest =
		gap <= 0
			? `All of them are ${facts.realMeans}.`
			: `${spelledFirst(gap)} of them ${gap === 1 ? 'is' : 'are'} never ${facts.realMeans}.`;
	return { title, sentence: `${lead} ${rest}` };
}

function titleOf({ logged, wanted }: WatchedFacts): string {
	const watchedMove = moveOf(logged);
	const wantedMove = moveOf(wanted);
	// A rise of less than half of what is reported is no "with it".
	if (watchedMove === 'up' && wantedMove === 'up' && wanted - 100 < (logged - 100) / 2)
		return 'The number you watch climbs; the one you want follows a little';
	return titles[watchedMove][wantedMove];
}
