import { scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { spacedTicks, type PlotSides, type XTick, type YTick } from '../frame/ticks';

/** A year of rep-months of one replication. */
export interface ScatterYear {
	/** the logged number per working day */
	readonly metric: ArrayLike<number>;
	/** plan currency */
	readonly bookings: ArrayLike<number>;
	/** least-squares line of bookings on the metric */
	readonly line: { readonly intercept: number; readonly slope: number };
}

export interface ScatterPairInput {
	readonly before: ScatterYear;
	readonly after: ScatterYear;
	/** level of the target; null when it is not one number */
	readonly target: number | null;
	/** bookings per rep and month that the goal asks for: dots at or above it are filled */
	readonly needed: number;
}

export interface ScatterDot {
	readonly x: number;
	readonly y: number;
	readonly filled: boolean;
}

/** The filled dots with a bracket over them. */
export interface Above {
	readonly months: number;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly textX: number;
}

/** One panel, px within the panel. */
export interface ScatterPanel {
	readonly key: 'before' | 'after';
	readonly dots: readonly ScatterDot[];
	/** the fitted line over the data's own range */
	readonly line: readonly [x1: number, y1: number, x2: number, y2: number] | null;
	readonly above: Above | null;
}

export interface ScatterPairLayout {
	/** beside each other, or one above the other */
	readonly form: 'pair' | 'stacked';
	readonly panelWidth: number;
	readonly panelHeight: number;
	readonly panels: readonly [ScatterPanel, ScatterPanel];
	readonly plot: PlotSides & { readonly top: number; readonly bottom: number };
	readonly xTicks: readonly XTick[];
	readonly yTicks: readonly YTick[];
	readonly yStep: number;
	/** px of the target, which the panel of the target shows */
	readonly targetX: number | null;
}

const panelGap = 56;
/** Narrower than this, two panels cannot stand beside each other. */
const stackedBelow = 560;
const panelHeight = 262;
const foot = 30;
/** room above the dots for the target's label, and under it the bracket with its text */
const head = 50;
const panelTop = 8;

/** Ends of all values of both years, with a twentieth of air on either side. */
function extentOf(series: readonly ArrayLike<number>[], also: readonly number[]): [number, number] {
	const all = [...series.flatMap((values) => Array.from(values)), ...also].filter(Number.isFinite);
	if (all.length === 0) return [0, 1];
	const low = Math.min(...all);
	const high = Math.max(...all);
	const air = (high - low) / 20 || Math.max(1, Math.abs(high) / 10);
	return [low - air, high + air];
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function panelOf(
	key: 'before' | 'after',
	year: ScatterYear,
	needed: number,
	x: Scale,
	y: Scale,
	aboveText: (months: number) => string,
	right: number
): ScatterPanel {
	const dots = Array.from(year.metric, (metric, i): ScatterDot => {
		const bookings = year.bookings[i];
		return { x: x(metric), y: y(bookings), filled: bookings >= needed };
	});
	return {
		key,
		dots,
		line: lineOf(year, x, y),
		above: aboveOf(dots, aboveText, x.range()[0], right)
	};
}

function lineOf(year: ScatterYear, x: Scale, y: Scale): ScatterPanel['line'] {
	const metric = Array.from(year.metric);
	if (metric.length < 2) return null;
	const { intercept, slope } = year.line;
	const ends = [Math.min(...metric), Math.max(...metric)];
	const [y1, y2] = ends.map((m) => y(intercept + slope * m));
	return [x(ends[0]), y1, x(ends[1]), y2];
}

function aboveOf(
	dots: readonly ScatterDot[],
	text: (months: number) => string,
	left: number,
	right: number
): Above | null {
	const filled = dots.filter((dot) => dot.filled);
	// With many of them the bracket would say nothing that the dots do not.
	if (filled.length === 0 || filled.length > dots.length / 2) return null;
	const from = Math.min(...filled.map((dot) => dot.x)) - 6;
	const to = Math.max(...filled.map((dot) => dot.x)) + 6;
	const half = textWidth(text(filled.length), 12, 600) / 2;
	return {
		months: filled.length,
		left: from,
		right: to,
		y: Math.min(...filled.map((dot) => dot.y)) - 10,
		textX: Math.min(right - half, Math.max(left + half, (from + to) / 2))
	};
}

/**
 * Geometry of two scatters on the same axes.
 * @param width of the container, px
 * @param texts labels whose widths matter
 */
export function layoutScatterPair(
	input: ScatterPairInput,
	width: number,
	texts: {
		axis(amount: number, step: number): string;
		above(months: number, needed: number): string;
	}
): ScatterPairLayout {
	const { before, after, needed, target } = input;
	const form = width < stackedBelow ? 'stacked' : 'pair';
	const panelWidth = form === 'pair' ? (width - panelGap) / 2 : width;
	const [yLow, yHigh] = extentOf([before.bookings, after.bookings], []);
	const y = scaleLinear([Math.max(0, yLow), yHigh], [panelHeight - foot, head]);
	const yValues = spacedTicks(y, 48);
	const yStep = yValues.length > 1 ? yValues[1] - yValues[0] : yValues[0];
	const left = Math.max(...yValues.map((v) => textWidth(texts.axis(v, yStep), 12))) + 8;
	const right = panelWidth - 6;
	const xExtent = extentOf([before.metric, after.metric], target === null ? [] : [target]);
	const x = scaleLinear(xExtent, [left + 6, right]);
	const above = (months: number): string => texts.above(months, needed);
	return {
		form,
		panelWidth,
		panelHeight,
		panels: [
			panelOf('before', before, needed, x, y, above, right),
			panelOf('after', after, needed, x, y, above, right)
		],
		plot: { left, right, top: panelTop, bottom: panelHeight - foot },
		xTicks: spacedTicks(x, 56).map((value) => ({ x: x(value), value })),
		yTicks: yValues.map((value) => ({ y: y(value), value })),
		yStep,
		targetX: target === null ? null : x(target)
	};
}
