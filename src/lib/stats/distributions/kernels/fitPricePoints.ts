import { exp } from '../../../math/exp';
import { invertPositiveDefinite } from '../../../math/linear';
import { log } from '../../../math/log';
import type { Summit } from '../../climb';
import { climbSmooth, type Slope } from '../../climbSmooth';
import type { Fit, Parameters } from '../../fit';
import { fittedFrom } from '../../fittedFrom';
import { fitProblem } from '../../fitProblem';
import type { Tally } from '../../tally';
import { clustersOfLogs } from './clustersOfLogs';
import { expectationMaximisation, type Maximise, type Place } from './expectationMaximisation';
import { moved } from './fitTwoComponents';
import { numbered } from './items';
import { cellsOf, type Cells } from './mixtureCells';
import { priceComponent } from './priceComponent';
import { logRowsOf, mixtureSlope, sharesOf, type Layout } from './mixtureSlope';

/** More prices than this are no list any more. */
const MOST_PRICES = 12;
/** Below a spread of a tenth of a percent a price is exact for every use, and the likelihood of exact prices
 * has no bound. */
const LEAST_SPREAD = 1e-3;
/** Values that spread by more than this about their centres are no prices with a discount: a dozen of such
 * humps bend to any smooth curve. */
const LARGEST_SPREAD = 0.2;
/** So many times that on the cells are no prices either. */
const CLEARLY = 1.05;
/** By how much the criterion of several prices must be better than that of one: very strong evidence (R. Kass
 * and A. Raftery 1995, JASA 90:773). */
const LEAST_LEAD = 10;
/** Times that prices and spread are made to fit each other. */
const TURNS = 3;
/** Steps that each number of prices gets before they are compared: its start is the best grouping already. */
const FEW = 12;
/** Steps of the number that was chosen. */
const MANY = 100;
/** So many numbers of prices in a row that are worse than the best one end the search. */
const PATIENCE = 3;

/** The coordinates: log of each price, the log of the spread that they share, logs of shares over the last. */
const layoutOf = (prices: number): Layout => ({
	component: priceComponent,
	slots: Array.from({ length: prices }, (_, j) => [j, prices] as const),
	places: prices + 1
});

/**
 * Fits price points: how many there are by Schwarz's criterion on a few hundred cells (each number from the
 * best groups of neighbouring values, then expectation-maximisation), where they are by maximum likelihood on
 * all rows.
 *
 * @see G. Schwarz (1978), Annals of Statistics 6:461; B. G. Leroux (1992), Annals of Statistics 20:1350 for the
 * number of components of a mixture
 */
export function fitPricePoints<P extends Parameters>(tally: Tally): Fit<P> {
	const problem = fitProblem(tally, 'positive', 2);
	if (problem) return { reason: problem };
	if (tally.distinct < 3 && tally.events < 4) return { reason: 'tooFewValues' };
	const cells = cellsOf(tally);
	const found = bestNumber(cells);
	if (!found) return { reason: 'noPricePoints' };
	const { prices, place } = found;
	// All rows move the spread by little: what is no list on the cells is spared the climb.
	if (exp(place.at[prices]) > CLEARLY * LARGEST_SPREAD) return { reason: 'noPricePoints' };
	const exact = exp(place.at[prices]) <= LEAST_SPREAD * 1.000001;
	const summit = climbed(tally, prices, place.at, exact);
	const spread = exp(summit.at[prices]);
	if (!(spread <= LARGEST_SPREAD)) return { reason: 'noPricePoints' };
	return answered<P>(tally, prices, summit, exact);
}

interface Found {
	readonly prices: number;
	readonly place: Place;
	readonly criterion: number;
}

/** The number of prices with the best criterion; null when that is one, or as many as were tried. */
function bestNumber(cells: Cells): Found | null {
	let best: Found | null = null;
	let single = Infinity;
	const groups = clustersOfLogs(cells, MOST_PRICES);
	if (spreadWithin(cells, groups[groups.length - 1]) > LARGEST_SPREAD) return null;
	for (let prices = 1; prices <= groups.length; prices++) {
		const place = placeOf(cells, groups[prices - 1]);
		if (!place) continue;
		const criterion = 2 * prices * log(cells.total) - 2 * place.value;
		if (prices === 1) single = criterion;
		if (!best || criterion < best.criterion) best = { prices, place, criterion };
		else if (prices >= best.prices + PATIENCE) break;
	}
	if (!best || best.prices === MOST_PRICES || !(best.criterion < single - LEAST_LEAD)) return null;
	const place = placeOf(cells, groups[best.prices - 1], MANY);
	return place && { ...best, place };
}

