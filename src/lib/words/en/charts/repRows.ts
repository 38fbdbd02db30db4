import { axisMoney, decimal, money, signedMoney } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** Bookings of a rep over the horizon, plan currency, and the watched number per day. */
export interface RepArmFacts {
	readonly mean: number;
	readonly p10: number;
	readonly p90: number;
	readonly logged: number;
	readonly real: number;
}

export interface RepRowFacts {
	readonly name: string;
	readonly none: RepArmFacts;
	/** null: the plan has no target */
	readonly target: RepArmFacts | null;
	/** share of quarters in which the rep ignores the target; null without one */
	readonly ignoring: number | null;
}

/** The words of the rows of reps. */
export interface RepRowsWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly legend: { readonly none: string; readonly target: string; readonly range: string };
	money(amount: number): string;
	axis(amount: number, step: number): string;
	/** at the right of a rep: "+$8K" */
	change(amount: number): string;
	/** under it: "61 logged, 53 real" */
	counts(logged: number, real: number): string;
	describe(rows: readonly RepRowFacts[]): string;
	table(rows: readonly RepRowFacts[]): ChartTable;
}

/**
 * @param title of the figure, from `repWords`
 * @param logged "dials logged"
 * @param real "dials made"
 * @param realMeans "made": the same where the noun has been said
 * @param write how the numbers of both are written
 */
export function repRowsWords(
	currency: string,
	title: string,
	logged: string,
	real: string,
	realMeans: string,
	write: (x: number) => string = (x) => decimal(x, 0)
): RepRowsWords {
	const amount = (x: number): string => money(x, currency);
	return {
		title,
		frame: frameWords,
		legend: { none: 'no target', target: 'with the target', range: '8 in 10 quarters' },
		money: amount,
		axis: (x, step) => axisMoney(x, step, currency),
		change: (x) => signedMoney(x, currency),
		counts: (a, b) => `${write(a)} ${logged}, ${write(b)} ${realMeans}`,
		describe: (rows) =>
			rows
				.map(({ name, none, target }) =>
					target === null
						? `${name}: average ${amount(none.mean)}.`
						: `${name}: average ${amount(none.mean)} with no target, ${amount(target.mean)} with the target.`
				)
				.join(' '),
		table: (rows) => {
			const paired = rows.some(({ target }) => target !== null);
			return {
				caption: 'Bookings by rep over the planned stretch, and the watched number a day',
				head: paired
					? [
							'',
							...heads('no target', logged, real),
							...heads('with the target', logged, real),
							'ignores the target, of 100 quarters'
						]
					: ['', ...heads('no target', logged, real)],
				rows: rows.map(({ name, none, target, ignoring }) => [
					name,
					...arm(none, currency),
					...(target
						? [
								...arm(target, currency),
								{ text: decimal(100 * (ignoring ?? 0), 0), value: ignoring ?? 0 }
							]
						: [])
				])
			};
		}
	};
}

const heads = (scenario: string, logged: string, real: string): string[] =>
	['average', '1 in 10 below', '1 in 10 above', logged, real].map((head) => `${head}, ${scenario}`);

const arm = (facts: RepArmFacts, currency: string) => [
	...[facts.mean, facts.p10, facts.p90].map((value) => ({ text: money(value, currency), value })),
	...[facts.logged, facts.real].map((value) => ({ text: decimal(value, 1), value }))
];
