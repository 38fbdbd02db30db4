import type { Crossing } from '../explain/crossing';
import { safeZoneOf, type SafeStretch } from '../explain/safeZone';
import { nested } from '../nested';
import type { BookingsSummary, Estimate, PairedResult } from '../result';
import { bookingsSummary, chanceOfGoal, pairedResult } from '../summarise';

/** Bookings of one cell over its replications, and those without a target under the same luck. */
export interface CellColumns {
	/** in the order of the axes */
	readonly at: readonly number[];
	/** plan currency */
	readonly goal: number;
	/** one value per replication, replication order */
	readonly bookings: Float64Array;
	readonly none: Float64Array;
}

export interface CellResult {
	readonly at: readonly number[];
	readonly bookings: BookingsSummary;
	readonly chanceOfGoal: Estimate;
	/** against no target */
	readonly paired: PairedResult;
}

/** Where more begins to bring less, along the first axis. */
export interface TurningPoint {
	readonly at: readonly number[];
	/** mean bookings there, plan currency */
	readonly bookings: number;
	/**
	 * Stretch of the first axis around it whose means cannot be told from its own: two standard errors
	 * of the paired difference. The whole axis means that the turning point is not established.
	 */
	readonly low: number;
	readonly high: number;
}

/** The cells along the first axis at one combination of the others: where it breaks even. */
export interface SweepRow {
	/** values of the other axes, in their order */
	readonly at: readonly number[];
	/** values of the first axis at which the mean paired difference passes 0 */
	readonly breakEven: readonly Crossing[];
	/** stretches of the first axis that are not seen to book less than no target, longest first */
	readonly safe: readonly SafeStretch[];
}

export interface SweepResult {
	/** the last axis changes fastest */
	readonly cells: readonly CellResult[];
	readonly rows: readonly SweepRow[];
	/**
	 * The level of the first axis with the highest mean bookings; with two axes that of the row in
	 * which it books most. null where bookings are highest at an end of every row.
	 */
	readonly turningPoint: TurningPoint | null;
	/** the cell whose paired difference has the highest 10th percentile; equal ones: the highest mean */
	readonly safest: CellResult;
}

/**
 * Sums a sweep up.
 * @param cells every combination of the axes' values, the last axis changing fastest; at least one,
 * all with the same number of replications
 */
export function sweepResult(cells: readonly CellColumns[]): SweepResult {
	const results = cells.map(({ at, goal, bookings, none }): CellResult => ({
		at,
		bookings: bookingsSummary(bookings, goal, 'usable'),
		chanceOfGoal: chanceOfGoal(bookings, goal),
		paired: pairedResult('plan', 'none', bookings, none, 'usable')
	}));
	return {
		cells: results,
		rows: rowsOf(cells).map((row) => rowResult(row.map((i) => results[i]))),
		turningPoint: turningPointOf(cells, results),
		safest: safestOf(results)
	};
}

function rowResult(row: readonly CellResult[]): SweepRow {
	const effects = row.map(({ at, paired }) => ({
		at: at[0],
		figure: { value: paired.mean, monteCarloError: paired.monteCarloError }
	}));
	const { breakEven, stretches } = safeZoneOf(effects);
	return { at: row[0].at.slice(1), breakEven, safe: stretches };
}

function turningPointOf(
	cells: readonly CellColumns[],
	results: readonly CellResult[]
): TurningPoint | null {
	let best: TurningPoint | null = null;
	for (const row of rowsOf(cells)) {
		const point = turningPointIn(row, cells, results);
		if (point && (!best || point.bookings > best.bookings)) best = point;
	}
	return best;
}

/** Positions of the cells along the first axis, one list for each combination of the others. */
function rowsOf(cells: readonly CellColumns[]): number[][] {
	const rows = new Map<string, number[]>();
	cells.forEach(({ at }, i) => {
		const key = at.slice(1).join();
		rows.set(key, [...(rows.get(key) ?? []), i]);
	});
	return [...rows.values()];
}

function turningPointIn(
	row: readonly number[],
	cells: readonly CellColumns[],
	results: readonly CellResult[]
): TurningPoint | null {
	const means = row.map((i) => results[i].bookings.mean);
	const top = means.indexOf(means.reduce((a, b) => Math.max(a, b)));
	const last = row.length - 1;
	// A plateau that reaches to the end does not turn either.
	if (top === 0 || means.slice(top).every((mean) => mean === means[top])) return null;
	const alike = (k: number): boolean =>
		cannotTell(cells[row[k]].bookings, cells[row[top]].bookings);
	let [low, high] = [top, top];
	while (low > 0 && alike(low - 1)) low--;
	while (high < last && alike(high + 1)) high++;
	const at = (k: number): readonly number[] => cells[row[k]].at;
	return { at: at(top), bookings: means[top], low: at(low)[0], high: at(high)[0] };
}

/** Means under the same luck that differ by two standard errors at most. */
function cannotTell(values: Float64Array, others: Float64Array): boolean {
	const { mean, monteCarloError } = nested(values.map((value, i) => value - others[i]));
	return Math.abs(mean) <= 2 * monteCarloError;
}

function safestOf(results: readonly CellResult[]): CellResult {
	return results.reduce((best, cell) => {
		const more = cell.paired.p10 - best.paired.p10;
		return more > 0 || (more === 0 && cell.paired.mean > best.paired.mean) ? cell : best;
	});
}
