/**
 * Triangular: between two ends, most likely at the mode. For what experts state by three numbers.
 *
 * f(x) = 2 (x - min) / ((max - min) (mode - min)) up to the mode,
 * 2 (max - x) / ((max - min) (max - mode)) from there
 *
 * @see S. Kotz and J. R. van Dorp (2004), Beyond Beta, chapter 1
 */
import { log } from '../../math/log';
import { fitProblem } from '../fitProblem';
import { tallyOf } from '../tally';
import type { DistributionFamily } from './distributionFamily';
import type { Ends } from './kernels/fitBetweenEnds';
import { fitTriangle } from './kernels/fitTriangle';
import { parameter } from './parameter';

export type TriangularParameters = Ends;

export const triangular: DistributionFamily<TriangularParameters> = {
	id: 'triangular',
	kind: 'continuous',

	// Parameters
	parameters: [
		parameter.real('min', 'a', [0, 20]),
		parameter.real('mode', 'c', [30, 45]),
		parameter.real('max', 'b', [55, 120])
	],
	relation: {
		holds: ({ min, mode, max }) => min <= mode && mode <= max && min < max,
		rule: 'mode must be >= min and <= max, max must be > min'
	},

	// Support
	support: ({ min, max }) => ({ min, max }),

	// Statistics
	mean: ({ min, mode, max }) => min + (mode - min + (max - min)) / 3,
	variance({ min, mode, max }) {
		const [rise, width] = [mode - min, max - min];
		return (width * (width - rise) + rise * rise) / 18;
	},

	// Evaluation
	logPdf(x, { min, mode, max }) {
		if (!(x >= min && x <= max)) return -Infinity;
		const peak = log(2 / (max - min));
		if (x === mode) return peak;
		return peak + (x < mode ? log((x - min) / (mode - min)) : log((max - x) / (max - mode)));
	},
	cdf(x, { min, mode, max }) {
		if (x <= min) return 0;
		if (x >= max) return 1;
		return x < mode
			? corner(x - min, mode - min, max - min)
			: 1 - corner(max - x, max - mode, max - min);
	},
	survival(x, { min, mode, max }) {
		if (x <= min) return 1;
		if (x >= max) return 0;
		return x < mode
			? 1 - corner(x - min, mode - min, max - min)
			: corner(max - x, max - mode, max - min);
	},
	quantile(u, { min, mode, max }) {
		if (!(u >= 0 && u <= 1)) return NaN;
		const width = max - min;
		return u * width <= mode - min
			? min + Math.sqrt(u * width * (mode - min))
			: max - Math.sqrt((1 - u) * width * (max - mode));
	},

	// Sampling: by inversion, one uniform a draw
	sample: (generator, p) => triangular.quantile(generator.next(), p),

	// Sufficient statistics: none smaller than the data
	sufficient: null,

	// Fit
	fit(sample) {
		const tally = tallyOf(sample);
		const problem = fitProblem(tally, 'real', 2);
		return problem ? { reason: problem } : fitTriangle(triangular, tally);
	}
};

/** Probability within a distance of an end whose side has the given length. */
const corner = (distance: number, side: number, width: number): number =>
	(distance / width) * (distance / side);
