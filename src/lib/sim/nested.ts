import { lucksPerWorld } from './lucks';
import type { Estimate } from './result';

/** What a nested sample (worlds, lucks within each) says of its mean and of where its spread comes from. */
export interface Nested {
	readonly mean: number;
	readonly sd: number;
	/** standard error of the mean, from world means: lucks of one world are not independent */
	readonly monteCarloError: number;
	/** parts of the sd: chance within a world, and differences between worlds; luck^2 + world^2 = sd^2 */
	readonly luck: number;
	readonly world: number;
	readonly worldMeans: Float64Array;
}

/**
 * Analysis of variance of one figure over replications, which come in whole worlds of
 * `lucksPerWorld` (one-way random effects; Searle, Casella and McCulloch 1992, section 3.6).
 *
 * @param values one per replication, replication order; length a positive multiple of `lucksPerWorld`
 */
export function nested(values: Float64Array): Nested {
	const worlds = values.length / lucksPerWorld;
	if (!(worlds >= 1 && Number.isInteger(worlds)))
		throw new RangeError(
			`nested: values.length = ${values.length}, must be a positive multiple of ${lucksPerWorld}`
		);
	const worldMeans = new Float64Array(worlds);
	let within = 0;
	for (let w = 0; w < worlds; w++) {
		let sum = 0;
		for (let l = 0; l < lucksPerWorld; l++) sum += values[w * lucksPerWorld + l];
		worldMeans[w] = sum / lucksPerWorld;
		for (let l = 0; l < lucksPerWorld; l++)
			within += square(values[w * lucksPerWorld + l] - worldMeans[w]);
	}
	return fromMeans(worldMeans, within / (worlds * (lucksPerWorld - 1)));
}

const square = (x: number): number => x * x;

function fromMeans(worldMeans: Float64Array, withinVariance: number): Nested {
	const worlds = worldMeans.length;
	let mean = 0;
	for (const value of worldMeans) mean += value;
	mean /= worlds;
	let between = 0;
	for (const value of worldMeans) between += square(value - mean);
	const varianceOfMeans = worlds > 1 ? between / (worlds - 1) : 0;
	const world = Math.max(0, varianceOfMeans - withinVariance / lucksPerWorld);
	return {
		mean,
		sd: Math.sqrt(world + withinVariance),
		monteCarloError: Math.sqrt(varianceOfMeans / worlds),
		luck: Math.sqrt(withinVariance),
		world: Math.sqrt(world),
		worldMeans
	};
}

/**
 * Share of worlds whose true mean is above 0. Raw means of a few lucks are too wide, so they are
 * pulled towards the grand mean until their variance is that of the worlds (constrained empirical
 * Bayes: Louis 1984, JASA 79:393; Ghosh 1992, JASA 87:533).
 */
export function shareOfWorldsAbove(sample: Nested): number {
	const { mean, luck, world, worldMeans } = sample;
	const observed = Math.sqrt(world * world + (luck * luck) / lucksPerWorld);
	const keep = observed > 0 ? world / observed : 0;
	let above = 0;
	for (const value of worldMeans) {
		const pulled = mean + keep * (value - mean);
		above += pulled > 0 ? 1 : pulled === 0 ? 0.5 : 0;
	}
	return above / worldMeans.length;
}

/** A mean with its simulation error, from one value per replication. */
export function estimateOf(values: Float64Array): Estimate {
	const { mean, monteCarloError } = nested(values);
	return { value: mean, monteCarloError };
}

/**
 * A chance with its simulation error, from an indicator (0 or 1) per replication. All or none gives
 * no spread to measure, so two successes and two failures are added there (Agresti and Coull 1998).
 */
export function chanceOf(indicators: Float64Array): Estimate {
	const estimate = estimateOf(indicators);
	if (estimate.monteCarloError > 0) return estimate;
	const n = indicators.length + 4;
	const p = 2 / n;
	return { value: estimate.value, monteCarloError: Math.sqrt((p * (1 - p)) / n) };
}
