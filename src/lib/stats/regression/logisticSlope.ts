import { exp } from '../../math/exp';
import { log } from '../../math/log';

/** A logistic line through outcomes. */
export interface LogisticSlope {
	/** change of the log odds per unit of x */
	readonly slope: number;
	readonly standardError: number;
	/** the x at which the chance is the share of ones among all rows */
	readonly center: number;
	readonly converged: boolean;
}

const MOST_STEPS = 60;
const SETTLED = 1e-10;
/** Below this share of x's own square nothing of it is left to learn from. */
const NO_VARIATION = 1e-12;

/**
 * Logistic regression of 0/1 outcomes on one column, by Newton's method about the column's mean.
 *
 * @param x finite
 * @param y 0 or 1
 * @returns null when x or y does not vary, or x separates the outcomes
 */
export function logisticSlope(x: ArrayLike<number>, y: ArrayLike<number>): LogisticSlope | null {
	const n = x.length;
	let [mean, ones] = [0, 0];
	for (let i = 0; i < n; i++) {
		mean += x[i] / n;
		ones += y[i];
	}
	let [variance, size] = [0, 0];
	for (let i = 0; i < n; i++) {
		variance += (x[i] - mean) * (x[i] - mean);
		size += x[i] * x[i];
	}
	if (ones === 0 || ones === n || !(variance > NO_VARIATION * size)) return null;
	const scale = Math.sqrt(variance / n);
	const base = log(ones / (n - ones));
	let [a, b] = [base, 0];
	for (let step = 0; step < MOST_STEPS; step++) {
		let [ga, gb, aa, ab, bb] = [0, 0, 0, 0, 0];
		for (let i = 0; i < n; i++) {
			const z = (x[i] - mean) / scale;
			const chance = 1 / (1 + exp(-a - b * z));
			const rest = y[i] - chance;
			const weight = chance * (1 - chance);
			ga += rest;
			gb += rest * z;
			aa += weight;
			ab += weight * z;
			bb += weight * z * z;
		}
		const determinant = aa * bb - ab * ab;
		if (!(determinant > 0)) return null;
		const [da, db] = [(bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant];
		a += da;
		b += db;
		// A slope that runs away separates won from lost: there is no finite best one.
		if (Math.abs(b) > 30) return null;
		if (Math.abs(da) + Math.abs(db) < SETTLED) {
			const center = b === 0 ? mean : mean + (scale * (base - a)) / b;
			return {
				slope: b / scale,
				standardError: Math.sqrt(aa / determinant) / scale,
				center,
				converged: true
			};
		}
	}
	return null;
}
