import { bin } from 'd3';
import type { HistogramInput } from '$lib/charts/histogram/histogram';
import { distributionOf } from '$lib/stats/distributionOf';
import type { Law } from '$lib/stats/law';

/** Points of the drawn curve. */
const curvePoints = 80;

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
	const curve = Array.from({ length: curvePoints + 1 }, (_, i) => {
		const x = (i / curvePoints) * last * step;
		return { x, count: within(x - step / 2, x + step / 2) };
	});
	return {
		input: { bins, curve, discrete: false },
		expected: bins.map(({ from, to }) => within(from, to))
	};
}

/** A clean width that makes about as many bars as Sturges' rule asks for, and at least eight. */
function stepOf(sample: readonly number[]): number {
	const wanted = Math.max(8, Math.ceil(Math.log2(sample.length)) + 1);
	const raw = Math.max(...sample) / wanted;
	const magnitude = 10 ** Math.floor(Math.log10(raw));
	return [1, 2, 5, 10].map((m) => m * magnitude).find((width) => width >= raw) ?? raw;
}
