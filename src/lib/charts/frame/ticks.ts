import type { ScaleLinear } from 'd3';

/** A value of an axis along the page and its place, px. */
export interface XTick {
	readonly x: number;
	readonly value: number;
}

/** A value of an upright axis and its place, px. */
export interface YTick {
	readonly y: number;
	readonly value: number;
}

/** Where a plot begins and ends along the page, px. */
export interface PlotSides {
	readonly left: number;
	readonly right: number;
}

/** A labelled tick of an axis, px. */
export interface Tick {
	readonly x: number;
	readonly text: string;
	/** the tick of the goal, which is set apart */
	readonly goal: boolean;
}

/**
 * The finest clean ticks of a scale that stand at least `apart` px from one another.
 * @param apart px, > 0
 */
export function spacedTicks(scale: ScaleLinear<number, number>, apart: number): number[] {
	for (let count = 14; count > 2; count--) {
		const values = scale.ticks(count);
		if (values.length < 2) return values;
		if (Math.abs(scale(values[1]) - scale(values[0])) >= apart) return values;
	}
	return scale.ticks(2);
}

/** Neighbours nearer to the goal's label than this make room for it, px. */
const room = 40;

/**
 * Ticks of a money axis; the goal has its own where it is on the axis.
 * @param goal plan currency; null = not on the axis
 * @param apart least distance of two ticks, px
 * @param write label of an amount on an axis whose ticks are `step` apart
 */
export function moneyTicks(
	scale: ScaleLinear<number, number>,
	goal: number | null,
	apart: number,
	write: (amount: number, step: number) => string
): Tick[] {
	const values = spacedTicks(scale, apart);
	const step = values.length > 1 ? values[1] - values[0] : values[0];
	const free =
		goal === null ? values : values.filter((v) => Math.abs(scale(v) - scale(goal)) > room);
	const ticks = free.map((v) => ({ x: scale(v), text: write(v, step), goal: false }));
	if (goal === null) return ticks;
	const own = { x: scale(goal), text: write(goal, stepWithDigitsOf(goal, step)), goal: true };
	return [...ticks, own].sort((a, b) => a.x - b.x);
}

/** The step that keeps the amount's own digits and no more: $1.25M on an axis of $100K, $3.1M on one of $500K. */
function stepWithDigitsOf(amount: number, step: number): number {
	if (Math.abs(amount / step - Math.round(amount / step)) <= 1e-9) return step;
	let fine = 1;
	while (10 * fine <= step) fine *= 10;
	for (let i = 0; i < 3 && Math.abs(amount / fine - Math.round(amount / fine)) > 1e-9; i++)
		fine /= 10;
	return fine;
}
