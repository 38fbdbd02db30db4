import { count, decimal, signedCount } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** Minutes of a rep-day by segment, without and with the target. */
export interface DayBarsFacts {
	readonly segments: readonly {
		readonly name: string;
		readonly none: number;
		/** null: the plan has no target */
		readonly target: number | null;
	}[];
}

/** The words of the two bars of a day. */
export interface DayBarsWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly none: string;
	readonly target: string;
	/** at the end of the first bar: "minutes in a day of 480" */
	unit(total: number): string;
	minutes(x: number): string;
	describe(facts: DayBarsFacts): string;
	table(facts: DayBarsFacts): ChartTable;
}

/** @param title of the figure, from `dayWords` */
export function dayBarsWords(title: string): DayBarsWords {
	return {
		title,
		frame: frameWords,
		none: 'No target',
		target: 'With the target',
		unit: (total) => `minutes in a day of ${count(total)}`,
		minutes: count,
		describe: ({ segments }) =>
			`Minutes in a rep’s day. ${segments
				.map(({ name, none, target }) =>
					target === null ? `${name} ${count(none)}` : `${name} ${count(none)} to ${count(target)}`
				)
				.join(', ')}.`,
		table: ({ segments }) => ({
			caption: 'Mean minutes of a rep’s working day',
			head: segments.some(({ target }) => target !== null)
				? ['', 'No target', 'With the target', 'Change']
				: ['', 'No target'],
			rows: segments.map(({ name, none, target }) => {
				const before = { text: decimal(none, 1), value: none };
				if (target === null) return [name, before];
				const change = target - none;
				return [
					name,
					before,
					{ text: decimal(target, 1), value: target },
					{ text: signedCount(change), value: change }
				];
			})
		})
	};
}
