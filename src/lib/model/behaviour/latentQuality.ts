import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { normalCdf, normalQuantile } from '../../math/normal';

/**
 * Nodes of the quadrature over (0, 1), closer together at both ends, where the quality of a deal
 * runs to infinity: u = s^2 (3 - 2 s) with weight 6 s (1 - s).
 */
const NODES = 32;
const place = new Float64Array(NODES);
const weight = new Float64Array(NODES);
for (let k = 0; k < NODES; k++) {
	const s = (k + 0.5) / NODES;
	place[k] = s * s * (3 - 2 * s);
	weight[k] = (6 * s * (1 - s)) / NODES;
}
const total = weight.reduce((a, b) => a + b, 0);
for (let k = 0; k < NODES; k++) weight[k] /= total;

/** Cells of the bound on a deal's chance. */
const CELLS = 32;

const logistic = (x: number): number => 1 / (1 + exp(-x));
/** Below this share of the natural no bar is raised: hardly a deal would be left to measure. */
const LEAST_PASS = 0.05;
const MOST_RATE = 0.999;

/**
 * The latent quality S of a rep's opportunities, standard normal over all that could become one. The
 * best `rate` of them pass the bar; the chance to win is logistic(a + slope S), with a such that
 * those which naturally pass are won at the rep's own rate (D§4.5 c, f, g). Lowering the bar then
 * adds the next-worse deals, raising it drops the worst of those there were.
 *
 * A deal is known by its pass uniform u: it passes while u < rate, and S = -quantile(u).
 */
export class LatentQuality {
	#rate = NaN;
	#winRate = NaN;
	#slope = NaN;
	#intercept = 0;
	/** the last bar that was looked for, and what was found: one rep is asked again and again */
	#askedFor = NaN;
	#bar = 1;
	readonly #z = new Float64Array(NODES);
	readonly #bound = new Float64Array(CELLS);

	/** Share that passes by nature. */
	get rate(): number {
		return this.#rate;
	}

	/** Mean chance to win of those that pass by nature. */
	get winRate(): number {
		return this.#winRate;
	}

	/**
	 * Becomes the quality of a rep's deals.
	 * @param rate share that passes, in (0, 1]
	 * @param winRate mean chance of those, in (0, 1]
	 * @param slope of the log odds to win on S, >= 0
	 */
	become(rate: number, winRate: number, slope: number): void {
		if (rate === this.#rate && winRate === this.#winRate && slope === this.#slope) return;
		if (rate !== this.#rate)
			for (let k = 0; k < NODES; k++) this.#z[k] = -normalQuantile(rate * place[k]);
		this.#rate = rate;
		this.#winRate = winRate;
		this.#slope = slope;
		this.#askedFor = NaN;
		this.#solve();
	}

	/**
	 * Newton on the log odds of the mean: monotone and nearly linear in a, so a few steps do.
	 */
	#solve(): void {
		const w = Math.min(1 - 1e-9, this.#winRate);
		const goal = log(w / (1 - w));
		let a = goal - this.#slope * this.#meanZ();
		for (let i = 0; i < 20; i++) {
			let mean = 0;
			let slope = 0;
			for (let k = 0; k < NODES; k++) {
				const p = logistic(a + this.#slope * this.#z[k]);
				mean += weight[k] * p;
				slope += weight[k] * p * (1 - p);
			}
			const step = ((goal - log(mean / (1 - mean))) * mean * (1 - mean)) / slope;
			a += step;
			if (Math.abs(step) < 1e-9) break;
		}
		this.#intercept = a;
		this.#bound[0] = 1;
		for (let k = 1; k < CELLS; k++) this.#bound[k] = this.chance((k / CELLS) * this.#rate);
	}

	#meanZ(): number {
		let sum = 0;
		for (let k = 0; k < NODES; k++) sum += weight[k] * this.#z[k];
		return sum;
	}

	/** Chance to win of the deal with pass uniform `u`, in (0, 1). */
	chance(u: number): number {
		if (this.#slope === 0) return this.#winRate;
		return logistic(this.#intercept - this.#slope * normalQuantile(u));
	}

	/**
	 * At least the chance to win of a deal that passes by nature, without the cost of the chance.
	 * @param u in (0, rate)
	 */
	atMost(u: number): number {
		return this.#bound[Math.floor((u / this.#rate) * CELLS)];
	}

	/** Mean chance to win of all deals that pass when the bar lets through a share `rate`, in (0, 1]. */
	meanChance(rate: number): number {
		let mean = 0;
		for (let k = 0; k < NODES; k++) mean += weight[k] * this.chance(rate * place[k]);
		return mean;
	}

	/**
	 * Deals whose quality is `shift` standard deviations below those there are, under the same bar: the
	 * share of them that passes, as a multiple of the natural.
	 */
	passOfWorse(shift: number): number {
		return normalCdf(normalQuantile(this.#rate) - shift) / this.#rate;
	}

	/** How often those of them that pass are won, as a multiple of the natural chance. */
	winOfWorse(shift: number): number {
		const passing = normalCdf(normalQuantile(this.#rate) - shift);
		let mean = 0;
		for (let k = 0; k < NODES; k++) {
			const s = -normalQuantile(passing * place[k]) - shift;
			mean += weight[k] * logistic(this.#intercept + this.#slope * s);
		}
		return mean / this.#winRate;
	}

	/** The share that passes, as a multiple of the natural: no more than there are. */
	possible(times: number): number {
		return Math.min(times, Math.max(1, MOST_RATE / this.#rate));
	}

	/** How often those are won that pass a bar, as a multiple of the natural chance. */
	gainAt(times: number): number {
		return this.meanChance(this.#rate * times) / this.#winRate;
	}

	/**
	 * How far the bar has to be raised until those that pass are won `times` as often as by nature.
	 * @param times >= 1
	 * @returns share that still passes, as a multiple of the natural, in [.05, 1]; the least of it
	 * where even the best are not won as often as that
	 */
	barFor(times: number): number {
		if (times <= 1) return 1;
		if (times !== this.#askedFor) {
			this.#bar = this.#findBar(times);
			this.#askedFor = times;
		}
		return this.#bar;
	}

	/** Regula falsi with halved ends (Illinois): the gain falls smoothly as more pass. */
	#findBar(times: number): number {
		let [low, high] = [LEAST_PASS, 1];
		let [above, below] = [this.gainAt(low) - times, 1 - times];
		if (above <= 0) return LEAST_PASS;
		for (let i = 0; i < 60; i++) {
			const middle = (low * below - high * above) / (below - above);
			const gain = this.gainAt(middle) - times;
			if (Math.abs(gain) < 1e-10) return middle;
			if (gain > 0) {
				low = middle;
				above = gain;
				below *= 0.5;
			} else {
				high = middle;
				below = gain;
				above *= 0.5;
			}
		}
		return 0.5 * (low + high);
	}
}
