import { naturalLevelOf } from '$lib/model/naturalRep';
import type { Level, TargetSpec } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';
import type { Team } from '$lib/model/team';
import { settle } from '$lib/ui/scale';

/** Whether a target is the same for all or differs. */
export type Whom = 'all' | 'range' | 'timesOwn' | 'byLevel' | 'byRep';

/** A level as the table shows it: by whom, and the number of each. */
export function levelsOf(level: Level): { whom: Whom; values: Readonly<Record<string, number>> } {
	if (typeof level === 'object' && 'byLevel' in level)
		return { whom: 'byLevel', values: level.byLevel };
	if (typeof level === 'object' && 'byRep' in level) return { whom: 'byRep', values: level.byRep };
	if (typeof level === 'object' && 'from' in level) return { whom: 'range', values: { ...level } };
	if (typeof level === 'object') return { whom: 'timesOwn', values: { ...level } };
	return { whom: 'all', values: {} };
}

/**
 * The one number that stands for a level that differs: the middle of a range, the mean of a table,
 * or what a multiple of the reps' own means comes to, on the target's own steps.
 */
export function commonLevel(target: TargetSpec, team: Team): number {
	const { level, type } = target;
	if (typeof level === 'number') return level;
	const { min, limit, step } = targetTypes[type].range;
	const onGrid = (value: number): number => settle(value, { min, max: limit, step });
	if ('from' in level) return onGrid((level.from + level.to) / 2);
	if ('timesOwnBaseline' in level) {
		const own = team.reps.map((rep) => naturalLevelOf(target, rep, team).value);
		return onGrid(level.timesOwnBaseline * mean(own));
	}
	return onGrid(mean(Object.values(levelsOf(level).values)));
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a multiple of one's own begins with: "a quarter more than they do now". */
const usualTimes = 1.25;

/** The same number for everyone, in the form that the choice asks for. */
export function sharedOut(whom: Whom, keys: readonly string[], value: number): Level {
	const table = Object.fromEntries(keys.map((key) => [key, value]));
	if (whom === 'all') return value;
	if (whom === 'range') return { from: value, to: value };
	if (whom === 'timesOwn') return { timesOwnBaseline: usualTimes };
	return whom === 'byLevel' ? { byLevel: table } : { byRep: table };
}

/** A level from the numbers of the table; the ends of a range stay in their order. */
export function levelFrom(whom: Whom, values: Readonly<Record<string, number>>): Level {
	switch (whom) {
		case 'byLevel':
			return { byLevel: values };
		case 'range':
			return { from: Math.min(values.from, values.to), to: Math.max(values.from, values.to) };
		case 'timesOwn':
			return { timesOwnBaseline: values.timesOwnBaseline };
		default:
			return { byRep: values };
	}
}
