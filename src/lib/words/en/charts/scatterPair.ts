import { axisMoney, count, decimal, money, moneyInFull, spelled } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** A year of rep-months: the number per working day, and bookings in plan currency. */
export interface YearFacts {
	readonly metric: ArrayLike<number>;
	readonly bookings: ArrayLike<number>;
	readonly line: { readonly intercept: number; readonly slope: number };
}

export interface ScatterFacts {
	readonly before: YearFacts;
	readonly after: YearFacts;
	/** bookings that the goal asks of a rep in a month */
	readonly needed: number;
}

/** The words of the two scatters. */
export interface ScatterPairWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly before: string;
	readonly after: string;
	/** on the x axis: "dials a day" */
	readonly unit: string;
	axis(amount: number, step: number): string;
	tick(x: number): string;
	/** beside the line at the target: "target 60" */
	target(level: number): string;
	/** beside the filled dots: "the five months above $80K" */
	above(months: number, needed: number): string;
	describe(facts: ScatterFacts): string;
	table(facts: ScatterFacts): ChartTable;
}

/**
 * @param title of the figure, from `scatterWords`
 * @param unit "dials a day"
 * @param told how the number is written, and whether one can speak of ten more of it; as a count by default
 */
export function scatterPairWords(
	currency: string,
	title: string,
	unit: string,
	told?: { readonly counted: boolean; write(x: number, decimals?: number): string }
): ScatterPairWords {
	const tick = (x: number): string => (told ? told.write(x, 1) : decimal(x, 1));
	const above = (months: number, needed: number): string =>
		months === 1
			? `the month above ${money(needed, currency)}`
			: `the ${spelled(months)} months above ${money(needed, currency)}`;
	const reached = (year: YearFacts, needed: number): number =>
		Array.from(year.bookings).filter((amount) => amount >= needed).length;
	const say = (name: string, year: YearFacts, needed: number): string => {
		const per10 = 10 * year.line.slope;
		const side = per10 >= 0 ? 'more' : 'less';
		return `${name}: ${count(year.metric.length)} rep-months, ${count(reached(year, needed))} of them at or above ${money(needed, currency)}${told && !told.counted ? '' : `; 10 more ${unit} go with ${money(Math.abs(per10), currency)} ${side} in a month`}.`;
	};
	return {
		title,
		frame: frameWords,
		before: 'A simulated year with no target',
		after: 'The same year under the target',
		unit,
		axis: (amount, step) => axisMoney(amount, step, currency),
		tick,
		target: (level) => `target ${tick(level)}`,
		above,
		describe: ({ before, after, needed }) =>
			`${say('With no target', before, needed)} ${say('Under the target', after, needed)}`,
		table: ({ before, after }) => ({
			caption: 'Rep-months of the year that is drawn',
			head: ['Year', unit, 'Bookings'],
			rows: [
				...monthRows('No target', before, currency, tick),
				...monthRows('With the target', after, currency, tick)
			]
		})
	};
}

function monthRows(name: string, year: YearFacts, currency: string, write: (x: number) => string) {
	return Array.from(year.metric, (metric, i) => [
		name,
		{ text: write(metric), value: metric },
		{ text: moneyInFull(year.bookings[i], currency), value: year.bookings[i] }
	]);
}
