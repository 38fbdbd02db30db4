import { count, decimal } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** Bars of counts, and what the fitted law expects in each. */
export interface HistogramFacts {
	readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
	/** expected count per bin; null without a fit */
	readonly expected: readonly number[] | null;
	/** whole numbers: each bar stands for one value or a run of values */
	readonly discrete: boolean;
}

/** The words of a histogram with its fitted curve. */
export interface HistogramWords {
	readonly title: string;
	readonly frame: FrameWords;
	/** under the axis: "deal size" */
	readonly axisName: string;
	/** what a bar counts: "won deals" */
	readonly counted: string;
	/** names of the two marks */
	readonly legend: { readonly bars: string; readonly curve: string };
	tick(x: number, step: number): string;
	count(n: number): string;
	describe(facts: HistogramFacts): string;
	table(facts: HistogramFacts): ChartTable;
}

/** What a histogram is of. */
export interface HistogramSubject {
	readonly title: string;
	/** "deal size" */
	readonly axisName: string;
	/** "won deals" */
	readonly counted: string;
	/** plain name of the fitted law: "log-normal"; null without a fit */
	readonly family: string | null;
	/** a value on the axis, whose ticks are `step` apart */
	write(x: number, step: number): string;
}

export function histogramWords(subject: HistogramSubject): HistogramWords {
	const { counted, family, write } = subject;
	const span = (from: number, to: number, discrete: boolean): string => {
		const step = to - from;
		if (!discrete) return `${write(from, step)} to ${write(to, step)}`;
		const last = to - 1;
		return last <= from ? write(from, 1) : `${write(from, 1)} to ${write(last, 1)}`;
	};
	return {
		title: subject.title,
		frame: frameWords,
		axisName: subject.axisName,
		counted,
		legend: { bars: counted, curve: family === null ? '' : `fitted ${family}` },
		tick: write,
		count,
		describe: ({ bins, discrete }) => {
			const all = bins.reduce((sum, bin) => sum + bin.count, 0);
			if (all === 0) return `No ${counted} yet.`;
			const top = bins.reduce((a, b) => (b.count > a.count ? b : a));
			const fit = family === null ? '' : ` The curve is the fitted ${family}.`;
			return `${count(all)} ${counted} by ${subject.axisName}; the tallest bar, ${span(top.from, top.to, discrete)}, holds ${count(top.count)}.${fit}`;
		},
		table: ({ bins, expected, discrete }) => ({
			caption: `${subject.title}: ${counted} by ${subject.axisName}`,
			head: [subject.axisName, counted, ...(expected ? ['expected by the fit'] : [])],
			rows: bins.map((bin, i) => [
				span(bin.from, bin.to, discrete),
				{ text: count(bin.count), value: bin.count },
				...(expected ? [{ text: decimal(expected[i], 1), value: expected[i] }] : [])
			])
		})
	};
}
