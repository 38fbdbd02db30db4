import { exp } from '../math/exp';
import { log } from '../math/log';
import { OPEN, type History, type OpportunityTable } from '../history/history';
import type { Quantity } from '../model/team';
import { betaBinomial } from '../stats/pooling/betaBinomial';
import { gammaPoisson } from '../stats/pooling/gammaPoisson';
import { normalLogs } from '../stats/pooling/normalLogs';
import type { Pooled } from '../stats/pooling/pooled';
import { mean, variance } from '../stats/summary';
import type { CycleFit, Cycles } from './cycleFit';
import { wonAmounts } from './dealSizeFit';
import type { DialSpread } from './hotMonthFit';
import type { RepMonthTable } from './repMonths';

/** One rate for every rep, pooled: what the simulator draws and what the picture of pooling shows. */
export interface PooledReps {
	/** in the order of the simulated reps */
	readonly quantities: readonly Quantity[];
	readonly pooled: Pooled;
}

const quantitiesOf = (pooled: Pooled, n: ArrayLike<number>): PooledReps => ({
	pooled,
	quantities: pooled.units.map((unit, i) => ({
		value: unit.shrunk,
		posterior: unit.posterior,
		source: 'fit',
		n: n[i]
	}))
});

interface Total {
	readonly count: number;
	readonly days: number;
}

/** Sum of a column over a rep's months in which it is known, and the working days of those months. */
function totalOf(table: RepMonthTable, column: Float64Array, row: number): Total {
	let [count, days] = [0, 0];
	for (let m = 0; m < table.months; m++) {
		const i = row * table.months + m;
		if (Number.isNaN(column[i]) || !(table.days[i] > 0)) continue;
		count += column[i];
		days += table.days[i];
	}
	return { count, days };
}

const anything = (totals: readonly Total[]): boolean =>
	totals.some(({ count, days }) => count > 0 && days > 0);

/**
 * Dials per working day. Days cluster (negative binomial) and so do months (hot ones), so a rep's
 * total says far less about the long run than as many independent dials would: its variance over its
 * mean is passed on.
 */
export function poolDials(
	table: RepMonthTable,
	reps: readonly number[],
	spread: DialSpread
): PooledReps | null {
	const totals = reps.map((row) => totalOf(table, table.dials, row));
	if (!anything(totals)) return null;
	const hotVariance = exp(spread.hotSd * spread.hotSd) - 1;
	const daysInMonth = 21;
	const overdispersion = totals.map(({ count, days }) => {
		const perDay = days > 0 ? count / days : 0;
		const byDay = Number.isFinite(spread.size) ? perDay / spread.size : 0;
		return 1 + byDay + daysInMonth * perDay * hotVariance;
	});
	const pooled = gammaPoisson({
		counts: totals.map(({ count }) => count),
		exposures: totals.map(({ days }) => days),
		overdispersion
	});
	return quantitiesOf(
		pooled,
		totals.map(({ days }) => days)
	);
}

/**
 * Demos per working day; opportunities created where demos are not recorded. What months vary beyond
 * Poisson is taken as their dispersion (Pearson's chi-square over its degrees of freedom).
 */
export function poolDemos(table: RepMonthTable, reps: readonly number[]): PooledReps | null {
	const demos = reps.map((row) => totalOf(table, table.demos, row));
	const column = anything(demos) ? table.demos : table.opportunities;
	const totals = column === table.demos ? demos : reps.map((row) => totalOf(table, column, row));
	const used = anything(totals) ? totals : reps.map((row) => totalOf(table, table.wins, row));
	if (!anything(used)) return null;
	const source = used === totals ? column : table.wins;
	const dispersion = pearson(table, source, reps);
	const pooled = gammaPoisson({
		counts: used.map(({ count }) => count),
		exposures: used.map(({ days }) => days),
		overdispersion: used.map(() => dispersion)
	});
	return quantitiesOf(
		pooled,
		used.map(({ count }) => count)
	);
}

