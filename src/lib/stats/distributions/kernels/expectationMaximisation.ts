import { log } from '../../../math/log';
import { softmax } from './logSumExp';
import { averagesOf, type Cells } from './mixtureCells';
import type { Averages } from './mixtureComponent';
import { sharesOf, type Layout } from './mixtureSlope';

/** A place in the search's vector (see `Layout`) and the log-likelihood of the cells there. */
export interface Place {
	readonly at: number[];
	readonly value: number;
}

/** The coordinates of all parts from what each part's cells average to; null where a part has shrunk to a
 * point or to next to no rows, which is no fit. */
export type Maximise = (
	averages: readonly Averages[],
	shares: readonly number[]
) => number[] | null;

const MOST_ITERATIONS = 80;
/** Gain of the log-likelihood at which the climb by derivatives takes over. */
const LEAST_GAIN = 0.01;

/**
 * Climbs by expectation-maximisation: each cell is shared out over the parts by its chance to have come from
 * each, and each part is fitted to its share.
 *
 * @param most iterations; left out = as many as a start needs
 * @param chances of part j for cell i at [j][i]: where to start
 * @returns null where `maximise` found no fit
 * @see G. J. McLachlan and D. Peel (2000), Finite Mixture Models, section 2.8
 */
export function expectationMaximisation(
	cells: Cells,
	layout: Layout,
	chances: readonly Float64Array[],
	maximise: Maximise,
	most = MOST_ITERATIONS
): Place | null {
	let before = -Infinity;
	for (let iteration = 0; ; iteration++) {
		const at = maximised(cells, chances, maximise);
		if (!at) return null;
		const value = shareOut(cells, layout, at, chances);
		if (iteration === most || !(value - before > LEAST_GAIN)) return { at, value };
		before = value;
	}
}

function maximised(
	cells: Cells,
	chances: readonly Float64Array[],
	maximise: Maximise
): number[] | null {
	const weighted = chances.map((chance) => chance.map((share, i) => share * cells.weights[i]));
	const totals = weighted.map((weights) => weights.reduce((a, b) => a + b, 0));
	if (!totals.every((total) => total > 0)) return null;
	const averages = weighted.map((weights) => averagesOf(cells, weights));
	const coordinates = maximise(
		averages,
		totals.map((total) => total / cells.total)
	);
	const last = totals[totals.length - 1];
	return coordinates && [...coordinates, ...totals.slice(0, -1).map((total) => log(total / last))];
}

/** Fills `chances`. @returns the log-likelihood of the cells */
function shareOut(
	{ values, logs, weights }: Cells,
	{ component, slots, places }: Layout,
	at: readonly number[],
	chances: readonly Float64Array[]
): number {
	const logShares = sharesOf(at.slice(places)).map(log);
	const curves = slots.map(([first, second]) => component.curveAt(at[first], at[second]));
	const shares = new Float64Array(slots.length);
	let value = 0;
	for (let i = 0; i < values.length; i++) {
		for (let j = 0; j < curves.length; j++)
			shares[j] = logShares[j] + curves[j](values[i], logs[i]);
		value += weights[i] * softmax(shares);
		for (let j = 0; j < curves.length; j++) chances[j][i] = shares[j];
	}
	return value;
}
