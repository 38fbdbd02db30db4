import { money, signedMoney } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** A place on the hill: level in the target's unit, average bookings in plan currency. */
export interface ResponseFacts {
	readonly points: readonly { readonly level: number; readonly mean: number }[];
	/** average without a target */
	readonly none: number;
	readonly value: number;
	/** average at `value`; null where the curve does not reach */
	readonly mean: number | null;
	/** largest level that any rep has sustained; null = unknown */
	readonly sustained: number | null;
}

/** The words of the curve over a target's slider. */
export interface ResponseCurveWords {
	money(amount: number): string;
	/** at the dotted line: "no target $984K" */
	none(amount: number): string;
	/** while the first points are played */
	readonly working: string;
	describe(facts: ResponseFacts): string;
	/** spoken value of the slider: "60 dials a day, average $912K, $72K behind no target" */
	valueText(facts: ResponseFacts): string;
	readonly frame: FrameWords;
	/** every level that was played */
	table(facts: ResponseFacts): ChartTable;
}

/**
 * @param currency ISO 4217
 * @param level a level with its unit: "60 dials a day"
 */
export function responseCurveWords(
	currency: string,
	level: (x: number) => string
): ResponseCurveWords {
	const amount = (x: number): string => money(x, currency);
	const against = (mean: number, none: number): string => {
		const size = amount(Math.abs(mean - none));
		if (size === amount(0)) return 'level with no target';
		return mean < none ? `${size} behind no target` : `${size} ahead of no target`;
	};
	const valueText = ({ value, mean, none }: ResponseFacts): string =>
		mean === null
			? level(value)
			: `${level(value)}, average ${amount(mean)}, ${against(mean, none)}`;
	return {
		money: amount,
		none: (x) => `no target ${amount(x)}`,
		working: 'working it out',
		frame: { ...frameWords, statistics: 'The curve as a table' },
		table: ({ points, none }) => ({
			caption: 'Average bookings at each level',
			head: ['Level', 'Average', 'Against no target'],
			rows: [
				['No target', { text: amount(none), value: none }, ''],
				...points.map(({ level: x, mean }) => [
					level(x),
					{ text: amount(mean), value: mean },
					{ text: signedMoney(mean - none, currency), value: mean - none }
				])
			]
		}),
		valueText,
		describe: (facts) => {
			if (facts.points.length < 2) return `Average with no target ${amount(facts.none)}.`;
			const best = facts.points.reduce((a, b) => (b.mean > a.mean ? b : a));
			const beyond =
				facts.sustained !== null && facts.points[facts.points.length - 1].level > facts.sustained
					? ` Above ${level(facts.sustained)} no rep has kept it up, so the curve is a guess there.`
					: '';
			return `Average bookings by level: highest at ${level(best.level)} with ${amount(best.mean)}; no target ${amount(facts.none)}. At ${valueText(facts)}.${beyond}`;
		}
	};
}
