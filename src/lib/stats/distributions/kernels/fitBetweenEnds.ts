import type { Matrix } from '../../../math/linear';
import type { Fit } from '../../fit';
import { fittedFrom } from '../../fittedFrom';
import { searchMaximum } from '../../maximumLikelihood';
import { allAsObserved, type Tally } from '../../tally';
import { parameter } from '../parameter';

/** A law between two ends with a most likely value. */
export type Ends = { readonly min: number; readonly mode: number; readonly max: number };

/** The same law as seen from the data: free of each other and of the values, so that a search cannot leave
 * a value outside. */
type Margins = {
	/** from `min` to the smallest observed value, > 0 */
	readonly below: number;
	/** where the mode lies between the ends, in (0, 1) */
	readonly lean: number;
	/** from the largest value to `max`, > 0 */
	readonly above: number;
};

const margins = [
	parameter.positive('below', 'below', [1, 10]),
	parameter.probability('lean', 'lean', [0.2, 0.8]),
	parameter.positive('above', 'above', [1, 10])
] as const;

/**
 * Fits a law between two ends whose likelihood is smooth in all three parameters. Where the maximum is the
 * smallest value itself (a density that falls from its end), the search runs into that corner and says
 * `converged: false`.
 */
export function fitBetweenEnds(
	tally: Tally,
	logLikelihoodOf: (rows: Tally) => (p: Ends) => number
): Fit<Ends> {
	const { events, censoredTotal: censored, values } = tally;
	const [bottom, top] = [tally.min, values[values.length - 1]];
	const endsOf = ({ below, lean, above }: Margins): Ends => {
		const [min, max] = [bottom - below, top + above];
		return { min, mode: min + lean * (max - min), max };
	};
	const climbed = (rows: Tally, start: Margins) => {
		const logLikelihood = logLikelihoodOf(rows);
		return searchMaximum(margins, start, (m) => logLikelihood(endsOf(m)));
	};
	const plain = startFrom(tally, 0.2 * (top - bottom));
	// the survival of a censored row is dear: begin where the rows as if observed have their maximum
	const start = tally.censored && climbed(allAsObserved(tally), plain)?.parameters;
	const maximum = climbed(tally, start || plain);
	if (!maximum) return { reason: 'noMaximum' };
	const parameters = endsOf(maximum.parameters);
	return fittedFrom<Ends>(
		{ n: events + censored, censored },
		{
			parameters,
			logLikelihood: maximum.logLikelihood,
			information: maximum.information && inEnds(maximum.information, parameters),
			converged: maximum.converged,
			iterations: maximum.iterations
		}
	);
}

/** Equal margins, and the mode that puts a PERT's mean, (min + 4 mode + max) / 6, at the data's. */
function startFrom({ values, observed, events }: Tally, margin: number): Margins {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += observed[i] * (values[i] - values[0]);
	const width = values[values.length - 1] - values[0] + 2 * margin;
	const lean = 1.5 * ((sum / events + margin) / width) - 0.25;
	return { below: margin, lean: Math.min(0.9, Math.max(0.1, lean)), above: margin };
}

/** Information by the margins turned into information by the ends: J^T I J with J = d margins / d ends. */
function inEnds(information: Matrix, { min, mode, max }: Ends): number[][] {
	const width = max - min;
	const jacobian = [
		[-1, 0, 0],
		[(mode - max) / width / width, 1 / width, (min - mode) / width / width],
		[0, 0, 1]
	];
	return [0, 1, 2].map((a) =>
		[0, 1, 2].map((b) => {
			let sum = 0;
			for (let i = 0; i < 3; i++)
				for (let j = 0; j < 3; j++) sum += jacobian[i][a] * information[i][j] * jacobian[j][b];
			return sum;
		})
	);
}
