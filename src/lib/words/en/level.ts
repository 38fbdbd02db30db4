import type { Level } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { TargetId } from '../../model/targets';
import { levelKindOf } from '../../model/targets/levelKind';
import { count, currencySymbol, decimal, money } from './numbers';

/** A number as it stands in running text: "60", "7.5". */
const digits = (x: number): string => decimal(x, 2);

/** Amounts below this are written in full: "$3,813". */
const exactBelow = 10_000;

/**
 * How the levels of a type are written: "60", "55%", "150,000", and "$150K" where the currency is known.
 */
export function levelWriter(
	type: TargetId,
	currency?: string
): (x: number, decimals?: number) => string {
	switch (levelKindOf(targetTypes[type])) {
		case 'share':
			return (x) => `${decimal(100 * x, 1)}%`;
		case 'money':
			return (x) =>
				currency === undefined
					? count(x)
					: x < exactBelow
						? `${currencySymbol(currency)}${count(x)}`
						: money(x, currency);
		case 'count':
			return (x, decimals = 2) => decimal(x, decimals);
	}
}

/** The same without false precision, for what is measured: "45", "7.5", "55%". */
export function roughLevel(type: TargetId, currency?: string): (x: number) => string {
	if (levelKindOf(targetTypes[type]) !== 'count') return levelWriter(type, currency);
	return (x) => decimal(x, x < 10 ? 1 : 0);
}

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
	if ('timesOwnBaseline' in level) {
		const own = `each rep’s own ${unit}`;
		return level.timesOwnBaseline === 1 ? own : `${digits(level.timesOwnBaseline)} times ${own}`;
	}
	if ('byLevel' in level) return `${unit}, by level`;
	return `${unit}, by rep`;
}

/** The level without its unit, for a narrow place: "60", "55 to 65", "×1.33", "by level". */
export function shortLevel(level: Level, write: (x: number) => string = digits): string {
	if (typeof level === 'number') return write(level);
	if ('from' in level) return `${write(level.from)} to ${write(level.to)}`;
	if ('timesOwnBaseline' in level) return `×${digits(level.timesOwnBaseline)}`;
	return 'byLevel' in level ? 'by level' : 'by rep';
}
