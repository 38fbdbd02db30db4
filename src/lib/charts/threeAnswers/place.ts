import type { ScaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import type { ThreeAnswersInput } from './answer';
import { beyond, type Extent } from './extent';
import { numeralWidth, type Numeral, type NumeralTexts } from './numeral';

/** Places of the parts that stand around the rows. All numbers in px of the figure. */

/** The texts whose widths the layout must know. */
export interface ThreeAnswersTexts extends NumeralTexts {
	/** "−$43K" */
	signed(amount: number): string;
	/** label of an axis tick; `step` is the distance between ticks */
	axis(amount: number, step: number): string;
	/** "Goal $1.2M", and when it lies beyond the axis by `distance`: "Goal $3M, $1.6M further" */
	goal(amount: number, distance: number): string;
	/** "$72K behind no target" */
	difference(amount: number): string;
}

/** The form at a width, and the ends of the plot. */
export interface Columns {
	readonly form: 'wide' | 'stacked';
	readonly left: number;
	readonly right: number;
	/** lower edge of the envelope's row */
	readonly envelopeBottom: number;
}

/** Container width below which names and numerals move above their heaps. */
const stackedBelow = 640;

export function columnsOf(width: number): Columns {
	if (width < stackedBelow) return { form: 'stacked', left: 0, right: width, envelopeBottom: 72 };
	const roomy = width >= 820;
	return {
		form: 'wide',
		left: roomy ? 182 : 168,
		right: width - (roomy ? 168 : 150),
		envelopeBottom: 66
	};
}

export interface GoalPlace {
	readonly x: number;
	/** side of the axis beyond which the goal lies; null = it is on the axis */
	readonly beyond: 'left' | 'right' | null;
	readonly text: string;
	readonly textX: number;
	readonly anchor: 'start' | 'end';
}

export interface EnvelopePlace {
	readonly x: number;
	readonly y: number;
	readonly beyond: 'left' | 'right' | null;
	/** side of the diamond on which the sum stands (wide form) */
	readonly anchor: 'start' | 'end';
	/** lower edge of the row */
	readonly bottom: number;
}

/** From the average with the target to that without, under the first row. */
export interface DifferencePlace {
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly text: string;
	readonly textX: number;
	readonly anchor: 'start' | 'end';
}

interface RowPlace {
	readonly answer: { readonly mean: number };
	readonly meanX: number;
	readonly baseline: number;
}

export function placeGoal(
	extent: Extent,
	x: ScaleLinear<number, number>,
	goal: number,
	columns: Columns,
	texts: ThreeAnswersTexts
): GoalPlace {
	const side = beyond(extent, goal);
	const at = side === 'left' ? columns.left + 6 : side === 'right' ? columns.right - 6 : x(goal);
	const distance = side === 'right' ? goal - extent.high : side === 'left' ? extent.low - goal : 0;
	const text = texts.goal(goal, distance);
	const fitsRight =
		at + 16 + textWidth(text, 14, 600) <= columns.right + (columns.left > 0 ? 150 : 0);
	const toRight = side !== 'right' && fitsRight;
	return {
		x: at,
		beyond: side,
		text,
		textX: toRight ? at + 16 : at - 14,
		anchor: toRight ? 'start' : 'end'
	};
}

export function placeEnvelope(
	input: ThreeAnswersInput,
	extent: Extent,
	x: ScaleLinear<number, number>,
	columns: Columns
): EnvelopePlace | null {
	if (!input.envelope) return null;
	const { amount, parts } = input.envelope;
	const side = beyond(extent, amount);
	const at =
		side === 'left' ? columns.left + 12 : side === 'right' ? columns.right - 12 : x(amount);
	const fitsLeft = at - 18 - textWidth(parts, 14) >= columns.left;
	const wide = columns.form === 'wide';
	return {
		x: at,
		y: wide ? 39 : 44,
		beyond: side,
		anchor: fitsLeft ? 'end' : 'start',
		bottom: columns.envelopeBottom
	};
}

export function placeDifference(
	rows: readonly RowPlace[],
	goalX: number,
	columns: Columns,
	texts: ThreeAnswersTexts
): DifferencePlace | null {
	if (rows.length < 2 || columns.form === 'stacked') return null;
	const [target, none] = rows;
	const text = texts.difference(target.answer.mean - none.answer.mean);
	const right = Math.max(target.meanX, none.meanX);
	const left = Math.min(target.meanX, none.meanX);
	const width = textWidth(text, 13, 600);
	const clearRight = right + 9 + width <= columns.right;
	const crossesGoal = right < goalX && right + 9 + width > goalX - 4;
	const toRight = clearRight && !(crossesGoal && left - 9 - width >= columns.left);
	return {
		from: target.meanX,
		to: none.meanX,
		y: target.baseline + 7,
		text,
		textX: toRight ? right + 9 : left - 9,
		anchor: toRight ? 'start' : 'end'
	};
}

/** Names and numerals of the stacked form, moved to the free side of the goal line where they meet it. */
export function placeTexts(
	numeral: Numeral,
	columns: Columns,
	goalX: number
): { nameX: number; numeralX: number } {
	if (columns.form === 'wide') return { nameX: 0, numeralX: columns.right + 26 };
	const meetsName = goalX < 104;
	const meetsNumeral = goalX > columns.right - numeralWidth(numeral) - 10;
	const room = goalX - 10 - numeralWidth(numeral) > 112;
	return {
		nameX: meetsName ? goalX + 10 : 0,
		numeralX: meetsNumeral && room ? goalX - 10 : columns.right
	};
}
