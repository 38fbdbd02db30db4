/**
 * Empirical: the values themselves, each with its share of the rows. For a quantity that no curve describes and
 * that was seen often; it knows nothing beyond the largest value seen. Censored rows make the shares those of
 * the product-limit estimate; what is left beyond the last row stands at that row.
 *
 * P(value_j) = share_j
 *
 * @see E. L. Kaplan and P. Meier (1958), JASA 53:457; B. Efron (1967), 5th Berkeley Symposium 4:831 for the rest
 */
import { log } from '../../math/log';
import type { Fit } from '../fit';
import { fitProblem } from '../fitProblem';
import { fittedFrom } from '../fittedFrom';
import { tallyOf, type Tally } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import { itemsOf, numbered, oncePer } from './kernels/items';
import { parameter } from './parameter';
import { jumpsOf } from './kernels/productLimitJumps';

/** `value1`, `share1`, `value2`, ...: values ascend, shares count in proportion to their sum */
export type EmpiricalParameters = { readonly [name: string]: number };

export const empirical: DistributionFamily<EmpiricalParameters> = {
	id: 'empirical',
	kind: 'atoms',

	// Parameters
	parameters: [],
	repeated: [
		parameter.real('value', 'x', [1, 40]),
		{ ...parameter.positive('share', 'π', [0.2, 0.6]), max: 1, maxOpen: false }
	],
	relation: {
		holds: (p) => itemsOf(p, 'value').every((value, i, all) => i === 0 || value > all[i - 1]),
		rule: 'value1, value2, ... must ascend'
	},

	// Support
	support: (p) => {
		const { values } = tableOf(p);
		return { min: values[0], max: values[values.length - 1] };
	},

	// Statistics
	mean: (p) => tableOf(p).mean,
	variance(p) {
		const { values, shares, mean } = tableOf(p);
		return values.reduce((sum, x, i) => sum + shares[i] * (x - mean) * (x - mean), 0);
	},

	// Evaluation
	logPdf(x, p) {
		const { values, shares } = tableOf(p);
		const at = placeOf(values, x);
		return at >= 0 && values[at] === x ? log(shares[at]) : -Infinity;
	},
	cdf(x, p) {
		const { values, below } = tableOf(p);
		const at = placeOf(values, x);
		return at < 0 ? 0 : below[at];
	},
	survival(x, p) {
		const { values, above } = tableOf(p);
		const at = placeOf(values, x);
		return at < 0 ? 1 : above[at];
	},
	quantile(u, p) {
		if (!(u >= 0 && u <= 1)) return NaN;
		const { values, below } = tableOf(p);
		let [low, high] = [0, values.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (below[middle] >= u) high = middle;
			else low = middle + 1;
		}
		return values[low];
	},

	// Sampling: by inversion, one uniform a draw
	sample: (generator, p) => empirical.quantile(generator.next(), p),

	// Sufficient statistics: the values are all there is
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'real', 1);
		return problem ? { reason: problem } : fitTally(tally);
	}
};

/** The law as columns, worked out once. */
const tableOf = oncePer((p: EmpiricalParameters) => {
	const values = itemsOf(p, 'value');
	const given = itemsOf(p, 'share');
	const whole = given.reduce((a, b) => a + b, 0);
	const shares = given.map((share) => share / whole);
	const [below, above] = [new Float64Array(values.length), new Float64Array(values.length)];
	let mean = 0;
	for (let i = 0; i < values.length; i++) {
		below[i] = (i > 0 ? below[i - 1] : 0) + shares[i];
		mean += shares[i] * values[i];
	}
	for (let i = values.length - 2; i >= 0; i--) above[i] = above[i + 1] + shares[i + 1];
	below[values.length - 1] = 1;
	return { values, shares, below, above, mean };
});

/** The last value that is <= x; -1 when none is. */
function placeOf(values: Float64Array, x: number): number {
	let [low, high] = [-1, values.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (values[middle] <= x) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The shares are the maximum of the likelihood over all laws; their errors are by Greenwood's formula. */
function fitTally(tally: Tally): Fit<EmpiricalParameters> {
	const { values, shares, errors, logLikelihood } = jumpsOf(tally);
	const { events, censoredTotal: censored } = tally;
	const parameters = numbered({ value: values, share: shares });
	const fit = fittedFrom<EmpiricalParameters>(
		{ n: events + censored, censored },
		{ parameters, logLikelihood, information: null, free: values.length - 1 }
	);
	if ('reason' in fit) return fit;
	const standardErrors = numbered({ value: values.map(() => 0), share: errors });
	return { ...fit, standardErrors };
}
