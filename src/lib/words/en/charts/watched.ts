import { count } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** Both series by week as indexes: 100 = mean without a target. */
export interface WatchedChartFacts {
	readonly logged: readonly number[];
	readonly wanted: readonly number[];
}

/** The words of the number that is watched against the one that is wanted. */
export interface WatchedChartWords {
	readonly title: string;
	readonly frame: FrameWords;
	/** names at the line ends: "dials logged", "demos held" */
	readonly logged: string;
	readonly wanted: string;
	readonly base: string;
	week(n: number, first: boolean): string;
	index(x: number): string;
	readonly readingLabel: string;
	reading(week: number, logged: number, wanted: number): string;
	describe(facts: WatchedChartFacts): string;
	table(facts: WatchedChartFacts): ChartTable;
}

/**
 * @param title of the figure, from `watchedWords`
 * @param logged "dials logged"
 * @param wanted "demos held"
 */
export function watchedChartWords(
	title: string,
	logged: string,
	wanted: string
): WatchedChartWords {
	const last = (xs: readonly number[]): number => xs[xs.length - 1] ?? 100;
	return {
		title,
		frame: frameWords,
		logged,
		wanted,
		base: 'where each stands with no target = 100',
		week: (n, first) => (first ? `week ${n}` : String(n)),
		index: count,
		readingLabel: 'Reading line: both numbers by week',
		reading: (week, a, b) => `Week ${week}: ${logged} ${count(a)}, ${wanted} ${count(b)}`,
		describe: (facts) =>
			`By week ${facts.logged.length}, with no target = 100: ${logged} ${count(last(facts.logged))}, ${wanted} ${count(last(facts.wanted))}.`,
		table: (facts) => ({
			caption: 'By week, mean with no target = 100',
			head: ['Week', logged, wanted],
			rows: facts.logged.map((value, i) => [
				String(i + 1),
				{ text: count(value), value },
				{ text: count(facts.wanted[i]), value: facts.wanted[i] }
			])
		})
	};
}
