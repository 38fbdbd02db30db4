import type { Level } from '../../model/plan';
import { decimal } from './numbers';

/** A number as it stands in running text: "60", "7.5". */
const digits = (x: number): string => decimal(x, 2);

/**
 * The level of a target with its unit: "60 dials a day", "55 to 65 dials a day", "1.33 times each
 * rep's own dials a day", "dials a day, by level".
 *
 * @param unit the unit in the plural: "dials a day"
 * @param write how a number is written; digits unless the text starts a sentence
 */
export function levelWords(
	level: Level,
	unit: string,
	write: (x: number) => string = digits
): string {
	if (typeof level === 'number') return `${write(level)} ${unit}`;
	if ('from' in level) return `${write(level.from)} to ${write(level.to)} ${unit}`;
	if ('timesOwnBaseline' in level)
		return `${digits(level.timesOwnBaseline)} times each rep’s own ${unit}`;
	if ('byLevel' in level) return `${unit}, by level`;
	return `${unit}, by rep`;
}

/** The level without its unit, for a narrow place: "60", "55 to 65", "×1.33", "by level". */
export function shortLevel(level: Level): string {
	if (typeof level === 'number') return digits(level);
	if ('from' in level) return `${digits(level.from)} to ${digits(level.to)}`;
	if ('timesOwnBaseline' in level) return `×${digits(level.timesOwnBaseline)}`;
	return 'byLevel' in level ? 'by level' : 'by rep';
}
