import {
	axisMoney,
	chance,
	count,
	chanceParts,
	chanceRange,
	money,
	signedMoney,
	type ChanceWords,
	type PlayStage
} from '../numbers';
import { groupLabel } from '../plan/waterfall';
import { frameWords, type FrameWords } from './frame';
import type { Cell, ChartTable } from './table';

/** One row as it is read: amounts in plan currency, chances in [0, 1]. */
export interface AnswerFacts {
	readonly mean: number;
	readonly p10: number;
	readonly p20: number;
	readonly p90: number;
	readonly chance: number;
	readonly chanceError: number;
}

/** Everything that the description and the table say. */
export interface ThreeAnswersFacts {
	readonly goal: number;
	readonly envelope: number | null;
	readonly target: AnswerFacts | null;
	readonly none: AnswerFacts | null;
	readonly steps: readonly {
		readonly label: string;
		readonly amount: number;
		readonly group: 'arithmetic' | 'behaviour';
	}[];
	readonly stage: PlayStage;
	readonly replications: number;
}

/** The words of the chart of three answers. */
export interface ThreeAnswersWords {
	/** of the answers that the figure gives: a plan without a target has no envelope and no second row */
	title(answers: { readonly envelope: boolean; readonly target: boolean }): string;
	readonly frame: FrameWords;
	money(amount: number): string;
	signed(amount: number): string;
	axis(amount: number, step: number): string;
	/** meaning of a dot, of which one stands for `per` of 100 quarters */
	dot(per: number): string;
	readonly filled: string;
	goal(amount: number, distance: number): string;
	readonly envelopeRow: string;
	readonly taken: string;
	readonly rows: { readonly target: string; readonly none: string };
	readonly average: string;
	range(p10: number, p90: number): string;
	chance(share: number, stage: PlayStage, error: number): ChanceWords;
	/** under the numeral */
	chanceNote(goal: number): string;
	/** "2 to 9" while few quarters are in, else nothing */
	margin(share: number, error: number, stage: PlayStage, replications: number): string;
	/** under the amount that stands in for chances below 1 or above 99 in 100 */
	readonly reachedNote: string;
	chanceBelow(share: number, goal: number): readonly [string, string];
	difference(amount: number): string;
	group(group: 'arithmetic' | 'behaviour', total: number): string;
	readonly readingLabel: string;
	readonly readingHint: string;
	reading(amount: number, target: number | null, none: number): string;
	/** beside a row at the reading line */
	readingShare(share: number): string;
	describe(facts: ThreeAnswersFacts): string;
	table(facts: ThreeAnswersFacts): ChartTable;
}

const hundred = (share: number): string => chance(share).replace(' in 100', ' of 100');

/**
 * @param currency ISO 4217
 * @param by "30 June": the last day of the planned stretch
 */
export function threeAnswersWords(currency: string, by: string): ThreeAnswersWords {
	const amount = (x: number): string => money(x, currency);
	const range = (p10: number, p90: number): string => `8 in 10: ${amount(p10)} to ${amount(p90)}`;
	return {
		title: ({ envelope, target }) => {
			const question = `hat will the team book by ${by}?`;
			if (!target) return `W${question}`;
			return `${envelope ? 'Three' : 'Two'} answers to one question: w${question}`;
		},
		frame: frameWords,
		money: amount,
		signed: (x) => signedMoney(x, currency),
		axis: (x, step) => axisMoney(x, step, currency),
		dot: (per) => `${per} of 100 simulated quarters`,
		filled: 'reaches the goal',
		goal: (x, distance) =>
			distance > 0 ? `Goal ${amount(x)}, ${amount(distance)} off the axis` : `Goal ${amount(x)}`,
		envelopeRow: 'Back of the envelope',
		taken: 'taken for granted',
		rows: { target: 'With the target', none: 'No target' },
		average: 'Average',
		range,
		chance: (share, stage, error) => chanceParts(share, stage, 2 * error),
		chanceNote: (goal) => `chance to reach ${amount(goal)}`,
		margin: (share, error, stage, replications) =>
			chanceParts(share, stage, 2 * error).firm ? '' : chanceRange(share, error, replications),
		reachedNote: 'at least, 8 times in 10',
		chanceBelow: (share, goal) => [chance(share), `reach ${amount(goal)}`],
		difference: (x) => {
			const size = amount(Math.abs(x));
			if (size === amount(0)) return 'level with no target';
			return x < 0 ? `${size} behind no target` : `${size} ahead of no target`;
		},
		group: groupLabel,
		readingLabel: 'Reading line: how many quarters book at least this amount',
		readingHint:
			'Point at the chart, or focus it and use the arrow keys, to ask about another amount',
		reading: (x, target, none) =>
			target === null
				? `At least ${amount(x)}: ${hundred(none)} with no target`
				: `At least ${amount(x)}: ${hundred(target)} with the target, ${hundred(none)} with no target`,
		readingShare: hundred,
		describe: (facts) => describe(facts, amount),
		table: (facts) => tableOf(facts, currency)
	};
}

