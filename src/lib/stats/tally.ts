import type { Sample } from './sample';

/**
 * A sample put in order: distinct values, ascending, with the weight of the observed and of the
 * censored rows at each. Every fit starts here, which is why the order of rows never matters, and
 * why counts and rounded amounts (few distinct values) are quick to fit.
 */
export interface Tally {
	/** distinct values, ascending */
	readonly values: Float64Array;
	/** weight of the rows observed at each value */
	readonly observed: Float64Array;
	/** weight of the rows known only to exceed each value; null = none in the sample */
	readonly censored: Float64Array | null;
	/** total weight of observed rows */
	readonly events: number;
	/** total weight of censored rows */
	readonly censoredTotal: number;
	/** distinct values with an observed row */
	readonly distinct: number;
	/** smallest and largest observed value; NaN when there is none */
	readonly min: number;
	readonly max: number;
}

/**
 * The tally of a sample. Rows of weight zero are left out. Cost: one sort, however often the same sample
 * is asked for: every family is fitted to it and judged by it.
 */
export function tallyOf(sample: Sample): Tally {
	let tally = tallies.get(sample);
	if (!tally) {
		tally = sample.weights ? weightedTally(sample, sample.weights) : plainTally(sample);
		tallies.set(sample, tally);
	}
	return tally;
}

/** Kept for as long as the sample itself. */
const tallies = new WeakMap<Sample, Tally>();

/** The same rows as if none were censored: where searches for censored fits start. */
export function allAsObserved(tally: Tally): Tally {
	const { values, observed, censored } = tally;
	if (!censored) return tally;
	return merged({ values, weights: observed.map((weight, i) => weight + censored[i]) }, null);
}

function plainTally({ values, censored }: Sample): Tally {
	if (!censored || !censored.includes(1)) return merged(runsOf(values.slice()), null);
	return merged(
		runsOf(values.filter((_, row) => !censored[row])),
		runsOf(values.filter((_, row) => censored[row]))
	);
}

function weightedTally({ values, censored }: Sample, weights: Float64Array): Tally {
	const order = Array.from(values.keys()).filter((row) => weights[row] > 0);
	order.sort((a, b) => values[a] - values[b] || weights[a] - weights[b]);
	const pick = (mark: number): Runs =>
		weightedRuns(
			order.filter((row) => (censored ? censored[row] : 0) === mark),
			values,
			weights
		);
	const marked = pick(1);
	return merged(pick(0), marked.values.length > 0 ? marked : null);
}

/** Distinct values, ascending, and the weight of each. */
interface Runs {
	readonly values: Float64Array;
	readonly weights: Float64Array;
}

/** Sorts `values` in place: the caller hands over a copy. */
function runsOf(values: Float64Array): Runs {
	values.sort();
	const weights = new Float64Array(values.length);
	let runs = 0;
	for (let row = 0; row < values.length; row++) {
		if (runs > 0 && values[runs - 1] === values[row]) weights[runs - 1]++;
		else {
			values[runs] = values[row];
			weights[runs++] = 1;
		}
	}
	return { values: values.slice(0, runs), weights: weights.slice(0, runs) };
}

function weightedRuns(order: number[], values: Float64Array, weights: Float64Array): Runs {
	const distinct = new Float64Array(order.length);
	const totals = new Float64Array(order.length);
	let runs = 0;
	for (const row of order) {
		if (runs === 0 || distinct[runs - 1] !== values[row]) distinct[runs++] = values[row];
		totals[runs - 1] += weights[row];
	}
	return { values: distinct.slice(0, runs), weights: totals.slice(0, runs) };
}

function merged(observed: Runs, censored: Runs | null): Tally {
	const events = total(observed.weights);
	const distinct = observed.values.length;
	const range = {
		events,
		distinct,
		min: distinct > 0 ? observed.values[0] : NaN,
		max: distinct > 0 ? observed.values[distinct - 1] : NaN
	};
	if (!censored)
		return {
			values: observed.values,
			observed: observed.weights,
			censored: null,
			censoredTotal: 0,
			...range
		};
	const { values, left, right } = mergedColumns(observed, censored);
	const censoredTotal = total(censored.weights);
	return { values, observed: left, censored: right, censoredTotal, ...range };
}

function mergedColumns(a: Runs, b: Runs) {
	const size = a.values.length + b.values.length;
	const values = new Float64Array(size);
	const left = new Float64Array(size);
	const right = new Float64Array(size);
	let [i, j, rows] = [0, 0, 0];
	while (i < a.values.length || j < b.values.length) {
		const next = Math.min(
			i < a.values.length ? a.values[i] : Infinity,
			j < b.values.length ? b.values[j] : Infinity
		);
		if (a.values[i] === next) left[rows] = a.weights[i++];
		if (b.values[j] === next) right[rows] = b.weights[j++];
		values[rows++] = next;
	}
	return {
		values: values.slice(0, rows),
		left: left.slice(0, rows),
		right: right.slice(0, rows)
	};
}

function total(weights: Float64Array): number {
	let sum = 0;
	for (const weight of weights) sum += weight;
	return sum;
}
