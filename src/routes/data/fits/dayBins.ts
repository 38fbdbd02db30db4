import type { HistogramInput } from '$lib/charts/histogram/histogram';
import type { DailyCounts } from '$lib/fit/dailyCounts';

/** Bars of a histogram of days: more are too thin to be told apart. */
const MOST_BARS = 24;

/** The narrowest clean run of whole numbers that lays few enough bars over all. */
const runOf = (values: number): number => {
	let run: number;
	for (let power = 1; ; power *= 10)
		for (const times of [1, 2, 5]) {
			run = times * power;
			if (values / run <= MOST_BARS) return run;
		}
};

/** Days by what was done on them as bars, with what the fit expects in each. */
export function dayBins({ seen, expected }: DailyCounts): {
	readonly input: HistogramInput;
	readonly expected: readonly number[];
} {
	const run = runOf(seen.length);
	const sumOf = (column: Float64Array, from: number): number =>
		column.subarray(from, from + run).reduce((a, b) => a + b, 0);
	const starts = Array.from({ length: Math.ceil(seen.length / run) }, (_, i) => i * run);
	const bins = starts.map((from) => ({ from, to: from + run, count: sumOf(seen, from) }));
	const perBar = starts.map((from) => sumOf(expected, from));
	const curve = starts.map((from, i) => ({ x: from + (run - 1) / 2, count: perBar[i] }));
	return { input: { bins, curve, discrete: true }, expected: perBar };
}
