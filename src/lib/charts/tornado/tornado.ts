import { scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { moneyTicks, type Tick } from '../frame/ticks';

/** One number at the two ends of its 8 in 10: what the target changes then, plan currency. */
export interface TornadoRow {
	readonly id: string;
	readonly label: string;
	/** values of the number as text */
	readonly low: string;
	readonly high: string;
	readonly atLow: number;
	readonly atHigh: number;
}

export interface PlacedEnd {
	readonly x: number;
	readonly text: string;
	readonly anchor: 'start' | 'end';
	readonly textX: number;
	/** the end at which the number is high: filled */
	readonly high: boolean;
}

export interface PlacedTornadoRow extends TornadoRow {
	readonly y: number;
	readonly labelY: number;
	readonly from: number;
	readonly to: number;
	readonly ends: readonly [PlacedEnd, PlacedEnd];
}

export interface TornadoLayout {
	/** `wide`: names at the left; `stacked`: above their bar */
	readonly form: 'wide' | 'stacked';
	readonly rows: readonly PlacedTornadoRow[];
	readonly ticks: readonly Tick[];
	readonly axisY: number;
	readonly height: number;
	/** no change at all, and what the plan's own figure is; px, null off the axis */
	readonly zeroX: number | null;
	readonly planX: number | null;
	readonly plot: { readonly left: number; readonly right: number };
}

const stackedBelow = 560;

/**
 * Bars on one axis of money, the widest on top.
 * @param rows as they are drawn, from the top
 * @param plan what the target changes on average with everything as it is
 * @param width of the container, px
 */
export function layoutTornado(
	rows: readonly TornadoRow[],
	plan: number,
	width: number,
	texts: { axis(amount: number, step: number): string }
): TornadoLayout {
	const form = width < stackedBelow ? 'stacked' : 'wide';
	const wide = form === 'wide';
	const nameWidth = Math.max(0, ...rows.map(({ label }) => textWidth(label, 14)));
	const left = wide ? Math.min(width * 0.42, nameWidth + 20) : 0;
	const endWidth = Math.max(
		0,
		...rows.flatMap(({ low, high }) => [low, high]).map((t) => textWidth(t, 12))
	);
	const values = [...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]), plan, 0];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const spread = most - least || 1;
	const pad = endWidth + 14;
	const x = scaleLinear([least, least + spread], [left + pad, width - pad]);
	const rowHeight = wide ? 34 : 52;
	const top = 8;
	const axisY = top + rows.length * rowHeight;
	return {
		form,
		rows: rows.map((row, i) => {
			const y = top + i * rowHeight + (wide ? 17 : 36);
			const [a, b] = [x(row.atLow), x(row.atHigh)];
			const leftmost = a <= b;
			return {
				...row,
				y,
				labelY: wide ? y + 5 : y - 16,
				from: Math.min(a, b),
				to: Math.max(a, b),
				ends: [end(a, row.low, leftmost, false), end(b, row.high, !leftmost, true)]
			};
		}),
		ticks: rows.length > 0 ? moneyTicks(x, null, wide ? 72 : 56, texts.axis) : [],
		axisY,
		height: axisY + 24,
		zeroX: x(0),
		planX: x(plan),
		plot: { left, right: width }
	};
}

/** The value's text stands outside the bar. */
const end = (x: number, text: string, outsideLeft: boolean, high: boolean): PlacedEnd => ({
	x,
	text,
	anchor: outsideLeft ? 'end' : 'start',
	textX: outsideLeft ? x - 10 : x + 10,
	high
});
