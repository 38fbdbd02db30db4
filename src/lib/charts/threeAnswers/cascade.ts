import { textWidth } from '../frame/textWidth';
import type { CascadeStep } from './answer';

/** A step with the text of its amount: "−$43K". */
export interface LabelledStep extends CascadeStep {
	readonly amountText: string;
}

/** A step in place. All numbers in px of the figure. */
export interface PlacedStep extends LabelledStep {
	/** ends of the bar on the axis, in the order of the walk; clipped to the plot */
	readonly from: number;
	readonly to: number;
	/** top of the bar */
	readonly y: number;
	readonly text: { readonly x: number; readonly anchor: 'start' | 'end' };
}

/** A bracket over the steps of a group, with the middle of its text. */
export interface Bracket {
	readonly group: CascadeStep['group'];
	readonly total: number;
	readonly top: number;
	readonly bottom: number;
	readonly middle: number;
}

export interface CascadeLayout {
	/** `inline`: labels beside their bars; `over`: labels above them, where they do not fit beside */
	readonly form: 'inline' | 'over';
	readonly steps: readonly PlacedStep[];
	readonly brackets: readonly Bracket[];
	/** where arithmetic ends, beside the first step of behaviour; null where its text has no room */
	readonly between: { readonly x: number; readonly y: number } | null;
	readonly height: number;
}

export interface CascadePlace {
	/** top of the block */
	readonly top: number;
	readonly left: number;
	readonly right: number;
	/** amount to px */
	readonly x: (amount: number) => number;
	/** the goal line, which texts at the right of bars stay clear of where they can */
	readonly goalX: number;
}

export const barHeight = 11;
const rowHeight = { inline: 25, over: 40 } as const;
const above = 20;
const below = 22;
const textGap = 8;
/** between label and amount */
const amountGap = 10;
/** two lines of text in the brackets need this much between their middles */
const bracketGap = 42;

/** The name of the block needs four lines, whatever the number of steps. */
const leastHeight = 122;

/** Height of a cascade whose labels stand beside their bars. */
export const cascadeHeight = (steps: number): number =>
	Math.max(leastHeight, above + steps * rowHeight.inline + below);

const labelWidth = (step: LabelledStep): number =>
	textWidth(step.label, 13) + amountGap + textWidth(step.amountText, 13, 600);

/** Left of the bar where there is room, else right of it; null where there is none at either side. */
function textBeside(step: LabelledStep, from: number, to: number, place: CascadePlace) {
	const width = labelWidth(step) + textGap;
	const left = Math.min(from, to);
	const right = Math.max(from, to);
	if (left - width >= place.left) return { x: left - textGap, anchor: 'end' } as const;
	if (right + width <= place.right) return { x: right + textGap, anchor: 'start' } as const;
	return null;
}

/** Amounts at the ends of each step, from the start on. */
function walk(start: number, steps: readonly CascadeStep[]): [number, number][] {
	let at = start;
	return steps.map(({ amount }) => {
		const from = at;
		at += amount;
		return [from, at];
	});
}

/**
 * Places the steps from `start` downwards, one under the other, each beginning where the last ended,
 * to the left when it takes away and to the right when it adds.
 */
export function layoutCascade(
	start: number,
	steps: readonly LabelledStep[],
	place: CascadePlace,
	betweenText: string | null
): CascadeLayout {
	const clip = (x: number): number => Math.min(place.right, Math.max(place.left, x));
	const ends = walk(start, steps).map(([a, b]) => [clip(place.x(a)), clip(place.x(b))] as const);
	const beside = steps.map((step, i) => textBeside(step, ends[i][0], ends[i][1], place));
	const form = beside.every((text) => text !== null) ? 'inline' : 'over';
	const pitch = rowHeight[form];
	const placed = steps.map((step, i): PlacedStep => {
		const y = place.top + above + i * pitch + (form === 'over' ? 15 : 0);
		const text = beside[i] ?? { x: place.left, anchor: 'start' as const };
		return {
			...step,
			from: ends[i][0],
			to: ends[i][1],
			y,
			text: form === 'over' ? { x: place.left, anchor: 'start' } : text
		};
	});
	return {
		form,
		steps: placed,
		brackets: bracketsOf(placed),
		between: form === 'inline' ? placeBetween(placed, betweenText, place) : null,
		height: above + steps.length * pitch + below
	};
}

function bracketsOf(steps: readonly PlacedStep[]): Bracket[] {
	const brackets = (['arithmetic', 'behaviour'] as const).flatMap((group): Bracket[] => {
		const members = steps.filter((step) => step.group === group);
		if (members.length === 0) return [];
		const top = members[0].y;
		const bottom = members[members.length - 1].y + barHeight;
		const total = members.reduce((sum, step) => sum + step.amount, 0);
		return [{ group, total, top, bottom, middle: (top + bottom) / 2 }];
	});
	if (brackets.length < 2) return brackets;
	const [first, second] = brackets;
	const short = bracketGap - (second.middle - first.middle);
	if (short <= 0) return brackets;
	return [
		{ ...first, middle: first.middle - short / 2 },
		{ ...second, middle: second.middle + short / 2 }
	];
}

function placeBetween(
	steps: readonly PlacedStep[],
	text: string | null,
	place: CascadePlace
): CascadeLayout['between'] {
	const first = steps.find((step) => step.group === 'behaviour');
	if (text === null || !first || first === steps[0]) return null;
	const x = Math.max(first.from, first.to) + textGap + 1;
	const end = x + textWidth(text, 12);
	const wall = x < place.goalX ? Math.min(place.goalX - textGap, place.right) : place.right;
	if (first.text.anchor === 'start' || end > wall) return null;
	return { x, y: first.y };
}
