import { axisName, type Axis } from '../lib/model/vary/planCells';
import type { CellResult, SweepResult } from '../lib/sim/sweep/sweepResult';
import { engineVersion } from '../lib/sim/version';
import { bookingsDocument, differenceDocument } from './forecastDocument';

/** What a sweep was about, for its outputs. */
export interface SweepFacts {
	readonly axes: readonly Axis[];
	readonly seed: string;
	readonly currency: string;
	/** quarters per cell */
	readonly replications: number;
	/** that correlations set by hand cannot hold at once in some cell, of the cell where they move most; '' = none */
	readonly mended: string;
}

/** A sweep as the JSON document of the command line. `at` is a value per axis, by its place. */
export function sweepDocument(
	result: SweepResult,
	{ axes, seed, currency, replications, mended }: SweepFacts
) {
	const names = axes.map(axisName);
	const place = (at: readonly number[]): Record<string, number> =>
		Object.fromEntries(names.map((name, i) => [name, at[i]]));
	const cellDocument = ({ at, bookings, chanceOfGoal, paired }: CellResult) => ({
		at: place(at),
		bookings: bookingsDocument(bookings),
		chanceOfGoal,
		paired: differenceDocument(paired)
	});
	const { cells, rows, turningPoint, safest } = result;
	return {
		version: engineVersion,
		seed,
		replications,
		currency,
		axes: axes.map(({ values }, i) => ({ path: names[i], values })),
		cells: cells.map(cellDocument),
		rows: rows.map(({ at, breakEven, safe }) => ({
			at: Object.fromEntries(at.map((value, i) => [names[i + 1], value])),
			breakEven,
			safe
		})),
		turningPoint: turningPoint && { ...turningPoint, at: place(turningPoint.at) },
		safest: cellDocument(safest),
		mended: mended === '' ? null : mended
	};
}
