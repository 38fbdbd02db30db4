import { studentQuantile } from '../../math/student';

/** A slope through one point per unit. */
export interface BetweenSlope {
	readonly estimate: number;
	readonly standardError: number;
	readonly low: number;
	readonly high: number;
	/** units */
	readonly n: number;
}

/**
 * Least-squares line through the means of units: how reps who do more of x differ from the others. It holds
 * talent, territory and tenure, and says nothing of what one rep gains by doing more (D§1.5, Simpson).
 *
 * @param x of each unit, finite
 * @param y of each unit, finite
 * @param level chance of the interval, in (0, 1)
 * @returns null with fewer than three units, or when x is the same for all
 */
export function betweenSlope(
	x: readonly number[],
	y: readonly number[],
	level: number
): BetweenSlope | null {
	const n = x.length;
	if (n < 3) return null;
	const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / n;
	const [mx, my] = [mean(x), mean(y)];
	let [xx, xy, size] = [0, 0, 0];
	x.forEach((value, i) => {
		xx += (value - mx) * (value - mx);
		xy += (value - mx) * (y[i] - my);
		size += value * value;
	});
	if (!(xx > 1e-12 * size)) return null;
	const estimate = xy / xx;
	let rest = 0;
	x.forEach((value, i) => {
		const gap = y[i] - my - estimate * (value - mx);
		rest += gap * gap;
	});
	const standardError = Math.sqrt(rest / (n - 2) / xx);
	const half = standardError * studentQuantile(0.5 + level / 2, n - 2);
	return { estimate, standardError, low: estimate - half, high: estimate + half, n };
}
