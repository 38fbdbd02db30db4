import type { Plan } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { Axis } from '../../model/vary/planCells';

/** The five named stops of how hard a target is pushed (look/design.md section 8). */
export const mapPressures = [0.03, 0.3, 0.52, 0.75, 1] as const;

/** Values along a level: the curve and the map have as many. */
const LEVELS = 11;

/** A target's pressure as an axis of the plan. */
export const pressureAxis = (index: number): Axis => ({
	path: ['targets', index, 'pressure'],
	values: mapPressures
});

/**
 * The level of a target as an axis: eleven values on its slider's steps, the plan's own among them. A
 * level that is no plain number has no such axis: null.
 */
export function levelAxis({ targets }: Plan, index: number): Axis | null {
	const target = targets[index];
	if (!target || typeof target.level !== 'number') return null;
	const { level } = target;
	const { min, max, step } = targetTypes[target.type].range;
	const steps = Math.round((max - min) / step);
	const on = (i: number): number =>
		Number((min + step * Math.round((i * steps) / (LEVELS - 1))).toPrecision(12));
	const values = [...new Set(Array.from({ length: LEVELS }, (_, i) => on(i)))];
	if (!values.includes(level)) {
		const inside = level > min && level < max;
		const nearest = values.reduce((a, b) => (Math.abs(b - level) < Math.abs(a - level) ? b : a));
		// The ends stay where they are; a level beyond them comes in addition.
		const replace = inside && nearest !== min && nearest !== max;
		if (replace) values[values.indexOf(nearest)] = level;
		else values.push(level);
	}
	return { path: ['targets', index, 'level'], values: values.sort((a, b) => a - b) };
}