function describe(facts: ThreeAnswersFacts, amount: (x: number) => string): string {
	const sentences: string[] = [];
	if (facts.envelope !== null)
		sentences.push(`Back of the envelope: ${amount(facts.envelope)}, taken for granted.`);
	const row = (name: string, answer: AnswerFacts): string =>
		`${name}: average ${amount(answer.mean)}, 8 in 10 quarters from ${amount(answer.p10)} to ${amount(answer.p90)}, ${chance(answer.chance, facts.stage, 2 * answer.chanceError)} to reach ${amount(facts.goal)}.`;
	if (facts.target) sentences.push(row('With the target', facts.target));
	if (facts.none) sentences.push(row('No target', facts.none));
	else sentences.push(`The goal is ${amount(facts.goal)}. Nothing has been played yet.`);
	const total = (group: string): number =>
		facts.steps.reduce((sum, step) => (step.group === group ? sum + step.amount : sum), 0);
	if (facts.steps.length > 0) {
		const steps = facts.steps.map((s) => `${s.label}, ${spoken(s.amount, amount)}`).join('; ');
		sentences.push(
			`From the envelope to the forecast with the target: ${steps}. Arithmetic in all ${spoken(total('arithmetic'), amount)}, what the target does ${spoken(total('behaviour'), amount)}.`
		);
	}
	return sentences.join(' ');
}

/** "minus $43K": a screen reader may skip the sign. */
const spoken = (x: number, amount: (x: number) => string): string =>
	`${x < 0 ? 'minus' : 'plus'} ${amount(Math.abs(x))}`;

function tableOf(facts: ThreeAnswersFacts, currency: string): ChartTable {
	const { target, none, stage } = facts;
	const answers = [none, target].filter((answer) => answer !== null);
	const cells = (read: (answer: AnswerFacts) => Cell): Cell[] => answers.map(read);
	const amounts = (key: 'mean' | 'p10' | 'p20' | 'p90'): Cell[] =>
		cells((answer) => ({ text: money(answer[key], currency), value: answer[key] }));
	const blank = answers.slice(1).map(() => '');
	const rows: Cell[][] = [
		[
			`Chance to reach ${money(facts.goal, currency)}`,
			...cells((a) => ({ text: chance(a.chance, stage, 2 * a.chanceError), value: a.chance }))
		],
		['Average', ...amounts('mean')],
		['1 quarter in 10 books less than', ...amounts('p10')],
		['2 quarters in 10 book less than', ...amounts('p20')],
		['1 quarter in 10 books more than', ...amounts('p90')]
	];
	if (facts.envelope !== null && target)
		rows.push([
			'Back of the envelope',
			...blank,
			{ text: money(facts.envelope, currency), value: facts.envelope }
		]);
	for (const step of facts.steps)
		rows.push([
			step.label,
			...blank,
			{ text: signedMoney(step.amount, currency), value: step.amount }
		]);
	return {
		caption: `Bookings of the team, from ${count(facts.replications)} simulated quarters`,
		head: ['', ...(none ? ['No target'] : []), ...(target ? ['With the target'] : [])],
		rows
	};
}
