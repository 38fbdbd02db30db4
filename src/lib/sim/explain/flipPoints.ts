import type { ExperimentInput } from '../chunk';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { inputsOf, valueAt, withInputAt, type Input } from './inputs';
import { effectOf, explainReplications, playCells, type Explanation } from './plays';

/**
 * What would have to be true of one number for the target's mean effect to change sign.
 * - `flips`: it does, at `value`; the target helps `below` or `above` it.
 * - `never`: the effect keeps its sign from the 1st to the 99th of a hundred worlds.
 * - `unclear`: the effect is too near 0 to tell, at an end of the range or all along it.
 */
export type FlipPoint = { readonly id: string } & (
	| {
			readonly kind: 'flips';
			readonly value: number;
			/** 95 in 100 intervals like this one hold the value at which the mean effect is 0 */
			readonly low: number;
			readonly high: number;
			readonly helps: 'below' | 'above';
			/** share of the worlds whose draw lies below `value` */
			readonly worldsBelow: number;
	  }
	| {
			readonly kind: 'never' | 'unclear';
			/** mean effect at the lower and at the upper end, plan currency */
			readonly atLow: Estimate;
			readonly atHigh: Estimate;
			/** the ends: values of the input */
			readonly from: number;
			readonly to: number;
	  }
);

/** Where an input is looked at first: nearly the whole of its range, its middle, its 8 in 10. */
const grid = [0.01, 0.1, 0.5, 0.9, 0.99] as const;
/** Times a bracket is cut. Three leave a thirtieth of it and are enough for a line. */
const CUTS = 3;
const Z95 = 1.959963984540054;

interface Point {
	readonly p: number;
	readonly effect: Estimate;
}

/**
 * Looks for the flip of each input by playing it at chosen quantiles, all else drawn as usual. Where
 * the effect turns round and flips twice, the flip nearest to the middle is told.
 *
 * @param ids inputs to look at; those that a tornado found idle have none
 */
export function* flipPointsOf(
	experiment: ExperimentInput,
	ids: readonly string[],
	replications = explainReplications
): Explanation<readonly FlipPoint[]> {
	const inputs = inputsOf(experiment).filter(({ id, uncertain }) => uncertain && ids.includes(id));
	const wanted = inputs.flatMap((input) => grid.map((p) => ({ input, p })));
	const first = yield* effectsAt(experiment, wanted, replications);
	const points: Point[][] = inputs.map((_, i) =>
		first.slice(i * grid.length, (i + 1) * grid.length)
	);
	for (let cut = 0; cut < CUTS; cut++) {
		const open = inputs.flatMap((input, i) => {
			const bracket = bracketOf(points[i]);
			return bracket ? [{ i, input, p: (bracket[0].p + bracket[1].p) / 2 }] : [];
		});
		const more = yield* effectsAt(experiment, open, replications);
		open.forEach(({ i }, k) => points[i].push(more[k]));
		for (const each of points) each.sort((a, b) => a.p - b.p);
	}
	return inputs.map((input, i) => flipOf(experiment, input, points[i]));
}

function* effectsAt(
	experiment: ExperimentInput,
	wanted: readonly { readonly input: Input; readonly p: number }[],
	replications: number
): Explanation<readonly Point[]> {
	if (wanted.length === 0) return [];
	const cells = wanted.map(({ input, p }) => withInputAt(experiment, input, p));
	const played = yield* playCells(cells, replications);
	return wanted.map(({ p }, i) => ({ p, effect: estimateOf(effectOf(played[i])) }));
}

/** The two neighbours between which the effect changes sign, nearest to the middle of the range. */
function bracketOf(points: readonly Point[]): readonly [Point, Point] | null {
	let best: readonly [Point, Point] | null = null;
	const off = ([a, b]: readonly [Point, Point]): number => Math.abs((a.p + b.p) / 2 - 0.5);
	for (let k = 1; k < points.length; k++) {
		const pair = [points[k - 1], points[k]] as const;
		if (pair[0].effect.value * pair[1].effect.value > 0) continue;
		if (pair[0].effect.value === pair[1].effect.value) continue;
		if (!best || off(pair) < off(best)) best = pair;
	}
	return best;
}

function flipOf(experiment: ExperimentInput, input: Input, points: readonly Point[]): FlipPoint {
	const [first, last] = [points[0], points[points.length - 1]];
	const at = (p: number): number => valueAt(experiment, input, p);
	const bracket = bracketOf(points);
	if (!bracket) {
		const sure = points.every(
			({ effect }) => Math.abs(effect.value) > Z95 * effect.monteCarloError
		);
		const ends = { atLow: first.effect, atHigh: last.effect, from: at(first.p), to: at(last.p) };
		return { id: input.id, kind: sure ? 'never' : 'unclear', ...ends };
	}
	const [a, b] = bracket;
	const [va, vb] = [at(a.p), at(b.p)];
	const share = a.effect.value / (a.effect.value - b.effect.value);
	// The steepness comes from a wider stretch than the last bracket, whose ends differ by noise.
	const [from, to] = [at(Math.max(grid[0], a.p - 0.2)), at(Math.min(grid[4], b.p + 0.2))];
	const slope = slopeIn(points, at, from, to);
	const value = va + share * (vb - va);
	const error =
		(Z95 * Math.max(a.effect.monteCarloError, b.effect.monteCarloError)) / Math.abs(slope);
	const [least, most] = [at(first.p), at(last.p)];
	return {
		id: input.id,
		kind: 'flips',
		value,
		low: Math.max(least, value - error),
		high: Math.min(most, value + error),
		helps: a.effect.value > 0 || b.effect.value < 0 ? 'below' : 'above',
		worldsBelow: a.p + share * (b.p - a.p)
	};
}

/** Least-squares slope of the mean effect on the input's value, over the points of a stretch. */
function slopeIn(
	points: readonly Point[],
	at: (p: number) => number,
	from: number,
	to: number
): number {
	const near = points
		.map(({ p, effect }) => ({ x: at(p), y: effect.value }))
		.filter(({ x }) => x >= from && x <= to);
	const mx = near.reduce((sum, { x }) => sum + x, 0) / near.length;
	const my = near.reduce((sum, { y }) => sum + y, 0) / near.length;
	const xy = near.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
	return xy / near.reduce((sum, { x }) => sum + (x - mx) * (x - mx), 0);
}
