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
 * Analysis of variance of one figure over replications, which come in worlds of `lucksPerWorld`
 * (one-way random effects; Searle, Casella and McCulloch 1992, section 3.6). A last world that is not
 * whole counts in the mean and not in the variances; less than one whole world is taken as luck.
 *
 * @param values one per replication, replication order; length >= 1
 */
export function nested(values: Float64Array): Nested {
	if (values.length === 0) throw new RangeError('nested: values.length = 0, must be >= 1');
	const worlds = Math.floor(values.length / lucksPerWorld);
	if (worlds === 0) return byLuck(values);
	const worldMeans = new Float64Array(worlds);
	let within = 0;
	for (let w = 0; w < worlds; w++) {
		const lucks = values.subarray(w * lucksPerWorld, (w + 1) * lucksPerWorld);
		worldMeans[w] = meanOf(lucks);
		within += squaresAbout(lucks, worldMeans[w]);
	}
	const luckVariance = within / (worlds * (lucksPerWorld - 1));
	const grand = meanOf(worldMeans);
	const ofMeans =
		worlds > 1 ? squaresAbout(worldMeans, grand) / (worlds - 1) : luckVariance / lucksPerWorld;
	const worldVariance = Math.max(0, ofMeans - luckVariance / lucksPerWorld);
	return {
		mean: meanOf(values),
		sd: Math.sqrt(worldVariance + luckVariance),
		monteCarloError: Math.sqrt(ofMeans / (values.length / lucksPerWorld)),
		luck: Math.sqrt(luckVariance),
		world: Math.sqrt(worldVariance),
		worldMeans
	};
}

function byLuck(values: Float64Array): Nested {
	const n = values.length;
	const mean = meanOf(values);
	const sd = n > 1 ? Math.sqrt(squaresAbout(values, mean) / (n - 1)) : 0;
	const worldMeans = Float64Array.of(mean);
	return { mean, sd, monteCarloError: sd / Math.sqrt(n), luck: sd, world: 0, worldMeans };
}

function meanOf(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i];
	return sum / values.length;
}

function squaresAbout(values: Float64Array, center: number): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += (values[i] - center) * (values[i] - center);
	return sum;
}

/**
 * What the worlds' true means may be. Raw means of a few lucks are too wide, so they are pulled
 * towards the grand mean until their variance is that of the worlds (constrained empirical Bayes:
 * Louis 1984, JASA 79:393; Ghosh 1992, JASA 87:533).
 */
export function shrunkWorldMeans({ mean, luck, world, worldMeans }: Nested): Float64Array {
	const observed = Math.sqrt(world * world + (luck * luck) / lucksPerWorld);
	const keep = observed > 0 ? world / observed : 0;
	return worldMeans.map((value) => mean + keep * (value - mean));
}

/** Share of worlds whose true mean is above 0, a tie as half. */
export function shareOfWorldsAbove(sample: Nested): number {
	let above = 0;
	for (const pulled of shrunkWorldMeans(sample)) above += pulled > 0 ? 1 : pulled === 0 ? 0.5 : 0;
	return above / sample.worldMeans.length;
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
