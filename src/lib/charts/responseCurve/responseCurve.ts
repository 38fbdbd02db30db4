import { area, line, scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';
import { monotone } from './monotone';

/** Bookings of the team at a level of the target, plan currency. */
export interface ResponsePoint {
	/** in the target's unit */
	readonly level: number;
	readonly mean: number;
	/** half of the quarters lie between them */
	readonly p25: number;
	readonly p75: number;
}

export interface ResponseCurveInput {
	/** ascending by level; may still be few while the sweep runs */
	readonly points: readonly ResponsePoint[];
	/** average without a target */
	readonly none: number;
	/** ends of the slider, in the target's unit */
	readonly min: number;
	readonly max: number;
	/** where the slider stands */
	readonly value: number;
	/** largest level that any rep has sustained: beyond it the curve is a guess; null = unknown */
	readonly sustained: number | null;
}

interface Label {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	readonly text: string;
}

export interface ResponseCurveLayout {
	/** paths of the band and the curve within what reps have done, and beyond; '' = nothing there */
	readonly band: string;
	readonly bandBeyond: string;
	readonly curve: string;
	readonly curveBeyond: string;
	/** y of the dotted line */
	readonly noneY: number;
	readonly noneLabel: Label;
	/** the dot over the thumb; null where the curve does not reach */
	readonly dot: { readonly x: number; readonly y: number; readonly label: Label } | null;
	/** average at the slider's value, for its spoken value; null where the curve does not reach */
	readonly mean: number | null;
	readonly left: number;
	readonly right: number;
}

const size = 12;
const room = { top: 20, bottom: 6 };
/** px between neighbouring points of a drawn curve */
const fine = 2;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function boxOf({ x, y, anchor, text }: Label): Box {
	const width = textWidth(text, size, 600);
	const left = anchor === 'start' ? x : x - width;
	return { left, right: left + width, top: y - 11, bottom: y + 3 };
}

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Sample {
	readonly x: number;
	readonly mean: number;
	readonly low: number;
	readonly high: number;
}

/** The curve and its band, sampled so finely that straight lines between the samples look round. */
function samplesOf(points: readonly ResponsePoint[], from: number, to: number, step: number) {
	const of = (key: 'mean' | 'p25' | 'p75') =>
		monotone(points.map((point) => ({ x: point.level, y: point[key] })));
	const [mean, low, high] = [of('mean'), of('p25'), of('p75')];
	const count = Math.max(1, Math.ceil((to - from) / step));
	return Array.from({ length: count + 1 }, (_, i): Sample => {
		const x = from + ((to - from) * i) / count;
		return { x, mean: mean(x), low: low(x), high: high(x) };
	});
}

/** At the end of the dotted line that lies farther from the curve, above it where there is room. */
function noneLabelAt(
	y: number,
	left: number,
	right: number,
	text: string,
	curveAt: (px: number) => number
): Label {
	const width = textWidth(text, size);
	const clearance = (from: number, to: number): number => {
		const ys = [from, (from + to) / 2, to].map(curveAt).filter((v) => !Number.isNaN(v));
		return ys.length === 0 ? Infinity : Math.min(...ys.map((v) => Math.abs(v - (y - 8))));
	};
	const atRight = clearance(right - width, right) >= clearance(left, left + width);
	return { x: atRight ? right : left, y: y - 6, anchor: atRight ? 'end' : 'start', text };
}

/** Beside the dot, on the first side where it stays inside and clear of the other label. */
function dotLabelAt(x: number, y: number, bounds: Box, text: string, other: Label): Label {
	const candidates: Label[] = [-7, 17].flatMap((dy) => [
		{ x: x + 8, y: y + dy, anchor: 'start' as const, text },
		{ x: x - 8, y: y + dy, anchor: 'end' as const, text }
	]);
	const fits = (label: Label): boolean => {
		const box = boxOf(label);
		const inside =
			box.left >= bounds.left &&
			box.right <= bounds.right &&
			box.top >= bounds.top &&
			box.bottom <= bounds.bottom;
		return inside && !overlap(box, boxOf(other));
	};
	return candidates.find(fits) ?? candidates[0];
}

/**
 * Geometry of the curve on the slider's own axis.
 * @param width of the slider, px
 * @param height of the drawing, px
 * @param inset from either side to the ends of the slider's axis, px
 */
export function layoutResponseCurve(
	input: ResponseCurveInput,
	width: number,
	height: number,
	inset: number,
	texts: { money(amount: number): string; none(amount: number): string }
): ResponseCurveLayout {
	const { points, none, value } = input;
	const x = scaleLinear([input.min, input.max], [inset, width - inset]);
	const all = [none, ...points.flatMap((p) => [p.p25, p.p75, p.mean])];
	const low = Math.min(...all);
	const high = Math.max(...all);
	const pad = high > low ? 0 : Math.max(1, Math.abs(high) * 0.05);
	const y = scaleLinear([low - pad, high + pad], [height - room.bottom, room.top]);
	const ends = { left: inset, right: width - inset };
	const drawn = points.length >= 2;
	const first = drawn ? Math.max(input.min, points[0].level) : 0;
	const last = drawn ? Math.min(input.max, points[points.length - 1].level) : 0;
	const step = x.invert(inset + fine) - input.min;
	const samples = drawn ? samplesOf(points, first, last, step) : [];
	const edge = input.sustained ?? Infinity;
	const bandPath = area<Sample>(
		(s) => x(s.x),
		(s) => y(s.low),
		(s) => y(s.high)
	);
	const curvePath = line<Sample>(
		(s) => x(s.x),
		(s) => y(s.mean)
	);
	const within = samples.filter((s) => s.x <= edge);
	const beyond = samples.filter((s) => s.x >= edge - step);
	const path = (make: (s: Sample[]) => string | null, part: Sample[]): string =>
		part.length > 1 ? (make(part) ?? '') : '';

	const meanAt = drawn ? monotone(points.map((p) => ({ x: p.level, y: p.mean }))) : () => NaN;
	const mean = meanAt(value);
	const noneLabel = noneLabelAt(y(none), ends.left, ends.right, texts.none(none), (px) =>
		y(meanAt(x.invert(px)))
	);
	const bounds = { left: 0, right: width, top: 0, bottom: height };
	const dotX = x(Math.min(input.max, Math.max(input.min, value)));
	return {
		band: path(bandPath, within),
		bandBeyond: path(bandPath, beyond),
		curve: path(curvePath, within),
		curveBeyond: path(curvePath, beyond),
		noneY: y(none),
		noneLabel,
		dot: Number.isNaN(mean)
			? null
			: {
					x: dotX,
					y: y(mean),
					label: dotLabelAt(dotX, y(mean), bounds, texts.money(mean), noneLabel)
				},
		mean: Number.isNaN(mean) ? null : mean,
		...ends
	};
}
