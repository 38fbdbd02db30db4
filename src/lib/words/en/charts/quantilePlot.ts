import { counted } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

type Points = readonly { readonly expected: number; readonly observed: number }[];

/** The words of a quantile plot. */
export interface QuantilePlotWords {
	readonly title: string;
	readonly frame: FrameWords;
	/** names of the two axes */
	readonly seen: string;
	readonly expected: string;
	tick(value: number, step: number): string;
	describe(points: Points): string;
	table(points: Points): ChartTable;
}

/** What is compared. */
export interface QuantileSubject {
	/** "won deals" */
	readonly counted: string;
	/** plain name of the fitted law */
	readonly family: string;
	/** a value on an axis */
	write(value: number, step: number): string;
	/** a value in full, for the text and the table */
	exact(value: number): string;
}

/** Rows of the table: more do not say more. */
const ROWS = 21;

/** Evenly spread, both ends included. */
const thinned = (points: Points): Points =>
	points.length <= ROWS
		? points
		: Array.from(
				{ length: ROWS },
				(_, i) => points[Math.round((i * (points.length - 1)) / (ROWS - 1))]
			);

export function quantilePlotWords({
	counted: things,
	family,
	write,
	exact
}: QuantileSubject): QuantilePlotWords {
	return {
		title: 'Curve against data, value for value',
		frame: frameWords,
		seen: 'seen',
		expected: `expected by the ${family}`,
		tick: write,
		describe: (points) => {
			if (points.length === 0) return `No ${things} yet.`;
			const last = points[points.length - 1];
			const middle = points[points.length >> 1];
			return (
				`${counted(points.length, 'point')} of the ${things}: what was seen against what the ${family} expects. ` +
				`In the middle ${exact(middle.observed)} against ${exact(middle.expected)}; ` +
				`of the largest ${exact(last.observed)} against ${exact(last.expected)}.`
			);
		},
		table: (points) => ({
			caption: `Seen and expected by the ${family}, from the smallest to the largest`,
			head: ['expected', 'seen'],
			rows: thinned(points).map(({ expected, observed }) => [
				{ text: exact(expected), value: expected },
				{ text: exact(observed), value: observed }
			])
		})
	};
}
