import type { Plan } from '../plan';
import { readPlan, type PlanProblem } from '../readPlan';
import { planPathText, withNumberAt, type PlanPath } from './planPath';

/** One thing that is varied: a place in the plan, and its values in ascending order. */
export interface Axis {
	readonly path: PlanPath;
	readonly values: readonly number[];
}

/** The plan with one value per axis. */
export interface PlanCell {
	/** in the order of the axes */
	readonly at: readonly number[];
	readonly plan: Plan;
}

/** Every combination of the axes' values, or why the first that is no plan is none. */
export type PlanCells =
	| { readonly cells: readonly PlanCell[] }
	| { readonly missing: PlanPath }
	| { readonly problems: readonly PlanProblem[] };

/**
 * Values from `from` to `to`, both included where the steps reach `to` (up to rounding). Rounded to
 * twelve digits: .1 + .1 + .1 is .3, as typed.
 *
 * @throws RangeError unless the numbers are finite, step > 0, to >= from, and the values at most `most`
 */
export function axisValues(from: number, to: number, step: number, most: number): number[] {
	if (!(step > 0 && to >= from && Number.isFinite(from + to + step)))
		throw new RangeError(`axisValues: ${from}:${to}:${step}, must rise from low to high by > 0`);
	const count = Math.floor((to - from) / step + 1e-9) + 1;
	if (count > most)
		throw new RangeError(
			`axisValues: ${from}:${to}:${step} has ${count} values, must be <= ${most}`
		);
	return Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12)));
}

/**
 * Puts the axes' values into the plan and reads each outcome as a plan, so that nonsense is refused
 * as it would be in a file. The last axis changes fastest.
 */
export function planCells(plan: Plan, axes: readonly Axis[]): PlanCells {
	let cells: readonly PlanCell[] = [{ at: [], plan }];
	for (const { path, values } of axes) {
		const next: PlanCell[] = [];
		for (const cell of cells)
			for (const value of values) {
				const changed = withNumberAt(cell.plan, path, value);
				if ('missing' in changed) return changed;
				const reading = readPlan(changed.document);
				if (!reading.plan) return { problems: reading.problems };
				next.push({ at: [...cell.at, value], plan: reading.plan });
			}
		cells = next;
	}
	return { cells };
}

/** The axis as its place is written. */
export const axisName = ({ path }: Axis): string => planPathText(path);
