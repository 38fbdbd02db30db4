import { textWidth } from '../frame/textWidth';
import type { Answer, ThreeAnswersInput } from './answer';

/** The texts of a row's numeral. */
export interface NumeralTexts {
	chance(
		share: number,
		stage: ThreeAnswersInput['stage'],
		error: number
	): {
		readonly before: string;
		readonly number: string;
		readonly after: string;
		readonly firm: boolean;
	};
	/** "2 to 9" while the chance is not firm, else '' */
	margin(
		share: number,
		error: number,
		stage: ThreeAnswersInput['stage'],
		replications: number
	): string;
	/** "chance to reach $1.2M" */
	chanceNote(goal: number): string;
	/** "at least, 8 times in 10" */
	readonly reachedNote: string;
	/** the chance in two lines, under an amount */
	chanceBelow(share: number, goal: number): readonly [string, string];
	/** "$869K" */
	money(amount: number): string;
}

/** The big number of a row with what stands around it. */
export interface Numeral {
	/** the amount reached 8 times in 10 stands in for the chance */
	readonly kind: 'chance' | 'amount';
	/** "about"; '' for none */
	readonly before: string;
	readonly number: string;
	/** "in 100"; '' after an amount */
	readonly after: string;
	/** may be set in full weight */
	readonly firm: boolean;
	/** lines under the number; `short` are those that a narrow place shows */
	readonly notes: readonly string[];
	readonly short: readonly string[];
}

/** Chances below 1, or above 99, in 100 cannot be compared by looking at them. */
const tooSmall = (share: number): boolean => share < 0.01;
const tooLarge = (share: number): boolean => share > 0.99;

/** Whether amounts stand in for the chances: all of them too small, or all too large. */
export function showsAmounts(answers: readonly Answer[]): boolean {
	const chances = answers.map(({ chance }) => chance);
	return chances.every(tooSmall) || chances.every(tooLarge);
}

/**
 * The numeral of a row.
 * @param asAmount see `showsAmounts`: all rows of a figure show the same kind
 * @param stale "for 60 dials" when the numbers belong to an older plan, else null
 */
export function numeralOf(
	answer: Answer,
	input: ThreeAnswersInput,
	asAmount: boolean,
	stale: string | null,
	texts: NumeralTexts
): Numeral {
	const { chance, chanceError } = answer;
	if (asAmount)
		return {
			kind: 'amount',
			before: '',
			number: texts.money(answer.p20),
			after: '',
			firm: stale === null,
			notes: [texts.reachedNote, ...(stale ? [stale] : texts.chanceBelow(chance, input.goal))],
			short: [texts.reachedNote, stale ?? texts.chanceBelow(chance, input.goal)[0]]
		};
	const words = texts.chance(chance, input.stage, chanceError);
	const margin = texts.margin(chance, chanceError, input.stage, input.replications);
	const beside = stale ?? margin;
	return {
		kind: 'chance',
		before: words.before,
		number: words.number,
		after: words.after,
		firm: words.firm && stale === null,
		notes: [beside || texts.chanceNote(input.goal)],
		short: beside ? [beside] : []
	};
}

/** Width of the numeral of the stacked form with its short notes, px. */
export function numeralWidth(numeral: Numeral): number {
	const big = numeral.kind === 'amount' ? 26 : 34;
	// The serif is about a tenth wider than the sans that the table of widths is of.
	const around = textWidth(`${numeral.before}  ${numeral.after}`, 15) * 1.1;
	const line = textWidth(numeral.number, big, 600) * 1.1 + (numeral.after ? around : 0);
	return Math.max(line, ...numeral.short.map((note) => textWidth(note, 13)));
}
