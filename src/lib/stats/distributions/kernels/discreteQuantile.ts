/** What the search needs to know about a distribution on 0, 1, 2, ... */
interface Counts {
	cdf(k: number): number;
	survival(k: number): number;
	readonly mean: number;
	readonly sd: number;
	/** largest value, possibly Infinity */
	readonly max: number;
}

/** The cdf is exact to about this, relative in the lower half, absolute in the upper: with that much slack
 * quantile(cdf(k)) is k. */
const ROUNDING = 64 * Number.EPSILON;

/**
 * Smallest whole number k with cdf(k) >= u: brackets k from the mean outward, then halves the bracket.
 * Above the median the survival function is compared, which keeps its digits there.
 *
 * @param u in [0, 1]; 0 gives 0 and 1 gives `max`
 */
export function discreteQuantile(u: number, counts: Counts): number {
	if (!(u >= 0 && u <= 1)) return NaN;
	if (u === 1) return counts.max;
	const reached = (k: number): boolean =>
		u <= 0.5 ? counts.cdf(k) >= u * (1 - ROUNDING) : counts.survival(k) <= 1 - u + ROUNDING;
	return reached(0) ? 0 : searchUp(reached, counts);
}

/** `reached` is false at 0; finds the first k where it is true. */
function searchUp(reached: (k: number) => boolean, { mean, sd, max }: Counts): number {
	let step = Math.max(1, Math.ceil(sd));
	let below = 0;
	let above = Math.min(max, Math.max(1, Math.floor(mean)));
	while (above < max && !reached(above)) {
		below = above;
		above = Math.min(max, above + step);
		step *= 2;
	}
	while (above - below > 1) {
		const middle = Math.floor((below + above) / 2);
		if (reached(middle)) above = middle;
		else below = middle;
	}
	return above;
}
