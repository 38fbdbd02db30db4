import type { Plan } from '../../model/plan';
import { planCells, type PlanCell } from '../../model/vary/planCells';
import { sweepResult, type SweepResult } from '../sweep/sweepResult';
import { levelAxis, mapPressures, pressureAxis } from './levelAxis';

/** A target's levels by the five pressures: some 55 plans. */
export interface LevelMap {
	readonly levels: readonly number[];
	readonly pressures: readonly number[];
	/** level by level, pressure by pressure */
	readonly cells: readonly PlanCell[];
}

/** The map of one target; null where its level is no plain number. */
export function levelMapOf(plan: Plan, index: number): LevelMap | null {
	const axis = levelAxis(plan, index);
	if (!axis) return null;
	const given = planCells({ ...plan, scenarios: [] }, [axis, pressureAxis(index)]);
	if (!('cells' in given)) return null;
	return { levels: axis.values, pressures: mapPressures, cells: given.cells };
}

/** What was played of a map, summed up. */
export const levelMapResult = (
	{ cells }: LevelMap,
	played: readonly { readonly bookings: Float64Array; readonly none: Float64Array }[]
): SweepResult =>
	sweepResult(cells.map(({ at, plan }, i) => ({ at, goal: plan.goal, ...played[i] })));
