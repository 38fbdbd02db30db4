import { log } from '../math/log';
import { poissonWithin } from '../stats/regression/poissonWithin';
import type { RepMonthTable } from './repMonths';

/** How bookings move with dials from month to month of the same rep. */
export interface Elasticity {
	readonly estimate: number;
	readonly standardError: number;
	/** rep-months */
	readonly n: number;
	/** sd of log dials within reps */
	readonly regressorSd: number;
}

/**
 * Elasticity of bookings to dials within rep by Poisson pseudo-maximum-likelihood (Santos Silva and
 * Tenreyro 2006), rep effects taken out. It is an association: hot months are in it (D§4.6).
 *
 * @returns null with fewer than ten rep-months that hold both
 */
export function elasticityWithin(table: RepMonthTable, reps: readonly number[]): Elasticity | null {
	const cells: { unit: number; x: number; y: number }[] = [];
	reps.forEach((row, unit) => {
		for (let m = 0; m < table.months; m++) {
			const i = row * table.months + m;
			if (!(table.dials[i] > 0) || !(table.days[i] >= 5) || Number.isNaN(table.bookings[i]))
				continue;
			cells.push({ unit, x: log(table.dials[i] / table.days[i]), y: table.bookings[i] });
		}
	});
	if (cells.length < 10) return null;
	const fit = poissonWithin({
		outcomes: cells.map((cell) => cell.y),
		regressor: cells.map((cell) => cell.x),
		units: cells.map((cell) => cell.unit)
	});
	if (!fit || !fit.converged) return null;
	return {
		estimate: fit.estimate,
		standardError: fit.standardError,
		n: cells.length,
		regressorSd: sdWithin(cells)
	};
}

function sdWithin(cells: readonly { unit: number; x: number }[]): number {
	const sums = new Map<number, { n: number; sum: number }>();
	for (const { unit, x } of cells) {
		const entry = sums.get(unit) ?? { n: 0, sum: 0 };
		sums.set(unit, { n: entry.n + 1, sum: entry.sum + x });
	}
	let squares = 0;
	for (const { unit, x } of cells) {
		const { n, sum } = sums.get(unit)!;
		squares += (x - sum / n) * (x - sum / n);
	}
	return Math.sqrt(squares / Math.max(1, cells.length - sums.size));
}
