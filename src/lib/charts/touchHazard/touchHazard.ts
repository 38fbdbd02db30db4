import { curveMonotoneX, line, scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { spacedTicks, type PlotSides, type XTick, type YTick } from '../frame/ticks';

/** What was seen at one touch, and what the curve says. */
export interface TouchPoint {
	/** n, counted from 1 */
	readonly touch: number;
	readonly atRisk: number;
	/** share won of those who received it, in [0, 1], and its interval */
	readonly rate: number;
	readonly low: number;
	readonly high: number;
	/** the smooth curve there */
	readonly smooth: number;
	/** too few received it: drawn dashed */
	readonly few: boolean;
}

export interface TouchHazardLayout {
	readonly points: readonly (TouchPoint & {
		readonly x: number;
		readonly y: number;
		readonly yLow: number;
		readonly yHigh: number;
	})[];
	/** the curve where enough prospects were touched, and beyond */
	readonly sound: string;
	readonly dashed: string;
	/** where the dashed part begins; null = nowhere */
	readonly doubtX: number | null;
	readonly xTicks: readonly XTick[];
	readonly yTicks: readonly YTick[];
	readonly plot: PlotSides & { readonly bottom: number };
	readonly height: number;
}

const top = 10;
const foot = 40;

/**
 * Geometry of the chance to win by touch. The axis starts at zero; intervals of touches that few received may
 * leave the plot, and are cut there.
 * @param width of the container, px
 */
export function layoutTouchHazard(
	points: readonly TouchPoint[],
	width: number,
	height: number,
	write: (share: number) => string
): TouchHazardLayout {
	const most = Math.max(
		0.01,
		...points.flatMap(({ rate, smooth, high, few }) => (few ? [smooth] : [rate, smooth, high]))
	);
	const bottom = height - foot;
	const y = scaleLinear([0, most * 1.05], [bottom, top]).clamp(true);
	const yValues = spacedTicks(y, 36);
	const left = Math.max(24, ...yValues.map((value) => textWidth(write(value), 12))) + 8;
	const right = width - 8;
	const last = points[points.length - 1]?.touch ?? 1;
	const x = scaleLinear([0.5, last + 0.5], [left, right]);
	const firstFew = points.findIndex(({ few }) => few);
	const until = firstFew < 0 ? points.length : firstFew;
	const path = line<TouchPoint>(
		({ touch }) => x(touch),
		({ smooth }) => y(smooth)
	).curve(curveMonotoneX);
	return {
		points: points.map((point) => ({
			...point,
			x: x(point.touch),
			y: y(point.rate),
			yLow: y(point.low),
			yHigh: y(point.high)
		})),
		sound: path(points.slice(0, until)) ?? '',
		dashed: firstFew < 0 ? '' : (path(points.slice(Math.max(0, until - 1))) ?? ''),
		doubtX: firstFew < 0 ? null : x(points[firstFew].touch - 0.5),
		xTicks: spacedTicks(x, 40)
			.filter((value) => Number.isInteger(value) && value >= 1)
			.map((value) => ({ x: x(value), value })),
		yTicks: yValues.map((value) => ({ y: y(value), value })),
		plot: { left, right, bottom },
		height
	};
}
