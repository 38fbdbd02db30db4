import type { QuantilePlotInput } from '$lib/charts/quantilePlot/quantilePlot';
import { distributionOf } from '$lib/stats/distributionOf';
import type { Law } from '$lib/stats/law';

/** More dots than this do not show more. */
const MOST = 120;
/** From this ratio of the largest to the smallest on, a linear axis shows the largest alone. */
const WIDE = 30;

/**
 * What a law expects at each share of the values against what was seen there; of many values, evenly
 * spread shares and both ends.
 *
 * @param values at least one, in the law's unit times `scale`
 */
export function quantilePairs(values: ArrayLike<number>, law: Law, scale = 1): QuantilePlotInput {
	const sorted = Float64Array.from(values).sort();
	const n = sorted.length;
	const { quantile } = distributionOf(law);
	const count = Math.min(n, MOST);
	const points = Array.from({ length: count }, (_, i) => {
		const at = count === 1 ? 0 : Math.round((i * (n - 1)) / (count - 1));
		// The middle of the value's own share: (i + 1/2) / n.
		return { expected: scale * quantile((at + 0.5) / n), observed: sorted[at] };
	});
	const low = Math.min(sorted[0], points[0].expected);
	const high = Math.max(sorted[n - 1], points[count - 1].expected);
	return { points, scale: low > 0 && high / low > WIDE ? 'log' : 'linear' };
}
