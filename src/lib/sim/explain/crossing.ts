import type { Estimate } from '../result';

/** A figure at a place on an axis. */
export interface CurveValue {
	readonly at: number;
	readonly figure: Estimate;
}

/** Where a curve reaches a height: by straight lines between its points, with what error leaves open. */
export interface Crossing {
	readonly at: number;
	/** where the curve moved up and down by two errors would cross; the axis' ends where it does not */
	readonly low: number;
	readonly high: number;
	/** the curve rises through the height, or falls */
	readonly direction: 'rises' | 'falls';
}

/**
 * Every place at which a curve passes a height.
 * @param points ascending by `at`
 */
export function crossingsOf(points: readonly CurveValue[], height: number): readonly Crossing[] {
	const crossings: Crossing[] = [];
	for (let k = 1; k < points.length; k++) {
		const at = crossingBetween(points[k - 1], points[k], height, 0);
		if (at === null) continue;
		const rises = points[k].figure.value > points[k - 1].figure.value;
		const sides = [-2, 2].map((errors) => nearestCrossing(points, height, errors, at));
		const [first, last] = [points[0].at, points[points.length - 1].at];
		// A curve moved up crosses a rising height earlier, one moved down later.
		const [early, late] = rises ? [sides[1], sides[0]] : [sides[0], sides[1]];
		crossings.push({
			at,
			low: early === null || early > at ? first : early,
			high: late === null || late < at ? last : late,
			direction: rises ? 'rises' : 'falls'
		});
	}
	return crossings;
}

/** Between two neighbours: the first of them is not at the height, the second may be. */
function crossingBetween(
	a: CurveValue,
	b: CurveValue,
	height: number,
	errors: number
): number | null {
	const [y, z] = [a, b].map(
		({ figure }) => figure.value + errors * figure.monteCarloError - height
	);
	if (y === z || y === 0 || y * z > 0) return null;
	return a.at + ((b.at - a.at) * y) / (y - z);
}

function nearestCrossing(
	points: readonly CurveValue[],
	height: number,
	errors: number,
	to: number
): number | null {
	let best: number | null = null;
	for (let k = 1; k < points.length; k++) {
		const at = crossingBetween(points[k - 1], points[k], height, errors);
		if (at !== null && (best === null || Math.abs(at - to) < Math.abs(best - to))) best = at;
	}
	return best;
}
