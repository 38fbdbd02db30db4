/**
 * Quantile dotplot: each dot an equal share of quarters, stacked in bins (Kay, Kola, Hullman and
 * Munson 2016; 50 dots: Fernandes et al. 2018). Bins are aligned to the goal, so that no dot
 * straddles the goal line and counting the filled dots is exact.
 */

/** A dot of the plot: centre of its bin, and its place in the stack (0 = on the baseline). */
export interface Dot {
	/** in the units of the data */
	readonly at: number;
	readonly level: number;
	/** at or past the edge */
	readonly reached: boolean;
}

/**
 * `count` dots of a distribution given by its quantiles at 0, 1/400, ..., 1: those at (i + 1/2)/count.
 * @param quantiles 401 numbers, ascending
 * @param count 20 or 50; both fall on the grid exactly
 */
export function dotsOf(quantiles: ArrayLike<number>, count: 20 | 50): number[] {
	const step = 400 / count;
	return Array.from({ length: count }, (_, i) => quantiles[i * step + step / 2]);
}

/**
 * Stacks dots in bins of width `binWidth` whose edges lie on `edge`.
 * @param values ascending
 * @param binWidth > 0, in the units of the data
 */
export function dotplot(values: readonly number[], binWidth: number, edge: number): Dot[] {
	const heights = new Map<number, number>();
	return values.map((value) => {
		const bin = Math.floor((value - edge) / binWidth);
		const level = heights.get(bin) ?? 0;
		heights.set(bin, level + 1);
		return { at: edge + (bin + 0.5) * binWidth, level, reached: value >= edge };
	});
}

/** The tallest stack of a plot, in dots. */
export const tallest = (dots: readonly Dot[]): number =>
	dots.reduce((most, dot) => Math.max(most, dot.level + 1), 0);

/** How dots are drawn: the same in all rows of a figure. */
export interface Binning {
	/** in the units of the data; a clean number */
	readonly binWidth: number;
	/** distance of neighbouring centres in a stack, px */
	readonly pitch: number;
	/** px */
	readonly radius: number;
}

/** Centres of neighbouring bins are 12 to 21 px apart: look/design.md section 15. */
const narrowest = 12;
const widest = 21;
/** 20 dots are drawn fatter, so that both pictures cover a like area. */
const widestOf20 = 30;
/** Below this radius dots can no longer be counted. */
export const smallestRadius = 5;
/** Gap between dots: half of it on each side. */
const gap = 1.4;
const cleanSteps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Clean bin widths that put bins 12 to 21 px apart. */
function candidates(pxPerUnit: number, widestPx: number): number[] {
	const low = narrowest / pxPerUnit;
	const high = widestPx / pxPerUnit;
	const power = 10 ** Math.floor(Math.log10(low));
	return [power, power * 10]
		.flatMap((scale) => cleanSteps.map((step) => step * scale))
		.filter((width) => width >= low && width <= high);
}

/**
 * The bin width that gives the largest dots whose tallest stack still fits the row.
 * @param rows values of each row, ascending
 * @param pxPerUnit > 0
 * @param height room for a stack, px
 */
export function chooseBins(
	rows: readonly (readonly number[])[],
	edge: number,
	pxPerUnit: number,
	height: number
): Binning {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const fits = candidates(pxPerUnit, count > 20 ? widest : widestOf20).map((binWidth): Binning => {
		const stack = Math.max(1, ...rows.map((row) => tallest(dotplot(row, binWidth, edge))));
		const pitch = Math.min(binWidth * pxPerUnit, height / stack);
		return { binWidth, pitch, radius: (pitch - gap) / 2 };
	});
	return fits.reduce((best, next) => (next.radius > best.radius ? next : best));
}
