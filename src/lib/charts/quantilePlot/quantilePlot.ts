import { scaleLinear, scaleLog } from 'd3';
import { textWidth } from '../frame/textWidth';
import { spacedTicks, type PlotSides, type XTick, type YTick } from '../frame/ticks';

/** What a curve expects at a share of the values, and what was seen there. */
export interface QuantilePoint {
	readonly expected: number;
	readonly observed: number;
}

export interface QuantilePlotInput {
	/** ascending in both */
	readonly points: readonly QuantilePoint[];
	/** `log` where values span orders of magnitude, all > 0 */
	readonly scale: 'linear' | 'log';
}

export interface QuantilePlotLayout {
	readonly dots: readonly { readonly x: number; readonly y: number }[];
	/** where a perfect fit would put every dot */
	readonly diagonal: {
		readonly x1: number;
		readonly y1: number;
		readonly x2: number;
		readonly y2: number;
	};
	readonly xTicks: readonly XTick[];
	readonly yTicks: readonly YTick[];
	readonly step: number;
	readonly plot: PlotSides & { readonly top: number; readonly bottom: number };
	readonly height: number;
}

const top = 8;
const foot = 40;

/**
 * Geometry of a quantile plot: both axes have the same values, so that the diagonal is where the curve is right.
 * @param width of the container, px
 * @param write a value, for the room its text takes
 */
export function layoutQuantilePlot(
	{ points, scale }: QuantilePlotInput,
	width: number,
	height: number,
	write: (value: number, step: number) => string
): QuantilePlotLayout {
	const values = points.flatMap(({ expected, observed }) => [expected, observed]);
	const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
	const logged = scale === 'log' && low > 0;
	const domain: [number, number] = logged
		? [low / 1.1, high * 1.1]
		: [low - (high - low) / 30, high + (high - low) / 30 || 1];
	const along = (from: number, to: number) =>
		logged ? scaleLog(domain, [from, to]) : scaleLinear(domain, [from, to]);
	const bottom = height - foot;
	const y = along(bottom, top);
	const yValues = ticksOf(y, logged, 36);
	const step = yValues.length > 1 ? yValues[1] - yValues[0] : 1;
	const left = Math.max(24, ...yValues.map((value) => textWidth(write(value, step), 12))) + 8;
	const right = width - 8;
	const x = along(left, right);
	return {
		dots: points.map(({ expected, observed }) => ({ x: x(expected), y: y(observed) })),
		diagonal: { x1: x(domain[0]), y1: y(domain[0]), x2: x(domain[1]), y2: y(domain[1]) },
		xTicks: ticksOf(x, logged, 80).map((value) => ({ x: x(value), value })),
		yTicks: yValues.map((value) => ({ y: y(value), value })),
		step,
		plot: { left, right, top, bottom },
		height
	};
}

type Scale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** Decades on a log axis (with 2 and 5 where there are few), clean numbers on another. */
function ticksOf(scale: Scale, logged: boolean, pitch: number): number[] {
	if (!logged) return [...spacedTicks(scale as ReturnType<typeof scaleLinear<number>>, pitch)];
	const [low, high] = scale.domain();
	const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
	const of = (steps: readonly number[]): number[] =>
		Array.from({ length: to - from + 1 }, (_, i) => from + i)
			.flatMap((power) => steps.map((s) => s * 10 ** power))
			.filter((value) => value >= low && value <= high);
	const [a, b] = scale.range();
	const room = Math.abs(b - a) / pitch;
	return [of([1, 2, 5]), of([1, 3]), of([1])].find((values) => values.length <= room) ?? of([1]);
}
