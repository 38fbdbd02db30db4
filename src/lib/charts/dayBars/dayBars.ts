import { textWidth } from '../frame/textWidth';

/** A part of the working day, in the fixed order in which all days are drawn. */
export interface DayPart {
	readonly id: string;
	readonly name: string;
	/** minutes per rep and day */
	readonly none: number;
	/** null: the plan has no target */
	readonly target: number | null;
	/** the watched work is filled, other work outlined, the rest of the day tinted */
	readonly kind: 'watched' | 'work' | 'rest';
}

/** A stretch of a bar: along it in px, and its minutes. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly minutes: number;
	/** the number fits inside */
	readonly labelled: boolean;
}

export interface PlacedPart extends DayPart {
	readonly before: Stretch;
	readonly after: Stretch | null;
	/** middle of its name along the bars, px */
	readonly nameAt: number;
	/** line of its name between the bars: 0, or further down where neighbours would overlap */
	readonly nameLine: number;
}

export interface DayBarsLayout {
	/** `rows`: bars across with names between them; `columns`: bars upright with names at the left */
	readonly form: 'rows' | 'columns';
	readonly parts: readonly PlacedPart[];
	/** across the bars, px: start of the first, of the second, and thickness */
	readonly first: number;
	readonly second: number;
	readonly thickness: number;
	readonly height: number;
	readonly totals: { readonly none: number; readonly target: number | null };
}

const fontSize = 13;
const columnLength = 320;
/** Below this width bars stand upright, px. */
const narrowest = 400;
/** lines of names that have room between the bars */
const lines = 2;

/** Stretches of a bar one after the other. */
function stretches(
	minutes: readonly number[],
	pxPerMinute: number,
	form: 'rows' | 'columns'
): Stretch[] {
	let at = 0;
	return minutes.map((m) => {
		const from = at;
		at += m * pxPerMinute;
		const room = at - from;
		const needed = form === 'rows' ? textWidth(String(Math.round(m)), fontSize, 600) + 6 : 16;
		return { from, to: at, minutes: m, labelled: room >= needed };
	});
}

function place(parts: readonly DayPart[], length: number, form: 'rows' | 'columns'): PlacedPart[] {
	const none = parts.map((part) => part.none);
	const target = parts.map((part) => part.target ?? 0);
	const longest = Math.max(sum(none), sum(target));
	const before = stretches(none, length / longest, form);
	const after = stretches(target, length / longest, form);
	return parts.map((part, i) => {
		const second = part.target === null ? null : after[i];
		const middle = (s: Stretch): number => (s.from + s.to) / 2;
		const both = second ? (middle(before[i]) + middle(second)) / 2 : middle(before[i]);
		return {
			...part,
			before: before[i],
			after: second,
			nameAt: form === 'rows' ? both : middle(before[i]),
			nameLine: 0
		};
	});
}

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** Air between two names on one line, px. */
const air = 8;

/** Keeps names inside the figure, and on the first line on which they clear their neighbours. */
function placeNames(parts: readonly PlacedPart[], width: number): PlacedPart[] {
	const taken: number[] = [];
	return parts.map((part) => {
		const half = textWidth(part.name, fontSize) / 2;
		const nameAt = Math.min(width - half, Math.max(half, part.nameAt));
		let nameLine = 0;
		while ((taken[nameLine] ?? -Infinity) + air > nameAt - half) nameLine++;
		taken[nameLine] = nameAt + half;
		return { ...part, nameAt, nameLine };
	});
}

/**
 * Geometry of two days of minutes. They share a scale, so that a day that gets longer is longer.
 * @param width of the container, px
 */
export function layoutDayBars(parts: readonly DayPart[], width: number): DayBarsLayout {
	const totals = {
		none: sum(parts.map((part) => part.none)),
		target: parts.some((part) => part.target === null)
			? null
			: sum(parts.map((part) => part.target ?? 0))
	};
	const rows = placeNames(place(parts, width, 'rows'), width);
	if (width >= narrowest && rows.every((part) => part.nameLine < lines))
		return {
			form: 'rows',
			parts: rows,
			first: 20,
			second: 112,
			thickness: 34,
			height: totals.target === null ? 80 : 168,
			totals
		};
	const names = Math.max(...parts.map((part) => textWidth(part.name, fontSize))) + 12;
	const thickness = Math.min(96, (width - names) * 0.36);
	return {
		form: 'columns',
		parts: place(parts, columnLength, 'columns'),
		first: names,
		second: width - thickness,
		thickness,
		height: columnLength + 44,
		totals
	};
}
