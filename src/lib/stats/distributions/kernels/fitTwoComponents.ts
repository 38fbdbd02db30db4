import { invertPositiveDefinite } from '../../../math/linear';
import type { Matrix } from '../../../math/linear';
import type { Summit } from '../../climb';
import { climbSmooth } from '../../climbSmooth';
import type { Fit, Parameters } from '../../fit';
import { fittedFrom } from '../../fittedFrom';
import { fitProblem } from '../../fitProblem';
import type { Tally } from '../../tally';
import { expectationMaximisation, type Maximise, type Place } from './expectationMaximisation';
import { hasTwoHumps } from './hasTwoHumps';
import { averagesOf, cellsOf, type Cells } from './mixtureCells';
import type { MixtureComponent } from './mixtureComponent';
import { logRowsOf, mixtureSlope, sharesOf, type Layout } from './mixtureSlope';

/** The parameters at a place of the search, and their derivatives by its coordinates: a row for each parameter
 * in the order of the keys, a column for each of first 1, second 1, first 2, second 2, log(share 1 / share 2). */
export type Report<M extends Parameters> = (
	at: readonly number[],
	share: number
) => { readonly parameters: M; readonly jacobian: Matrix };

/** Two rows for each of five parameters. */
const LEAST_VALUES = 10;
/** A part with fewer rows is a few close values and no hump (McLachlan and Peel 2000, section 3.10). */
const LEAST_ROWS = 5;
/** A part narrower than this share of the whole, on the log scale, is a value that occurs often. */
const LEAST_SPREAD = 0.02;
/** Where the rows are cut in two for a start: shares of the lower part. */
const CUTS = [0.15, 0.3, 0.5, 0.7, 0.85];
/** A valley is seen when the density falls by a twentieth and rises as much again. */
const DIP = 0.05;
/** The same before the last steps, which move a density by less than this. */
const FAINT_DIP = 0.02;
/** Starts that are followed to the top. */
const FOLLOWED = 2;

/**
 * Fits a mixture of two laws by maximum likelihood. The likelihood of a mixture has several maxima, and none
 * where a part shrinks to one value: expectation-maximisation on a few hundred cells goes up from several
 * starts, the best of them climb on by derivatives on all rows, and the highest that is no such point wins
 * (McLachlan and Peel 2000, section 3.8: the largest interior maximum). A maximum with one hump is no mixture:
 * five parameters bend a curve to nearly any data, and would say two kinds where there is one.
 */
export function fitTwoComponents<M extends Parameters>(
	component: MixtureComponent,
	tally: Tally,
	report: Report<M>
): Fit<M> {
	const problem = fitProblem(tally, 'positive', 2);
	if (problem) return { reason: problem };
	if (tally.distinct < LEAST_VALUES) return { reason: 'tooFewValues' };
	const layout: Layout = {
		component,
		slots: [
			[0, 1],
			[2, 3]
		],
		places: 4
	};
	const rows = logRowsOf(tally);
	const cells = cellsOf(tally);
	const keeps = keeper(component, cells);
	const maximise: Maximise = (averages, shares) => {
		const at = averages.flatMap((part) => component.best(part));
		return keeps(at, shares[0]) ? at : null;
	};
	const starts = startsOf(cells, layout, maximise);
	// on the way to one hump the likelihood is flat and the climb long
	const humps = starts.filter(({ at }) => hasTwoHumps(layout, at, FAINT_DIP));
	if (starts.length > 0 && humps.length === 0) return { reason: 'oneHump' };
	const summits = humps
		.slice(0, FOLLOWED)
		.map(({ at }) => climbSmooth((place) => mixtureSlope(rows, layout, place), at))
		.filter(({ at, value }) => Number.isFinite(value) && keeps(at, sharesOf(at.slice(4))[0]));
	if (summits.length === 0) return { reason: 'noMaximum' };
	const best = summits.reduce((a, b) => (b.value > a.value ? b : a));
	if (!hasTwoHumps(layout, best.at, DIP)) return { reason: 'oneHump' };
	return answered(tally, ordered(best), report);
}

type Keeps = (at: readonly number[], share: number) => boolean;

/** Whether both parts are humps and not single values. */
function keeper(component: MixtureComponent, cells: Cells): Keeps {
	const least = LEAST_SPREAD * Math.sqrt(averagesOf(cells, cells.weights).varianceOfLogs);
	return (at, share) =>
		component.spreadOfLogs(at[0], at[1]) > least &&
		component.spreadOfLogs(at[2], at[3]) > least &&
		Math.min(share, 1 - share) * cells.total > LEAST_ROWS;
}

/** Where expectation-maximisation got to, the best first, equal places once. */
function startsOf(cells: Cells, layout: Layout, maximise: Maximise): Place[] {
	const places = firstChances(cells)
		.map((chances) => expectationMaximisation(cells, layout, chances, maximise))
		.filter((place) => place !== null)
		.sort((a, b) => b.value - a.value);
	return places.filter((place, i) => i === 0 || places[i - 1].value - place.value > 0.01);
}

/** The lower rows against the upper ones at several cuts, and the middle ones against the rest. */
function firstChances({ weights, total }: Cells): Float64Array[][] {
	const upTo = new Float64Array(weights.length);
	let reached = 0;
	for (let i = 0; i < weights.length; i++) {
		upTo[i] = (reached + 0.5 * weights[i]) / total;
		reached += weights[i];
	}
	const split = (isFirst: (share: number) => boolean): Float64Array[] => {
		const first = upTo.map((share) => (isFirst(share) ? 0.95 : 0.05));
		return [first, first.map((chance) => 1 - chance)];
	};
	return [
		...CUTS.map((cut) => split((share) => share < cut)),
		split((share) => share > 0.25 && share < 0.75)
	];
}

/** The part with the smaller middle first: a mixture does not change with the names of its parts. */
function ordered(summit: Summit): Summit {
	const [first, second, third, fourth, ratio] = summit.at;
	if (first <= third) return summit;
	const order = [2, 3, 0, 1, 4];
	const sign = (i: number): number => (i === 4 ? -1 : 1);
	return {
		...summit,
		at: [third, fourth, first, second, -ratio],
		information: order.map((i) => order.map((j) => sign(i) * sign(j) * summit.information[i][j]))
	};
}

function answered<M extends Parameters>(
	{ events, censoredTotal: censored }: Tally,
	{ at, value, information, converged, iterations }: Summit,
	report: Report<M>
): Fit<M> {
	const { parameters, jacobian } = report(at, sharesOf(at.slice(4))[0]);
	const inverse = invertPositiveDefinite(information);
	return fittedFrom<M>(
		{ n: events + censored, censored },
		{
			parameters,
			logLikelihood: value,
			information: null,
			covariance: inverse && moved(inverse, jacobian),
			converged,
			iterations
		}
	);
}

/** J C J^T: a covariance of coordinates as one of parameters. */
export function moved(covariance: Matrix, jacobian: Matrix): number[][] {
	const half = jacobian.map((row) =>
		covariance.map((column) => row.reduce((sum, slope, i) => sum + slope * column[i], 0))
	);
	return half.map((row) =>
		jacobian.map((other) => row.reduce((sum, value, i) => sum + value * other[i], 0))
	);
}
