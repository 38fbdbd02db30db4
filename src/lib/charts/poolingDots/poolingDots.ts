import { scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { spacedTicks, type PlotSides, type XTick } from '../frame/ticks';

/** A rep's own estimate, and the one that is used: drawn towards the team's by partial pooling. */
export interface PoolingRow {
	readonly id: string;
	readonly name: string;
	/** NaN = the rep has no record */
	readonly own: number;
	readonly pooled: number;
	/** observations behind `own` */
	readonly n: number;
}

export interface PoolingDotsLayout {
	readonly rows: readonly (PoolingRow & {
		readonly y: number;
		/** null = no record */
		readonly ownX: number | null;
		readonly pooledX: number;
	})[];
	readonly teamX: number;
	readonly ticks: readonly XTick[];
	readonly plot: PlotSides;
	readonly axisY: number;
	readonly height: number;
}

const head = 22;

/**
 * Geometry of own against pooled estimates on one axis.
 * @param team the level towards which estimates are drawn
 * @param width of the container, px
 * @param behind text under a name: "12 demos"
 */
export function layoutPoolingDots(
	rows: readonly PoolingRow[],
	team: number,
	width: number,
	behind: (n: number) => string
): PoolingDotsLayout {
	const names = rows.map((row) =>
		Math.max(textWidth(row.name, 14, 600), textWidth(behind(row.n), 12))
	);
	const left = Math.min(width * 0.4, Math.max(0, ...names) + 16);
	const right = width - 8;
	const values = [team, ...rows.flatMap((row) => [row.own, row.pooled])].filter(Number.isFinite);
	const low = Math.min(...values);
	const high = Math.max(...values);
	const air = (high - low) / 20 || Math.abs(high) / 10 || 1;
	const x = scaleLinear([low - air, high + air], [left + 8, right - 8]);
	const pitch = 40;
	const axisY = head + rows.length * pitch;
	return {
		rows: rows.map((row, i) => ({
			...row,
			y: head + (i + 0.5) * pitch,
			ownX: Number.isNaN(row.own) ? null : x(row.own),
			pooledX: x(row.pooled)
		})),
		teamX: x(team),
		ticks: spacedTicks(x, 64).map((value) => ({ x: x(value), value })),
		plot: { left, right },
		axisY,
		height: axisY + 40
	};
}