/** Standard deviation of logs within groups: more groups than a list has would bring it down far enough. */
function spreadWithin({ logs, weights, total }: Cells, starts: readonly number[]): number {
	let squares = 0;
	starts.forEach((from, j) => {
		const to = starts[j + 1] ?? logs.length;
		let [weight, sum] = [0, 0];
		for (let i = from; i < to; i++) {
			weight += weights[i];
			sum += weights[i] * logs[i];
		}
		for (let i = from; i < to; i++)
			squares += weights[i] * (logs[i] - sum / weight) * (logs[i] - sum / weight);
	});
	return Math.sqrt(squares / total);
}

/** Expectation-maximisation from groups that each are a price. */
function placeOf(cells: Cells, starts: readonly number[], steps = FEW): Place | null {
	const layout = layoutOf(starts.length);
	const chances = starts.map((from, j) =>
		cells.values.map((_, i) => (i >= from && i < (starts[j + 1] ?? Infinity) ? 1 : 0))
	);
	return expectationMaximisation(cells, layout, chances, maximise, steps);
}

/**
 * Prices and the spread in turn. With a spread s in proportion to the price, the best price p of a part solves
 * s^2 p^2 + mean p = mean square.
 */
const maximise: Maximise = (averages, shares) => {
	let prices = averages.map((part) => part.mean);
	let spread = LEAST_SPREAD;
	for (let turn = 0; turn < TURNS; turn++) {
		const square = averages.reduce((sum, part, j) => {
			const gap = part.mean / prices[j] - 1;
			return sum + shares[j] * (part.variance / (prices[j] * prices[j]) + gap * gap);
		}, 0);
		spread = Math.max(LEAST_SPREAD, Math.sqrt(square));
		prices = averages.map(({ mean, variance }) => {
			const times = 4 * spread * spread * (1 + variance / (mean * mean));
			return (2 * mean * (1 + variance / (mean * mean))) / (1 + Math.sqrt(1 + times));
		});
	}
	return [...prices.map(log), log(spread)];
};

/** On all rows; exact prices keep the spread that they have. */
function climbed(tally: Tally, prices: number, start: readonly number[], exact: boolean): Summit {
	const rows = logRowsOf(tally);
	const layout = layoutOf(prices);
	if (!exact) return climbSmooth((at) => mixtureSlope(rows, layout, at), start);
	const without = <T>(column: readonly T[]): T[] => column.filter((_, i) => i !== prices);
	const held = log(LEAST_SPREAD);
	const whole = (at: readonly number[]): number[] => [
		...at.slice(0, prices),
		held,
		...at.slice(prices)
	];
	const slope = (at: readonly number[]): Slope => {
		const all = mixtureSlope(rows, layout, whole(at));
		return {
			value: all.value,
			gradient: without(all.gradient),
			information: without(all.information).map(without)
		};
	};
	const summit = climbSmooth(slope, without(start));
	return { ...summit, at: whole(summit.at) };
}

function answered<P extends Parameters>(
	{ events, censoredTotal: censored }: Tally,
	prices: number,
	{ at, value, information, converged, iterations }: Summit,
	exact: boolean
): Fit<P> {
	const logs = at.slice(0, prices);
	const shares = sharesOf(at.slice(prices + 1));
	const order = logs.map((_, j) => j).sort((a, b) => logs[a] - logs[b]);
	const parameters = {
		spread: exp(at[prices]),
		...numbered({ price: order.map((j) => exp(logs[j])), share: order.map((j) => shares[j]) })
	};
	const inverse = exact ? null : invertPositiveDefinite(information);
	const jacobian = [
		at.map((_, i) => (i === prices ? exp(at[prices]) : 0)),
		...order.flatMap((j) => [
			at.map((_, i) => (i === j ? exp(logs[j]) : 0)),
			at.map((_, i) =>
				i > prices ? shares[j] * ((i - prices - 1 === j ? 1 : 0) - shares[i - prices - 1]) : 0
			)
		])
	];
	return fittedFrom<P>(
		{ n: events + censored, censored },
		{
			// the keys of P are `spread` and numbered ones
			parameters: parameters as unknown as P,
			logLikelihood: value,
			information: null,
			covariance: inverse && moved(inverse, jacobian),
			free: 2 * prices - (exact ? 1 : 0),
			converged,
			iterations
		}
	);
}
