import { axisMoney, signedMoney } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** What the words of the tornado are about. */
export interface TornadoRowFacts {
	readonly label: string;
	/** values of the number as text, and what the target changes then, plan currency */
	readonly low: string;
	readonly high: string;
	readonly atLow: number;
	readonly atHigh: number;
}

export interface TornadoWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly legend: { readonly low: string; readonly high: string; readonly plan: string };
	axis(amount: number, step: number): string;
	describe(rows: readonly TornadoRowFacts[]): string;
	table(rows: readonly TornadoRowFacts[]): ChartTable;
}

export function tornadoWords(currency: string): TornadoWords {
	const amount = (x: number): string => signedMoney(x, currency);
	return {
		title: 'What the target changes, with one number low or high',
		frame: frameWords,
		legend: { low: 'the number low', high: 'the number high', plan: 'as planned' },
		axis: (x, step) => axisMoney(x, step, currency),
		describe: (rows) =>
			rows
				.map(
					({ label, low, high, atLow, atHigh }) =>
						`${label}: ${amount(atLow)} at ${low}, ${amount(atHigh)} at ${high}.`
				)
				.join(' '),
		table: (rows) => ({
			caption:
				'Average bookings against no target, with one number at the low and the high end of its 8 in 10',
			head: ['', 'low', 'against no target', 'high', 'against no target'],
			rows: rows.map(({ label, low, high, atLow, atHigh }) => [
				label,
				low,
				{ text: amount(atLow), value: atLow },
				high,
				{ text: amount(atHigh), value: atHigh }
			])
		})
	};
}
