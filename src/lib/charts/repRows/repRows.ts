import { scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { moneyTicks, type Tick } from '../frame/ticks';

/** Bookings of a rep over the horizon, plan currency, and the watched number per working day. */
export interface RepArm {
	readonly mean: number;
	readonly p10: number;
	readonly p90: number;
	readonly logged: number;
	readonly real: number;
}

export interface RepRow {
	readonly id: string;
	readonly name: string;
	readonly none: RepArm;
	/** null: the plan has no target */
	readonly target: RepArm | null;
	/** share of quarters in which the rep ignores the target, in [0, 1]; null without one */
	readonly ignoring: number | null;
}

/** A bar of 8 in 10 quarters with its average, px. */
export interface RangeBar {
	readonly left: number;
	readonly right: number;
	readonly mean: number;
	readonly y: number;
}

export interface PlacedRep extends RepRow {
	readonly top: number;
	readonly noneBar: RangeBar;
	readonly targetBar: RangeBar | null;
}

export interface RepRowsLayout {
	/** `wide`: name left, change right; `stacked`: both above the bars */
	readonly form: 'wide' | 'stacked';
	readonly reps: readonly PlacedRep[];
	readonly plot: { readonly left: number; readonly right: number };
	readonly ticks: readonly Tick[];
	readonly rowHeight: number;
	readonly axisY: number;
	readonly height: number;
	/** left edge of the right column (wide) or right edge of the figure (stacked) */
	readonly changeX: number;
}

/** Height of a bar, px. */
export const barHeight = 9;
const stackedBelow = 560;

/**
 * Geometry of rows of reps on one money axis. Bars are ranges, so the axis starts where the data need.
 * @param width of the container, px
 */
export function layoutRepRows(
	reps: readonly RepRow[],
	width: number,
	texts: {
		axis(amount: number, step: number): string;
		counts(logged: number, real: number): string;
	}
): RepRowsLayout {
	const form = width < stackedBelow ? 'stacked' : 'wide';
	const wide = form === 'wide';
	const longest = (of: (rep: RepRow) => string, weight: 400 | 600): number =>
		Math.max(0, ...reps.map((rep) => textWidth(of(rep), 13, weight)));
	const counts = (rep: RepRow): string => {
		const arm = rep.target ?? rep.none;
		return texts.counts(arm.logged, arm.real);
	};
	const left = wide ? Math.min(180, longest((rep) => rep.name, 600) * 1.15 + 20) : 0;
	const right = wide ? width - Math.min(220, longest(counts, 400) + 20) : width;
	const values = reps.flatMap(({ none, target }) =>
		[none, ...(target ? [target] : [])].flatMap((arm) => [arm.p10, arm.p90, arm.mean])
	);
	const low = Math.min(...values);
	const high = Math.max(...values);
	const air = (high - low) / 30 || 1;
	// Room for half a tick label at the ends of a stacked figure.
	const pad = wide ? 6 : 18;
	const x = scaleLinear([low - air, high + air], [left + pad, right - pad]);
	const rowHeight = wide ? 52 : 78;
	const first = wide ? 12 : 46;
	const bar = (arm: RepArm, y: number): RangeBar => ({
		left: x(arm.p10),
		right: x(arm.p90),
		mean: x(arm.mean),
		y
	});
	const axisY = reps.length * rowHeight;
	return {
		form,
		reps: reps.map((rep, i) => {
			const top = i * rowHeight;
			const offset = rep.target ? 0 : 7;
			return {
				...rep,
				top,
				noneBar: bar(rep.none, top + first + offset),
				targetBar: rep.target ? bar(rep.target, top + first + 16) : null
			};
		}),
		plot: { left, right },
		ticks: reps.length > 0 ? moneyTicks(x, null, wide ? 72 : 52, texts.axis) : [],
		rowHeight,
		axisY,
		height: axisY + 24,
		changeX: wide ? right + 16 : width
	};
}