function pearson(table: RepMonthTable, column: Float64Array, reps: readonly number[]): number {
	let [chi, degrees] = [0, 0];
	for (const row of reps) {
		const { count, days } = totalOf(table, column, row);
		if (!(count > 0)) continue;
		for (let m = 0; m < table.months; m++) {
			const i = row * table.months + m;
			if (Number.isNaN(column[i]) || !(table.days[i] > 0)) continue;
			const expected = (count / days) * table.days[i];
			chi += ((column[i] - expected) * (column[i] - expected)) / expected;
			degrees++;
		}
		degrees--;
	}
	return degrees > 0 ? Math.max(1, chi / degrees) : 1;
}

/** Share of demos that become an opportunity; null where demos are not recorded, or fewer than those. */
export function poolOpportunityRates(
	table: RepMonthTable,
	reps: readonly number[]
): PooledReps | null {
	const demos = reps.map((row) => totalOf(table, table.demos, row).count);
	const opened = reps.map((row) => totalOf(table, table.opportunities, row).count);
	const all = (column: readonly number[]): number => column.reduce((a, b) => a + b, 0);
	if (!(all(demos) > 0) || !(all(opened) > 0) || all(opened) > all(demos)) return null;
	const pooled = betaBinomial({
		wins: opened.map((count, r) => Math.min(count, demos[r])),
		trials: demos
	});
	return quantitiesOf(pooled, demos);
}

/**
 * Share of opportunities that are won in the end. Closed deals count fully; open ones decide how many
 * of a rep's deals will be won (their chances come from the cycle fit), not how much is known.
 */
export function poolWinRates(
	history: History,
	table: RepMonthTable,
	reps: readonly number[],
	cycles: Cycles | null,
	cycle: CycleFit | null
): PooledReps | null {
	const counted =
		history.opportunities && cycles && cycle
			? closedCounts(history.opportunities, reps, cycles, cycle)
			: periodCounts(table, reps);
	if (!counted.trials.some((n) => n > 0)) return null;
	return quantitiesOf(betaBinomial(counted), counted.trials);
}

interface Counted {
	readonly wins: readonly number[];
	readonly trials: readonly number[];
}

function closedCounts(
	opportunities: OpportunityTable,
	reps: readonly number[],
	cycles: Cycles,
	cycle: CycleFit
): Counted {
	const [closed, won, all] = [0, 1, 2].map(() => new Float64Array(opportunities.rep.length));
	cycles.row.forEach((row, i) => {
		const rep = opportunities.rep[row];
		if (rep < 0) return;
		if (opportunities.outcome[row] !== OPEN) closed[rep]++;
		won[rep] += cycle.chance[i];
		all[rep]++;
	});
	const trials = reps.map((rep) => closed[rep]);
	return {
		trials,
		wins: reps.map((rep, r) => (all[rep] > 0 ? (trials[r] * won[rep]) / all[rep] : 0))
	};
}

/** Wins of opportunities from rep-period counts: a ratio of the young, the best such a file can give. */
function periodCounts(table: RepMonthTable, reps: readonly number[]): Counted {
	const opened = reps.map((row) => totalOf(table, table.opportunities, row).count);
	const won = reps.map((row) => totalOf(table, table.wins, row).count);
	const base = opened.some((n) => n > 0) ? opened : won;
	return { trials: base, wins: won.map((count, r) => Math.min(count, base[r])) };
}

const squaresWithin = (values: Float64Array): number =>
	values.length < 2 ? 0 : variance(values) * (values.length - 1);

/** Each rep's mean deal against the team's, as a multiple; few deals are shrunk to 1. */
export function poolDealSizes(table: OpportunityTable, reps: readonly number[]): PooledReps | null {
	const { amounts, rep } = wonAmounts(table);
	if (amounts.length < 5) return null;
	const logs = reps.map((row) =>
		Float64Array.from(amounts.filter((_, i) => rep[i] === row)).map((amount) => log(amount))
	);
	if (logs.filter((values) => values.length >= 2).length < 2) return null;
	// One variance for all: a rep with two deals cannot say how much deals vary.
	const squares = logs.reduce((sum, values) => sum + squaresWithin(values), 0);
	const degrees = logs.reduce((sum, values) => sum + Math.max(0, values.length - 1), 0);
	const pooled = normalLogs({
		means: logs.map((values) => (values.length > 0 ? mean(values) : 0)),
		variances: logs.map((values) => squares / degrees / values.length)
	});
	return quantitiesOf(
		pooled,
		logs.map((values) => values.length)
	);
}
