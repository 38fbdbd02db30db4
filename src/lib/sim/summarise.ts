import { quantileSorted } from '../stats/quantile';
import { chanceOf, nested, shareOfWorldsAbove } from './nested';
import type { BookingsSummary, Estimate, PairedResult, RepSummary, Stage } from './result';

const QUANTILES = 400;

/** Dots that a person can count: 50, each 2 in 100; 20 while few quarters are in. */
function dotsOf(sorted: Float64Array, stage: Stage): Float64Array {
	const count = stage === 'rough' || sorted.length < 1000 ? 20 : 50;
	return Float64Array.from({ length: count }, (_, i) => quantileSorted(sorted, (i + 0.5) / count));
}

/**
 * Bookings of the team, one value per replication.
 * @param goal plan currency; what is missing to it is the shortfall, never negative
 */
export function bookingsSummary(values: Float64Array, goal: number, stage: Stage): BookingsSummary {
	const { mean, sd, monteCarloError, luck, world } = nested(values);
	const sorted = values.slice().sort();
	const short = values.map((value) => Math.max(0, goal - value)).sort();
	return {
		mean,
		sd,
		p10: quantileSorted(sorted, 0.1),
		p20: quantileSorted(sorted, 0.2),
		p50: quantileSorted(sorted, 0.5),
		p90: quantileSorted(sorted, 0.9),
		monteCarloError,
		shortfall: {
			mean: nested(values.map((value) => Math.max(0, goal - value))).mean,
			p10: quantileSorted(short, 0.1),
			p90: quantileSorted(short, 0.9)
		},
		spread: { luck, world },
		quantiles: Float64Array.from({ length: QUANTILES + 1 }, (_, i) =>
			quantileSorted(sorted, i / QUANTILES)
		),
		dots: dotsOf(sorted, stage)
	};
}

/** Share of replications that book at least the goal. */
export const chanceOfGoal = (values: Float64Array, goal: number): Estimate =>
	chanceOf(values.map((value) => (value >= goal ? 1 : 0)));

/** Mean and the middle 8 in 10 of one rep's bookings. */
export function spreadOf(values: Float64Array): RepSummary['bookings'] {
	const sorted = values.slice().sort();
	return {
		mean: nested(values).mean,
		p10: quantileSorted(sorted, 0.1),
		p90: quantileSorted(sorted, 0.9)
	};
}

/** One scenario against another, replication by replication. */
export function pairedResult(
	name: string,
	against: string,
	values: Float64Array,
	others: Float64Array,
	stage: Stage
): PairedResult {
	const differences = values.map((value, i) => value - others[i]);
	const sample = nested(differences);
	const sorted = differences.slice().sort();
	const ahead = differences.map((d) => (d > 0 ? 1 : d === 0 ? 0.5 : 0));
	return {
		name,
		against,
		mean: sample.mean,
		monteCarloError: sample.monteCarloError,
		p10: quantileSorted(sorted, 0.1),
		p90: quantileSorted(sorted, 0.9),
		chanceAhead: nested(ahead).mean,
		chanceHelps: shareOfWorldsAbove(sample),
		dots: dotsOf(sorted, stage)
	};
}
