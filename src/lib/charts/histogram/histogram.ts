import { curveLinear, curveMonotoneX, line, scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { spacedTicks, type PlotSides, type XTick, type YTick } from '../frame/ticks';

/** A bar: values in [from, to), or of whole numbers from `from` to `to` - 1. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

export interface HistogramInput {
	/** ascending, without gaps */
	readonly bins: readonly Bin[];
	/** the fitted law as expected counts at places of the axis, ascending; null without a fit */
	readonly curve: readonly { readonly x: number; readonly count: number }[] | null;
	/** whole numbers: bars stand apart and the law is drawn as dots */
	readonly discrete: boolean;
}

export interface HistogramLayout {
	readonly bars: readonly {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	}[];
	/** path of the law, '' where there is none */
	readonly curve: string;
	/** dots of a discrete law */
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	readonly xTicks: readonly XTick[];
	readonly xStep: number;
	readonly yTicks: readonly YTick[];
	readonly plot: PlotSides & { readonly bottom: number };
	readonly height: number;
}

const top = 8;
const foot = 40;

/**
 * Geometry of a histogram with its law. Bars start at zero.
 * @param width of the container, px
 * @param height of the drawing, px
 */
export function layoutHistogram(
	input: HistogramInput,
	width: number,
	height: number,
	write: (count: number) => string
): HistogramLayout {
	const { bins, curve, discrete } = input;
	const most = Math.max(1, ...bins.map((b) => b.count), ...(curve ?? []).map((p) => p.count));
	const bottom = height - foot;
	const y = scaleLinear([0, most], [bottom, top]);
	const yTicks = spacedTicks(y, 36).filter(Number.isInteger);
	const left = Math.max(...yTicks.map((v) => textWidth(write(v), 12))) + 8;
	const right = width - 4;
	// A bar of whole numbers is centred on them.
	const shift = discrete ? -0.5 : 0;
	const from = (bins[0]?.from ?? 0) + shift;
	const to = (bins[bins.length - 1]?.to ?? 1) + shift;
	const x = scaleLinear([from, to], [left, right]);
	const gap = discrete ? 2 : 0;
	const xValues = spacedTicks(x, 64).filter((v) => !discrete || Number.isInteger(v));
	const inside = (curve ?? []).filter((p) => p.x >= from && p.x <= to);
	const path = line<{ x: number; count: number }>(
		(p) => x(p.x),
		(p) => y(p.count)
	);
	return {
		bars: bins.map((bin) => ({
			x: x(bin.from + shift) + gap / 2,
			y: y(bin.count),
			width: Math.max(1, x(bin.to + shift) - x(bin.from + shift) - gap),
			height: bottom - y(bin.count)
		})),
		curve: path.curve(discrete ? curveLinear : curveMonotoneX)(inside) ?? '',
		dots: discrete ? inside.map((p) => ({ x: x(p.x), y: y(p.count) })) : [],
		xTicks: xValues.map((value) => ({ x: x(value), value })),
		xStep: xValues.length > 1 ? xValues[1] - xValues[0] : 1,
		yTicks: yTicks.map((value) => ({ y: y(value), value })),
		plot: { left, right, bottom },
		height
	};
}
