import type { TargetId } from '../../model/targets';
import {
	chanceParts,
	count,
	counted,
	currencySymbol,
	decimal,
	money,
	signedMoney
} from './numbers';
import type { PlayStage } from './numbers';
import { levelWriter } from './level';
import { targetWords } from './targets';

/*
 * The sentence with which Plan opens, and the controls of the rail that hold the same values. What
 * is said of a single target, guardrail or pressure is in the files of those names.
 */

/** The sentence of the plan, in the pieces around its controls. */
export const brief = {
	/** names of the controls */
	reps: 'Reps',
	months: 'Months',
	goal: 'Goal',
	pressure: 'How hard you push',
	/** "5 reps" | " have " | "3 months" | " to book " | "$1.2M" | ". " */
	repsText: (reps: number): string => counted(reps, 'rep'),
	monthsText: (months: number): string => counted(months, 'month'),
	/** while it is not known how many they are */
	team: 'Your team',
	have: (reps: number): string => (reps === 1 ? ' has ' : ' have '),
	toBook: ' to book ',
	/** "You plan to " | "ask each for" | " " | level | ", with " | pressure | " and to " | ... | "." */
	plan: 'You plan to ',
	with: ', with ',
	andTo: ', and to ',
	end: '.',
	noTarget: 'You set no target.',
	addTarget: 'Add one'
} as const;

/** The rail. */
export const rail = {
	title: 'Your plan',
	goal: 'Goal, whole team',
	reps: 'Reps',
	addTarget: 'Add another target',
	addFirstTarget: 'Add a target',
	addHeading: 'Which number?',
	cancel: 'Cancel',
	remove: 'Remove this target',
	removed: 'Target removed.',
	undo: 'Undo',
	edit: 'Edit',
	forWhom: 'For whom',
	everybody: 'the same for all',
	byLevel: 'by level',
	byRep: 'by rep',
	tried: 'What you tried',
	triedHead: 'average, chance of 100',
	newLuck: 'New luck',
	reset: 'Reset to sample',
	luck: (seed: string): string => `Luck number: ${seed}`
} as const;

/** The phone's dock and its sheet. */
export const dock = {
	label: 'Main control',
	controls: 'All controls',
	done: 'Done',
	fewer: (type: TargetId): string => `One ${targetWords[type].one} fewer`,
	more: (type: TargetId): string => `One ${targetWords[type].one} more`,
	to: ' to ',
	/** after the pair of chances: "6 to 2 in 100" */
	in100: ' in 100',
	withTarget: 'with the target',
	without: 'without'
} as const;

/** A chance where there is room for a few digits only: "6", "<1", ">99". */
export function shortChance(share: number, stage: PlayStage = 'settled', margin = 0): string {
	const { before, number } = chanceParts(share, stage, margin);
	if (before === 'fewer than') return `<${number}`;
	return before === 'more than' ? `>${number}` : number;
}

/** When a text is no number, or out of range. */
export const complaints = {
	goal: (currency: string): string =>
		`Type an amount above ${currencySymbol(currency)}0, such as ${money(1_200_000, currency)}.`,
	whole: (min: number, max: number): string =>
		`Type a whole number from ${count(min)} to ${count(max)}.`,
	percent: (min: number, max: number): string => `Type ${count(min)}% to ${count(max)}%.`,
	level: (type: TargetId, min: number, max: number): string =>
		`Type ${levelWriter(type)(min)} to ${levelWriter(type)(max)} ${targetWords[type].unit}.`
} as const;

/** A head count that is not the history's: who is meant. */
export function headCountNote(
	reps: number,
	own: number,
	names: { readonly gone: readonly string[]; readonly like: string }
): string {
	if (reps > own) {
		const more = reps - own;
		return `${more === 1 ? 'The new rep works' : `The ${count(more)} new reps work`} as ${names.like} does.`;
	}
	return `Without ${names.gone.join(' and ')}, and without their open deals.`;
}

/** Under the rows of those whose average changes most. */
export const showAllReps = (reps: number): string => `Show all ${count(reps)} reps`;

