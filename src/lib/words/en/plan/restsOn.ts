import { capital, count, counted, list, spelled } from '../numbers';
import type { SectionWords } from './day';

/** What the answer rests on. */
export interface RestsOnFacts {
	/** of history; 0 = none */
	readonly months: number;
	readonly reps: number;
	readonly repMonths: number;
	/** past quarters predicted from what came before, and how many fell inside the 8-in-10 range */
	readonly backtest: { readonly quarters: number; readonly inside: number } | null;
	/** what is assumed, as it stands after a colon: "how reps cut corners" */
	readonly assumed: readonly string[];
}

/** Title and sentence of "What this rests on". */
export function restsOnWords(facts: RestsOnFacts): SectionWords {
	return {
		title: 'What this rests on',
		sentence: [measured(facts), backtest(facts), assumed(facts.assumed)].filter(Boolean).join(' ')
	};
}

function measured({ months, reps, repMonths }: RestsOnFacts): string {
	if (months === 0) return `${counted(reps, 'rep')} described in a few numbers; no history.`;
	const said = `${counted(months, 'month')}, ${counted(reps, 'rep')}, ${counted(repMonths, 'rep-month')}.`;
	// Fewer than 6 months or 2 reps: look/design.md section 12.
	return months < 6 || reps < 2 ? `${said} That is thin evidence, so the ranges are wide.` : said;
}

function backtest({ backtest: test }: RestsOnFacts): string {
	if (test === null || test.quarters === 0) return '';
	const { quarters, inside } = test;
	const last = quarters === 1 ? 'the last quarter' : `the last ${spelled(quarters)} quarters`;
	const times =
		inside === quarters
			? quarters === 1
				? 'inside the 8-in-10 range'
				: quarters === 2
					? 'inside the 8-in-10 range both times'
					: 'inside the 8-in-10 range every time'
			: inside === 0
				? 'outside the 8-in-10 range'
				: `inside the 8-in-10 range in ${count(inside)} of ${count(quarters)}`;
	return `Replaying ${last}, bookings fell ${times}.`;
}

/** More names than this would not be read; the list of assumptions holds them all. */
const mostNames = 4;

function assumed(names: readonly string[]): string {
	if (names.length === 0) return '';
	if (names.length === 1) return `One number is assumed, not measured: ${names[0]}.`;
	const lead = `${capital(spelled(names.length))} numbers are assumed, not measured`;
	if (names.length <= mostNames) return `${lead}: ${list(names)}.`;
	return `${lead}; among them ${list(names.slice(0, mostNames))}.`;
}
