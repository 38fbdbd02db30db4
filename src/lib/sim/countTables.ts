import { exp } from '../math/exp';
import { log } from '../math/log';

/** Spacing of the log means for which a table is built: a mean is rounded by at most half a percent. */
const STEP = 0.01;
const GUIDE = 256;
/** A table ends where less than this is left: no 32-bit uniform reaches further. */
const TAIL = 1e-11;

/** The steps whose tables can be asked for: means of 1e-6 and less up to more than 2,000. */
const LEAST_STEP = -1400;
const MOST_STEP = 800;

interface CountTable {
	readonly cdf: Float64Array;
	readonly guide: Uint16Array;
}

/**
 * Daily counts by inversion of one uniform, from tables: negative binomial around a mean with a
 * fixed size, Poisson when the size is Infinity. One uniform makes one count and more luck never
 * makes fewer dials.
 *
 * Tables are made for means on a grid of 1% and when first asked for; rounding the mean to the grid
 * moves a day by half a percent at most and averages out over days, since the hot-month level that
 * moves the mean is continuous. A team without hot months keeps the rounding.
 */
export class CountTables {
	readonly #size: number;
	readonly #tables: (CountTable | null)[] = new Array<null>(MOST_STEP - LEAST_STEP + 1).fill(null);

	/** @param size negative-binomial size, > 0; Infinity = Poisson */
	constructor(size: number) {
		if (!(size > 0)) throw new RangeError(`CountTables: size = ${size}, must be > 0`);
		this.#size = size;
	}

	/**
	 * The count at probability `u` for a day of this mean.
	 * @param lnMean ln of the mean, which is from a millionth to 2,000
	 * @param u in (0, 1)
	 */
	draw(lnMean: number, u: number): number {
		const step = Math.round(lnMean / STEP);
		const table = this.#tables[step - LEAST_STEP] ?? this.#make(step);
		let k = table.guide[Math.floor(u * GUIDE)];
		const { cdf } = table;
		while (k < cdf.length && cdf[k] < u) k++;
		return k;
	}

	#make(step: number): CountTable {
		const table = build(exp(step * STEP), this.#size);
		this.#tables[step - LEAST_STEP] = table;
		return table;
	}
}

/** P(X <= k) for k = 0, 1, ... by the recurrence of the pmf, and where to start looking for a u. */
function build(mean: number, size: number): CountTable {
	const poisson = size === Infinity;
	const ratio = poisson ? 0 : mean / (mean + size);
	let p = poisson ? exp(-mean) : exp(size * log(size / (mean + size)));
	const cdf: number[] = [];
	let sum = 0;
	for (let k = 0; 1 - sum > TAIL && k < 65535; k++) {
		sum += p;
		cdf.push(sum);
		p *= poisson ? mean / (k + 1) : (ratio * (k + size)) / (k + 1);
		if (p < 1e-300 && k > mean) break;
	}
	const guide = new Uint16Array(GUIDE);
	let k = 0;
	for (let g = 0; g < GUIDE; g++) {
		while (k < cdf.length - 1 && cdf[k] < g / GUIDE) k++;
		guide[g] = k;
	}
	return { cdf: Float64Array.from(cdf), guide };
}

/**
 * A Poisson count by inversion of one uniform, exact in the mean: the small means of demos a day,
 * where a target moves the mean by a few percent and rounding would drown it.
 * @param mean >= 0; the loop is linear in it, so beyond some hundred use a table
 */
export const poissonAt = (mean: number, u: number): number => poissonFrom(exp(-mean), mean, u);

/** The same where the chance of none, exp(-mean), is known. */
export function poissonFrom(chanceOfNone: number, mean: number, u: number): number {
	let p = chanceOfNone;
	let sum = p;
	let k = 0;
	while (u > sum && k < 1023) {
		k++;
		p *= mean / k;
		sum += p;
	}
	return k;
}
