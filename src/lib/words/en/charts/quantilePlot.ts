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
	write(value: number, step: number): string;
}

export function quantilePlotWords({
	counted: things,
	family,
	write
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
				`In the middle ${write(middle.observed, 0)} against ${write(middle.expected, 0)}; ` +
				`of the largest ${write(last.observed, 0)} against ${write(last.expected, 0)}.`
			);
		},
		table: (points) => ({
			caption: `Seen and expected by the ${family}, from the smallest to the largest`,
			head: ['expected', 'seen'],
			rows: points.map(({ expected, observed }) => [
				{ text: write(expected, 0), value: expected },
				{ text: write(observed, 0), value: observed }
			])
		})
	};
}