/** Facts to measure a level by, under its slider. */
export const ticks = {
	now: (level: string): string => `${level} now`,
	best: (level: string, months: number): string =>
		months === 1 ? `${level} in the best month` : `${level} in the best ${count(months)} months`
} as const;

/** A level above everything the history has seen. */
export const beyondHistory = (most: number, type: TargetId): string =>
	`No rep has averaged more than ${decimal(most, 0)} ${targetWords[type].unit} in a month. Above that the forecast is a guess.`;

/** The spoken value of a target's slider: "60 dials a day: average bookings $912K, $72K behind no target". */
export function levelSpoken(
	level: string,
	answer: { readonly mean: string; readonly difference: string } | null
): string {
	return answer ? `${level}: average bookings ${answer.mean}, ${answer.difference}` : level;
}

/** While it plays, and when it does not. */
export const play = {
	/** what is played where the plan has no target: "Playing the quarter…" */
	quarter: 'the quarter',
	stop: 'Stop here',
	rest: 'Play the rest',
	again: 'Try again',
	/** what happened, what still holds */
	failed: (message: string): string => `The simulation broke off (${message}). Your plan is safe.`,
	keptFigures: 'The figures below are those of the plan before.',
	progress: 'Quarters played'
} as const;

/** Why there is no team to play, what still holds, and what to do. */
export function teamProblem(
	problem: { kind: 'gone' } | { kind: 'unfit' } | { kind: 'broken'; message: string }
): string {
	switch (problem.kind) {
		case 'gone':
			return 'The history of this plan is not in this browser any more. Your plan is safe: choose the files again under Data, or go on with the sample team.';
		case 'unfit':
			return 'Nobody in this history did or booked anything in a whole month, so there is nothing to play. Add more months under Data, or go on with the sample team.';
		case 'broken':
			return `The history could not be read and fitted (${problem.message}). Your plan is safe.`;
	}
}

/** The statistics of the three answers: estimates, intervals, method and n. */
export interface AnswerStatistics {
	readonly currency: string;
	readonly replications: number;
	readonly seed: string;
	readonly version: string;
	/** of the scenario with the target, else of the one without */
	readonly spread: { readonly luck: number; readonly world: number };
	readonly paired: {
		readonly mean: number;
		readonly monteCarloError: number;
		readonly p10: number;
		readonly p90: number;
		readonly chanceAhead: number;
		readonly chanceHelps: number;
	} | null;
}

export function answerStatistics(facts: AnswerStatistics): readonly string[] {
	const { currency, paired, spread } = facts;
	const hundred = (share: number): string => `${count(100 * share)} of 100`;
	const difference = paired
		? [
				`Paired difference (with the target minus without, same luck): mean ${signedMoney(paired.mean, currency)}, standard error ${money(paired.monteCarloError, currency)}; 10th to 90th percentile ${signedMoney(paired.p10, currency)} to ${signedMoney(paired.p90, currency)}.`,
				`The target is ahead in ${hundred(paired.chanceAhead)} quarters, and on average over luck in ${hundred(paired.chanceHelps)} of the worlds drawn from what is known of the team.`
			]
		: [];
	return [
		...difference,
		`Standard deviation of bookings: ${money(spread.luck, currency)} from luck, ${money(spread.world, currency)} from not knowing the team exactly.`,
		`${count(facts.replications)} replications, luck number “${facts.seed}”, engine ${facts.version}.`
	];
}

/** Row A: the sum on the envelope, and what it was taken from. */
export function envelopeWords(facts: {
	readonly reps: number;
	readonly months: number;
	/** bookings needed per rep and month */
	readonly needed: number;
	/** what the months that reached it averaged; null where that is not known */
	readonly made: { readonly count: number; readonly many: string } | null;
	readonly currency: string;
}): { parts: string; note: string } {
	const needed = money(facts.needed, facts.currency);
	const { made } = facts;
	return {
		parts: `${counted(facts.reps, 'rep')} × ${counted(facts.months, 'month')} × ${needed}`,
		note: made ? `${count(made.count)} ${made.many} made ${needed} before` : ''
	};
}
