import { log } from '../math/log';
import { normalQuantile } from '../math/normal';
import { parameters } from '../model/parameters';
import { betweenSlope, type BetweenSlope } from '../stats/regression/betweenSlope';
import { leastSquaresWithin } from '../stats/regression/leastSquaresWithin';
import { poissonWithin } from '../stats/regression/poissonWithin';
import { shrinkToPrior, type Shrunk } from '../stats/regression/shrinkToPrior';
import { slopeInterval, type SlopeMethod } from '../stats/regression/slopeInterval';
import type { WithinSlope } from '../stats/regression/panel';
import type { RepMonthTable } from './repMonths';

/** One way of asking how an outcome moves with dials. */
export interface FittedSlope {
	readonly estimate: number;
	/** 80% interval */
	readonly low: number;
	readonly high: number;
	/** half of the 80% interval over 1.28: the error that shrinking reads */
	readonly standardError: number;
	/** how the interval allows for months of one rep that move together */
	readonly method: SlopeMethod;
	/** rep-months, and reps */
	readonly n: number;
	readonly reps: number;
}

/** How an outcome moves with dials: the same question asked in five ways, and the answer used. */
export interface ElasticityFit {
	/** reps who dial more against those who dial less: talent and territory are in it */
	readonly between: BetweenSlope | null;
	/** months of the same rep */
	readonly within: FittedSlope | null;
	/** the same with the months' own effects taken out: season and market are not in it */
	readonly controlled: FittedSlope | null;
	/** this month's dials and last month's together, months of the same rep */
	readonly lagged: FittedSlope | null;
	/** least squares on logs within rep: months without any outcome are left out */
	readonly leastSquares: FittedSlope | null;
	/** what was believed before (D§4.4) */
	readonly prior: { readonly mean: number; readonly sd: number };
	/** the controlled slope, else the one within rep, with the prior; null without either */
	readonly shrunk: Shrunk | null;
}

export interface Elasticities {
	/** D§4.4 eta: demos on dials */
	readonly demos: ElasticityFit | null;
	/** D§4.4 eta_B: bookings on dials */
	readonly bookings: ElasticityFit | null;
}

const LEVEL = 0.8;
const Z = normalQuantile(0.5 + LEVEL / 2);

/** D§4.4, [A]: total elasticity of bookings to selling effort. */
const bookingsPrior = { mean: 0.34, sd: 0.15 };
const demosPrior = {
	mean: parameters.eta.prior.parameters.mean,
	sd: parameters.eta.prior.parameters.sd
};

/** Fewer rep-months say nothing about a slope. */
const LEAST_ROWS = 10;

/**
 * Elasticities of demos and of bookings to dials (D§4.6). Natural variation is mood, not a target: they
 * are upper bounds of what a target does, and measurement error pulls them down.
 */
export function fitElasticities(table: RepMonthTable, reps: readonly number[]): Elasticities {
	return {
		demos: elasticityOf(table, reps, table.demos, demosPrior),
		bookings: elasticityOf(table, reps, table.bookings, bookingsPrior)
	};
}

interface Row {
	readonly unit: number;
	readonly month: number;
	/** log of dials per day; of the month before: NaN = not known */
	readonly x: number;
	readonly before: number;
	/** outcome per day */
	readonly y: number;
}

function rowsOf(table: RepMonthTable, reps: readonly number[], outcome: Float64Array): Row[] {
	const logDials = (i: number): number =>
		table.dials[i] > 0 && table.days[i] >= 5 ? log(table.dials[i] / table.days[i]) : NaN;
	const rows: Row[] = [];
	reps.forEach((row, unit) => {
		for (let month = 0; month < table.months; month++) {
			const i = row * table.months + month;
			const x = logDials(i);
			if (Number.isNaN(x) || Number.isNaN(outcome[i])) continue;
			const before = month > 0 ? logDials(i - 1) : NaN;
			rows.push({ unit, month, x, before, y: outcome[i] / table.days[i] });
		}
	});
	return rows;
}

function elasticityOf(
	table: RepMonthTable,
	reps: readonly number[],
	outcome: Float64Array,
	prior: ElasticityFit['prior']
): ElasticityFit | null {
	const rows = rowsOf(table, reps, outcome);
	if (rows.length < LEAST_ROWS || !rows.some(({ y }) => y > 0)) return null;
	const within = slopeOf(poissonWithin(panelOf(rows)));
	const controlled = slopeOf(poissonWithin({ ...panelOf(rows), times: rows.map((r) => r.month) }));
	const used = controlled ?? within;
	return {
		between: betweenReps(rows),
		within,
		controlled,
		lagged: laggedSlope(rows),
		leastSquares: leastSquaresOf(rows),
		prior,
		shrunk:
			used && used.standardError > 0
				? shrinkToPrior(used.estimate, used.standardError, prior)
				: null
	};
}

const panelOf = (rows: readonly Row[]) => ({
	outcomes: rows.map(({ y }) => y),
	regressor: rows.map(({ x }) => x),
	units: rows.map(({ unit }) => unit)
});

/** With the step from last month to this one as a control, the slope is the sum of both months'. */
function laggedSlope(all: readonly Row[]): FittedSlope | null {
	const rows = all.filter(({ before }) => !Number.isNaN(before));
	if (rows.length < LEAST_ROWS || !rows.some(({ y }) => y > 0)) return null;
	return slopeOf(
		poissonWithin({ ...panelOf(rows), controls: [rows.map(({ x, before }) => before - x)] })
	);
}

function leastSquaresOf(all: readonly Row[]): FittedSlope | null {
	const rows = all.filter(({ y }) => y > 0);
	if (rows.length < LEAST_ROWS) return null;
	return slopeOf(leastSquaresWithin({ ...panelOf(rows), outcomes: rows.map(({ y }) => log(y)) }));
}

function slopeOf(slope: WithinSlope | null): FittedSlope | null {
	if (!slope || !slope.converged || slope.freedom < 2) return null;
	const { low, high, method } = slopeInterval(slope, LEVEL);
	return {
		estimate: slope.estimate,
		low,
		high,
		standardError: (high - low) / 2 / Z,
		method,
		n: slope.n,
		reps: slope.clusters
	};
}

/** Log of the mean outcome on the mean log of dials, a point per rep. */
function betweenReps(rows: readonly Row[]): BetweenSlope | null {
	const byRep = new Map<number, Row[]>();
	for (const row of rows) byRep.set(row.unit, [...(byRep.get(row.unit) ?? []), row]);
	const average = (values: readonly number[]): number =>
		values.reduce((a, b) => a + b, 0) / values.length;
	const points = [...byRep.values()]
		.map((own) => ({ x: average(own.map(({ x }) => x)), y: average(own.map(({ y }) => y)) }))
		.filter(({ y }) => y > 0);
	return betweenSlope(
		points.map(({ x }) => x),
		points.map(({ y }) => log(y)),
		LEVEL
	);
}
