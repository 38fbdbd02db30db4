import { curveMonotoneX, line, scaleLinear } from 'd3';
import { textWidth } from '../frame/textWidth';

/** Both numbers by week, with the target, in their own units per rep and day. */
export interface WatchedInput {
	readonly logged: ArrayLike<number>;
	readonly wanted: ArrayLike<number>;
	/** means without a target, > 0: the 100 of each index */
	readonly loggedBase: number;
	readonly wantedBase: number;
}

/** An end label of two lines: value above name. */
interface EndLabel {
	readonly x: number;
	/** middle of the two lines */
	readonly y: number;
}

export interface WatchedLayout {
	/** indexes by week, 100 = mean without a target */
	readonly logged: readonly number[];
	readonly wanted: readonly number[];
	readonly loggedPath: string;
	readonly wantedPath: string;
	readonly ends: { readonly logged: number; readonly wanted: number };
	readonly labels: { readonly logged: EndLabel; readonly wanted: EndLabel };
	/** px of each week */
	readonly weeks: readonly number[];
	/** weeks that carry a label, by index */
	readonly ticks: readonly number[];
	readonly baseY: number;
	/** the note stands at the end of the base line: under it, or above where a series runs under it */
	readonly noteY: number;
	readonly top: number;
	readonly bottom: number;
	readonly right: number;
	readonly height: number;
}

/** A series as indexes. Without a base (nobody does any) it stays level. */
export function indexOf(series: ArrayLike<number>, base: number): number[] {
	return Array.from(series, (value) => (base > 0 ? (100 * value) / base : 100));
}

const top = 12;
const bottom = 130;
/** two lines of text */
const labelHeight = 36;

/** Both labels at their lines' ends, pushed apart where they would overlap. */
function spread(a: number, b: number): [number, number] {
	const short = labelHeight - Math.abs(a - b);
	if (short <= 0) return [a, b];
	const up = a <= b ? -1 : 1;
	return [a + (up * short) / 2, b - (up * short) / 2];
}

/** Every fourth week and the last; the one before the last makes room for it. */
function labelledWeeks(count: number): number[] {
	const ticks = [];
	for (let i = 0; i < count - 2; i += 4) ticks.push(i);
	return count > 0 ? [...ticks, count - 1] : [];
}

/**
 * Geometry of two series by week.
 * @param width of the container, px
 * @param names of the series, at their ends
 */
export function layoutWatched(
	input: WatchedInput,
	width: number,
	names: readonly [logged: string, wanted: string]
): WatchedLayout {
	const logged = indexOf(input.logged, input.loggedBase);
	const wanted = indexOf(input.wanted, input.wantedBase);
	const room = Math.max(...names.map((name) => textWidth(name, 13))) + 14;
	const right = width - room;
	const all = [100, ...logged, ...wanted];
	// At least 10 points either way, so that a ripple is not drawn as a wave.
	const x = scaleLinear([0, Math.max(1, logged.length - 1)], [4, right]);
	const y = scaleLinear([Math.min(90, ...all), Math.max(110, ...all)], [bottom, top]);
	const path = (series: readonly number[]): string =>
		line<number>((_, i) => x(i), y).curve(curveMonotoneX)(series) ?? '';
	const last = (series: readonly number[]): number => y(series[series.length - 1] ?? 100);
	const ends = { logged: last(logged), wanted: last(wanted) };
	const [loggedY, wantedY] = spread(ends.logged, ends.wanted);
	const half = Math.floor(logged.length / 2);
	const late = [...logged.slice(half), ...wanted.slice(half)];
	const below = late.some((value) => y(value) > y(100) - 2 && y(value) < y(100) + 22);
	return {
		logged,
		wanted,
		loggedPath: path(logged),
		wantedPath: path(wanted),
		ends,
		labels: { logged: { x: right + 10, y: loggedY }, wanted: { x: right + 10, y: wantedY } },
		weeks: logged.map((_, i) => x(i)),
		ticks: labelledWeeks(logged.length),
		baseY: y(100),
		noteY: below ? y(100) - 6 : y(100) + 15,
		top,
		bottom,
		right,
		height: bottom + 28
	};
}
