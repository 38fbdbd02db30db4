import { gammaQ } from '../../math/gammaIncomplete';
import type { Estimate } from '../result';

/** What one input does to a figure, from the worlds as they were drawn. */
export interface BinnedEffect {
	/** variance of the figure between values of the input, luck of the bins taken out; >= 0 */
	readonly variance: Estimate;
	/** mean of the figure in each bin of worlds, by ascending input */
	readonly bins: Float64Array;
	/** probability of a departure from monotone as large as this one, were there none */
	readonly monotoneP: number;
}

/** Worlds that a bin should hold, and how many bins at most. */
const PER_BIN = 25;
const MOST_BINS = 16;

/**
 * The correlation ratio, not of a line: worlds are sorted by the input and cut into bins of equal
 * size; what the bins' means vary by, beyond what luck makes them vary, is the input's first-order
 * effect (Saltelli and others 2008, section 4.6; the correction is Kelley's epsilon squared).
 *
 * Whether the effect turns round is asked of the same bins: the best rising and the best falling steps
 * are fitted (pool adjacent violators), and what the better of them leaves is held against the noise.
 *
 * @param input y one value per world; length >= 50. The order of the worlds does not matter.
 */
export function effectOfInput(input: Float64Array, y: Float64Array): BinnedEffect {
	const n = input.length;
	if (n < 2 * PER_BIN || n !== y.length)
		throw new RangeError(`effectOfInput: ${n} and ${y.length} worlds, must be the same, >= 50`);
	// Ties are put in the order of the figure, so that no order of rows is left.
	const order = Uint32Array.from(input, (_, i) => i).sort(
		(a, b) => input[a] - input[b] || y[a] - y[b]
	);
	const bins = Math.min(MOST_BINS, Math.floor(n / PER_BIN));
	const edge = (b: number): number => Math.round((b * n) / bins);
	const sizes = Array.from({ length: bins }, (_, b) => edge(b + 1) - edge(b));
	const means = Float64Array.from({ length: bins }, (_, b) => {
		let sum = 0;
		for (let k = edge(b); k < edge(b + 1); k++) sum += y[order[k]];
		return sum / sizes[b];
	});
	const grand = means.reduce((sum, mean, b) => sum + mean * sizes[b], 0) / n;
	let within = 0;
	for (let b = 0; b < bins; b++)
		for (let k = edge(b); k < edge(b + 1); k++) within += square(y[order[k]] - means[b]);
	const noise = within / (n - bins);
	const between = means.reduce((sum, mean, b) => sum + sizes[b] * square(mean - grand), 0);
	// Influence of a world on the variance of the bins' means: 2 (m - M)(y - M) - (m - M)^2, centred.
	let spread = 0;
	for (let b = 0; b < bins; b++)
		for (let k = edge(b); k < edge(b + 1); k++) {
			const m = means[b] - grand;
			spread += square(2 * m * (y[order[k]] - grand) - m * m - between / n);
		}
	// Under no effect at all the influence vanishes; what is left is the noise of the bins' means.
	const ofNoise = (noise * Math.sqrt(2 * (bins - 1))) / n;
	return {
		variance: {
			value: Math.max(0, (between - (bins - 1) * noise) / n),
			monteCarloError: Math.sqrt(spread / (n * n) + ofNoise * ofNoise)
		},
		bins: means,
		monotoneP: noise > 0 ? gammaQ((bins - 1) / 2, leftByMonotone(means, sizes) / noise / 2) : 1
	};
}

const square = (x: number): number => x * x;

/** Weighted squares that the better of the rising and the falling fit leaves. */
function leftByMonotone(means: Float64Array, sizes: readonly number[]): number {
	const left = (sign: number): number => {
		const fitted = rising(
			means.map((mean) => sign * mean),
			sizes
		);
		return means.reduce((sum, mean, b) => sum + sizes[b] * square(sign * mean - fitted[b]), 0);
	};
	return Math.min(left(1), left(-1));
}

/** The rising steps nearest to weighted values (pool adjacent violators). */
export function rising(values: Float64Array, weights: readonly number[]): Float64Array {
	const blocks: { value: number; weight: number; count: number }[] = [];
	values.forEach((value, i) => {
		let block = { value, weight: weights[i], count: 1 };
		for (let last = blocks.at(-1); last && last.value > block.value; last = blocks.at(-1)) {
			const weight = last.weight + block.weight;
			block = {
				value: (last.value * last.weight + block.value * block.weight) / weight,
				weight,
				count: last.count + block.count
			};
			blocks.pop();
		}
		blocks.push(block);
	});
	return Float64Array.from(blocks.flatMap(({ value, count }) => Array<number>(count).fill(value)));
}
