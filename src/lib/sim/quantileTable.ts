import type { Distribution } from '../stats/distributionOf';

const INNER = 2048;
const TAIL = 512;

/**
 * A continuous distribution for the day loop: the quantile by linear interpolation in a table, exact
 * in the far tails (beyond about 1 in a million), and the way back by bisection in the same table.
 *
 * Between nodes the interpolated law differs from the exact one by less than the spacing of the
 * nodes in probability, 1/2048; the last 1/2048 on either side has its own table of 512 nodes.
 */
export class QuantileTable {
	readonly #distribution: Distribution;
	readonly #inner = new Float64Array(INNER + 1);
	readonly #low = new Float64Array(TAIL + 1);
	readonly #high = new Float64Array(TAIL + 1);

	constructor(distribution: Distribution) {
		this.#distribution = distribution;
		for (let k = 1; k < INNER; k++) this.#inner[k] = distribution.quantile(k / INNER);
		for (let k = 1; k <= TAIL; k++) {
			this.#low[k] = distribution.quantile(k / TAIL / INNER);
			this.#high[k] = distribution.quantile(1 - k / TAIL / INNER);
		}
		this.#inner[0] = this.#low[1];
		this.#inner[INNER] = this.#high[1];
	}

	/** The value with probability `u` below it; u in (0, 1). */
	at(u: number): number {
		const place = u * INNER;
		const k = Math.floor(place);
		if (k > 0 && k < INNER - 1) {
			const left = this.#inner[k];
			return left + (place - k) * (this.#inner[k + 1] - left);
		}
		const lower = k === 0;
		const tail = (lower ? place : INNER - place) * TAIL;
		const t = Math.floor(tail);
		if (t === 0) return this.#distribution.quantile(u);
		const nodes = lower ? this.#low : this.#high;
		const left = nodes[t];
		return t >= TAIL ? left : left + (tail - t) * (nodes[t + 1] - left);
	}

	/** The probability below `x`, in [1/2 of the first node, 1 - the same]: never exactly 0 or 1. */
	rank(x: number): number {
		const nodes = this.#inner;
		let low = 0;
		let high = INNER;
		if (x <= nodes[0]) return 0.5 / TAIL / INNER;
		if (x >= nodes[INNER]) return 1 - 0.5 / TAIL / INNER;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (nodes[middle] <= x) low = middle;
			else high = middle;
		}
		const width = nodes[high] - nodes[low];
		return (low + (width > 0 ? (x - nodes[low]) / width : 0.5)) / INNER;
	}
}
