import { log } from '../math/log';
import type { Distribution } from './distributionOf';
import { ecdf, type Ecdf } from './ecdf';
import type { Sample } from './sample';

/**
 * How far a fitted curve is from the data. These are distances, not tests: their usual tables are for
 * curves known in advance, and for a curve fitted to the same data would promise too much.
 */
export interface GoodnessOfFit {
	/** Kolmogorov-Smirnov D: the largest gap between the two cumulative curves, in [0, 1] */
	readonly ks: number;
	/** Anderson-Darling A squared, which looks harder at the tails; null for counts and for censored samples,
	 * where it has no agreed form; Infinity when a value lies where the curve says none can */
	readonly ad: number | null;
}

type Curve = Pick<Distribution, 'kind' | 'cdf' | 'survival'>;

/** Both distances of a sample from a distribution. With censored rows, D is taken from the product-limit
 * estimate up to the last observed value. */
export function goodnessOfFit(sample: Sample, curve: Curve): GoodnessOfFit {
	const steps = ecdf(sample);
	const below = steps.values.map((value) => curve.cdf(value));
	const judged = curve.kind === 'continuous' && !hasCensored(sample);
	return {
		ks: largestGap(steps, below, curve),
		ad: judged ? weightOf(sample) * weightedSquares(steps, below, curve) : null
	};
}

/** True when a row of the sample is censored. */
export const hasCensored = ({ censored }: Sample): boolean =>
	censored !== null && censored.includes(1);

/**
 * The largest |share of data at or below x - cdf(x)| over all x. Between two data points the data's curve
 * is flat, so the gap is largest at their ends: just before a continuous value, or for counts at the whole
 * number before it. Ties and weights are steps of their size.
 *
 * @param below cdf at each value
 */
function largestGap({ values, shares }: Ecdf, below: Float64Array, curve: Curve): number {
	let largest = 0;
	let before = 0;
	for (let i = 0; i < values.length; i++) {
		const at = below[i];
		const justBefore =
			curve.kind === 'continuous' ? at : curve.cdf(previous(values[i], curve.kind));
		largest = Math.max(largest, Math.abs(shares[i] - at), Math.abs(before - justBefore));
		before = shares[i];
	}
	return largest;
}

/** A place between a value with a probability of its own and the one before it. */
const previous = (x: number, kind: 'discrete' | 'atoms'): number =>
	kind === 'discrete' ? x - 1 : x - 4 * Number.EPSILON * Math.abs(x) - Number.MIN_VALUE;

/**
 * The integral of (F_n - F)^2 / (F (1 - F)) dF, for a continuous curve and an uncensored sample; n of it are A
 * squared. Between two values F_n is a constant c and the integral is -F + c^2 log F - (1 - c)^2 log(1 - F), so
 * ties and weights need no special care.
 *
 * @param below cdf at each value; above it is asked of the curve where 1 - cdf would lose digits
 * @see T. W. Anderson and D. A. Darling (1954), JASA 49:765
 */
function weightedSquares({ values, shares }: Ecdf, below: Float64Array, curve: Curve): number {
	let total = 0;
	let share = 0;
	let [lower, upper] = [0, 1];
	for (let i = 0; i <= values.length; i++) {
		const end = i === values.length;
		const nextLower = end ? 1 : below[i];
		const nextUpper = end ? 0 : below[i] < 0.5 ? 1 - below[i] : curve.survival(values[i]);
		total -= nextLower - lower;
		if (share > 0) total += share * share * log(nextLower / lower);
		if (share < 1) total += (1 - share) * (1 - share) * log(upper / nextUpper);
		share = end ? 1 : shares[i];
		[lower, upper] = [nextLower, nextUpper];
	}
	return Number.isNaN(total) ? Infinity : total;
}

function weightOf({ values, weights }: Sample): number {
	if (!weights) return values.length;
	let sum = 0;
	for (const weight of weights) sum += weight;
	return sum;
}
