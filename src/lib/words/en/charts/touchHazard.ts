import { count, decimal } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

type Points = readonly {
	readonly touch: number;
	readonly atRisk: number;
	readonly rate: number;
	readonly low: number;
	readonly high: number;
	readonly smooth: number;
	readonly few: boolean;
}[];

/** The words of the chance to win by touch. */
export interface TouchHazardWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly axisName: string;
	readonly legend: { readonly seen: string; readonly smooth: string };
	share(value: number): string;
	describe(points: Points): string;
	table(points: Points): ChartTable;
}

const share = (value: number): string => `${decimal(100 * value, 1)}%`;

/** What a touch leads to, and what is touched, by what a win is counted of. */
const units = {
	lead: { won: 'makes a lead a deal', touched: 'leads' },
	demo: { won: 'leads to a demo', touched: 'prospects' },
	deal: { won: 'wins the deal', touched: 'deals' }
} as const;

/** @param unit what a win is counted of */
export function touchHazardWords(unit: keyof typeof units): TouchHazardWords {
	const { won, touched } = units[unit];
	return {
		title: `Chance that a touch ${won}`,
		frame: frameWords,
		axisName: 'touch number; dashed: fewer than 50 got so far',
		legend: { seen: 'seen, with 95% interval', smooth: 'smooth curve' },
		share,
		describe: (points) => {
			if (points.length === 0) return 'No touches yet.';
			const [first] = points;
			const sound = points.filter(({ few }) => !few);
			const last = sound[sound.length - 1] ?? first;
			return (
				`The first touch ${won} in ${share(first.rate)} of ${count(first.atRisk)} cases; ` +
				`touch ${last.touch}, the last that 50 ${touched} or more received, in ${share(last.rate)} (${share(last.low)} to ${share(last.high)}).`
			);
		},
		table: (points) => ({
			caption: `Chance that a touch ${won}, of those who received it and were neither won nor lost before`,
			head: ['touch', `${touched} touched`, 'won', 'from', 'to', 'smooth curve', ''],
			rows: points.map(({ touch, atRisk, rate, low, high, smooth, few }) => [
				{ text: String(touch), value: touch },
				{ text: count(atRisk), value: atRisk },
				{ text: share(rate), value: rate },
				{ text: share(low), value: low },
				{ text: share(high), value: high },
				{ text: share(smooth), value: smooth },
				few ? 'few' : ''
			])
		})
	};
}
