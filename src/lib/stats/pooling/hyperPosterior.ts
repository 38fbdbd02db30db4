import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { climb } from '../climb';

/**
 * The posterior of a group's two hyper-parameters, a location (an unbounded scale: log mean, logit) and a
 * spread >= 0, on a small grid. With five reps the spread is barely known, so the grid and not its
 * best point is what the units' posteriors are averaged over.
 */
export interface HyperPosterior {
	readonly points: readonly HyperPoint[];
	/** the most likely hyper-parameters, priors aside; the spread may be exactly 0 */
	readonly best: { readonly location: number; readonly spread: number };
	/** twice the gain in log-likelihood of `best` over spread 0; >= 0 */
	readonly likelihoodRatio: number;
}

export interface HyperPoint {
	readonly location: number;
	readonly spread: number;
	/** posterior weight; the weights sum to 1 */
	readonly weight: number;
}

export interface HyperModel {
	/** log-likelihood of all units with their own parameters integrated out; spread 0 = all the same */
	logMarginal(location: number, spread: number): number;
	/** log prior density of the location, up to a constant */
	logPrior(location: number): number;
	/** a location near the data */
	readonly start: number;
	/** the prior of the spread is half-normal with this scale */
	readonly spreadScale: number;
	/** no spread reaches this */
	readonly spreadLimit: number;
}

/**
 * Log density, up to a constant, of a prior that says next to nothing about a log or logit: normal with sd
 * 2 about the pooled value, so a factor of 55 either way is within two of them. It is there to keep
 * the posterior proper when there is one unit, or no event at all.
 *
 * @param departure distance of the location from the pooled value
 */
export const weakPrior = (departure: number): number => -0.125 * departure * departure;

const COARSE_POINTS = 24;
const FINE_POINTS = 41;
/** Places of the location at each spread, in standard errors: a trapezoid this fine is exact for a bell. */
const LOCATION_POINTS = 15;
const LOCATION_REACH = 4.5;
/** Log-density below the top at which the grid may end: e^-10 of the weight. */
const NEGLIGIBLE = 10;
/** A likelihood ratio below this is rounding, or a spread too small to matter. */
const NO_GAIN = 1e-6;

/** Finds where the posterior lies on a coarse grid of spreads and lays a fine one there. */
export function hyperPosterior(model: HyperModel): HyperPosterior {
	const coarse = slices(model, coarseSpreads(model.spreadLimit));
	const points = fineSpreads(coarse).flatMap((slice, i) => pointsOf(model, slice, isEnd(i)));
	const top = Math.max(...points.map((point) => point.logWeight));
	const weights = points.map((point) => exp(point.logWeight - top));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return {
		points: points.map(({ location, spread }, i) => ({
			location,
			spread,
			weight: weights[i] / total
		})),
		...mostLikely(model, coarse)
	};

	function fineSpreads(found: readonly Slice[]): Slice[] {
		const highest = Math.max(...found.map((slice) => slice.logDensity));
		const kept = found.map((slice) => slice.logDensity > highest - NEGLIGIBLE);
		// one coarse step beyond what matters, so that nothing of weight lies outside
		const low = found[Math.max(0, kept.indexOf(true) - 1)].spread;
		const high = found[Math.min(found.length - 1, kept.lastIndexOf(true) + 1)].spread;
		const spreads = Array.from(
			{ length: FINE_POINTS },
			(_, i) => low + ((high - low) * i) / (FINE_POINTS - 1)
		);
		return slices(model, spreads);
	}
}

/** The location at one spread: its best value, its standard error, and the density of the spread. */
interface Slice {
	readonly spread: number;
	readonly location: number;
	readonly error: number;
	readonly logDensity: number;
}

/** 0 and a geometric ladder up to the limit: equally fine for small and large spreads. */
function coarseSpreads(limit: number): number[] {
	const ladder = [0];
	const ratio = exp(log(1000) / (COARSE_POINTS - 2));
	let spread = (0.999 * limit) / 1000;
	for (let i = 1; i < COARSE_POINTS; i++, spread *= ratio) ladder.push(spread);
	return ladder;
}

function slices(model: HyperModel, spreads: readonly number[]): Slice[] {
	let start = model.start;
	return spreads.map((spread) => {
		const top = climb(
			([location]) => model.logMarginal(location, spread) + model.logPrior(location),
			[start]
		);
		start = top.at[0];
		const error = 1 / Math.sqrt(top.information[0][0]);
		const logDensity = top.value + log(error) + logSpreadPrior(model, spread);
		return { spread, location: start, error, logDensity };
	});
}

const logSpreadPrior = ({ spreadScale }: HyperModel, spread: number): number =>
	(-0.5 * spread * spread) / (spreadScale * spreadScale);

/** The ends of the fine grid count half, as in the trapezoid rule: the spread 0 is often the likeliest. */
const isEnd = (i: number): boolean => i === 0 || i === FINE_POINTS - 1;

/** The true density at places spread over the location's bell; the width of a place is its error. */
function pointsOf(model: HyperModel, { spread, location: center, error }: Slice, end: boolean) {
	return Array.from({ length: LOCATION_POINTS }, (_, i) => {
		const z = LOCATION_REACH * ((2 * i) / (LOCATION_POINTS - 1) - 1);
		const location = center + z * error;
		const logWeight =
			model.logMarginal(location, spread) +
			model.logPrior(location) +
			logSpreadPrior(model, spread) +
			log(end ? error / 2 : error);
		return { location, spread, logWeight };
	});
}

/**
 * The top of the likelihood without priors, searched from the best coarse spread in location and log spread;
 * the spread is 0 where that is no better than no spread at all.
 */
function mostLikely(model: HyperModel, coarse: readonly Slice[]) {
	const same = climb(([location]) => model.logMarginal(location, 0), [coarse[0].location]);
	const likelihoods = coarse.map(({ location, spread }) => model.logMarginal(location, spread));
	const { location, spread } = coarse[Math.max(1, likelihoods.indexOf(Math.max(...likelihoods)))];
	const top = climb(
		([place, logSpread]) =>
			exp(logSpread) < model.spreadLimit ? model.logMarginal(place, exp(logSpread)) : -Infinity,
		[location, log(spread)]
	);
	const likelihoodRatio = 2 * (top.value - same.value);
	if (!(likelihoodRatio > NO_GAIN))
		return { best: { location: same.at[0], spread: 0 }, likelihoodRatio: 0 };
	return { best: { location: top.at[0], spread: exp(top.at[1]) }, likelihoodRatio };
}
