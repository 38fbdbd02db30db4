import { bin, quantile } from 'd3';
import type { HistogramInput } from '$lib/charts/histogram/histogram';
import { distributionOf } from '$lib/stats/distributionOf';
import type { Law } from '$lib/stats/law';

/** Points of the drawn curve. */
const curvePoints = 120;

/**
 * Bars of a sample and the law fitted to it, as the histogram draws them.
 *
 * @param values each > 0, at least one
 * @param law what was fitted, of values divided by `scale`
 * @returns the bars, the curve in counts per bar, and the expected count of each bar
 */
export function barsOf(
	values: ArrayLike<number>,
	law: Law,
	scale = 1
): { input: HistogramInput; expected: readonly number[] } {
	const sample = Array.from(values);
	const step = stepOf(sample);
	const last = Math.ceil(Math.max(...sample.map((value) => value / step)) + 1e-9);
	const edges = Array.from({ length: last }, (_, i) => i * step);
	const groups = bin()
		.domain([0, last * step])
		.thresholds(edges.slice(1))(sample);
	const fitted = distributionOf(law);
	const below = (x: number): number => (x <= 0 ? 0 : fitted.cdf(x / scale));
	const bins = groups.map((group) => ({
		from: group.x0 ?? 0,
		to: group.x1 ?? 0,
		count: group.length
	}));
	const within = (from: number, to: number): number => sample.length * (below(to) - below(from));
	// A slope over a stretch much narrower than a bar, so that the curve keeps its peak.
	const near = step / 40;
	const curve = Array.from({ length: curvePoints }, (_, i) => {
		const x = ((i + 0.5) / curvePoints) * last * step;
		return { x, count: (within(x - near, x + near) * step) / (2 * near) };
	});
	const expected = bins.map(({ from, to }) => within(from, to));
	return {
		input: {
			bins,
			curve: law.family === 'pricePoints' ? steps(bins, expected) : curve,
			discrete: false
		},
		expected
	};
}

/** Prices of a list are peaks narrower than a bar: what is expected of each bar says more than the peaks. */
const steps = (
	bins: readonly { readonly from: number; readonly to: number }[],
	expected: readonly number[]
): { x: number; count: number }[] =>
	bins.flatMap(({ from, to }, i) =>
		[0.001, 0.999].map((part) => ({ x: from + part * (to - from), count: expected[i] }))
	);

/**
 * A clean width that lays about a dozen bars over all but the largest 2% of the values: a few huge
 * deals would otherwise leave one bar for all the rest.
 */
function stepOf(sample: readonly number[]): number {
	const raw = (quantile(sample, 0.98) ?? 1) / 12;
	const magnitude = 10 ** Math.floor(Math.log10(raw));
	return [1, 2, 5, 10].map((m) => m * magnitude).find((width) => width >= raw) ?? raw;
}
