import type { ClusterSums } from './wildInterval';

/** A panel: one row per unit (rep) and period, in any order, periods may be missing. */
export interface Panel {
	/** y of each row, finite; >= 0 for Poisson */
	readonly outcomes: ArrayLike<number>;
	/** x of each row, finite; for an elasticity the log of the input */
	readonly regressor: ArrayLike<number>;
	/** further columns that are held fixed, such as the input of the month before; left out = none */
	readonly controls?: readonly ArrayLike<number>[];
	/** whole number >= 0 that names the row's unit */
	readonly units: ArrayLike<number>;
	/** whole number >= 0 that names the row's period; left out = no period effects */
	readonly times?: ArrayLike<number>;
}

/** A slope within units. */
export interface WithinSlope {
	readonly estimate: number;
	/**
	 * The one to use: clustered by unit from 20 units on; below, the larger of the two that follow, since a
	 * clustered error from a few reps is unreliable and mostly too small (A. C. Cameron and D. L. Miller 2015,
	 * Journal of Human Resources 50:317, section VI).
	 */
	readonly standardError: number;
	/** allows for unequal variances, rows independent */
	readonly robustError: number;
	/** allows for rows of one unit moving together; null with one unit */
	readonly clusteredError: number | null;
	/** rows that took part */
	readonly n: number;
	/** units that took part */
	readonly clusters: number;
	/** what moves as one, for intervals with few units (`slopeInterval`) */
	readonly clusterSums: ClusterSums;
	/** rows less effects, controls and the slope; >= 1 */
	readonly freedom: number;
	/** rows left out because their unit or period has no outcome above 0 (Poisson only) */
	readonly dropped: number;
	readonly converged: boolean;
	readonly iterations: number;
}

/** The panel's rows checked and renumbered: groups are 0 ... count - 1. */
export interface PanelRows {
	readonly y: Float64Array;
	readonly x: Float64Array;
	readonly controls: readonly Float64Array[];
	readonly unit: Groups;
	readonly time: Groups | null;
}

/** Which of `count` groups each row belongs to. */
export interface Groups {
	readonly of: Int32Array;
	readonly count: number;
}

/**
 * Reads the rows of a panel that are kept.
 *
 * @param keep true for a row that takes part; left out = all
 * @throws RangeError naming the column and row that is not allowed
 */
export function panelRows(
	caller: string,
	panel: Panel,
	leastOutcome: number,
	keep: (row: number) => boolean = () => true
): PanelRows {
	const { outcomes, regressor, units, times, controls = [] } = panel;
	requireColumn(caller, 'outcomes', outcomes, outcomes.length, leastOutcome);
	requireColumn(caller, 'regressor', regressor, outcomes.length, -Infinity);
	requireColumn(caller, 'units', units, outcomes.length, 0);
	if (times) requireColumn(caller, 'times', times, outcomes.length, 0);
	controls.forEach((column, k) =>
		requireColumn(caller, `controls[${k}]`, column, outcomes.length, -Infinity)
	);
	const rows = Array.from({ length: outcomes.length }, (_, row) => row).filter(keep);
	return {
		y: Float64Array.from(rows, (row) => outcomes[row]),
		x: Float64Array.from(rows, (row) => regressor[row]),
		controls: controls.map((column) => Float64Array.from(rows, (row) => column[row])),
		unit: groupsOf(rows, units),
		time: times ? groupsOf(rows, times) : null
	};
}

function groupsOf(rows: readonly number[], names: ArrayLike<number>): Groups {
	const numbers = new Map<number, number>();
	const of = Int32Array.from(rows, (row) => {
		const known = numbers.get(names[row]) ?? numbers.size;
		numbers.set(names[row], known);
		return known;
	});
	return { of, count: numbers.size };
}

function requireColumn(
	caller: string,
	name: string,
	column: ArrayLike<number>,
	rows: number,
	least: number
): void {
	if (column.length !== rows)
		throw new RangeError(`${caller}: ${name}.length = ${column.length}, must be ${rows}`);
	for (let row = 0; row < rows; row++)
		if (!(Number.isFinite(column[row]) && column[row] >= least))
			throw new RangeError(
				`${caller}: ${name}[${row}] = ${column[row]}, must be finite${least > -Infinity ? ` and >= ${least}` : ''}`
			);
}
