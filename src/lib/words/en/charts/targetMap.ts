import { decimal, money, signedMoney } from '../numbers';
import { pressureStop } from '../pressure';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** What the words of the map are about. */
export interface TargetMapFacts {
	readonly levels: readonly number[];
	readonly pressures: readonly number[];
	/** level by level, pressure by pressure; null = not played yet */
	readonly cells: readonly ({ readonly effect: number; readonly error: number } | null)[];
	readonly plan: { readonly level: number; readonly pressure: number } | null;
	readonly safest: { readonly level: number; readonly pressure: number } | null;
}

export interface TargetMapWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly pressureHead: string;
	readonly levelHead: string;
	readonly legend: {
		readonly plan: string;
		readonly safest: string;
		readonly breakEven: string;
		readonly ahead: string;
		readonly behind: string;
	};
	readonly note: string;
	/** buttons that move the window of a narrow screen */
	readonly lower: string;
	readonly higher: string;
	/** in a cell: "−72" where all are thousands */
	amount(effect: number): string;
	level(level: number): string;
	pressure(pressure: number): string;
	/** the spoken cell: "60 dials a day, a bonus rides on it: $72K behind. Enter tries it in Plan" */
	cell(facts: TargetMapFacts, level: number, pressure: number): string;
	describe(facts: TargetMapFacts): string;
	table(facts: TargetMapFacts): ChartTable;
}

/**
 * @param unit "dials a day"
 * @param inThousands print amounts in thousands, without the unit
 * @param levelText how a level is written
 */
export function targetMapWords(
	currency: string,
	unit: string,
	played: number,
	inThousands: boolean,
	levelText: (level: number) => string = (level) => decimal(level, 2)
): TargetMapWords {
	const at = ({ cells, pressures }: TargetMapFacts, level: number, pressure: number) =>
		cells[level * pressures.length + pressure] ?? null;
	const spoken = (effect: number, error: number): string =>
		Math.abs(effect) <= 2 * error
			? 'no clear difference'
			: `${money(Math.abs(effect), currency)} ${effect < 0 ? 'behind' : 'ahead'}`;
	const placed = (facts: TargetMapFacts, level: number, pressure: number): string =>
		`${levelText(facts.levels[level])} ${unit}, ${pressureStop(facts.pressures[pressure]).spoken}`;
	const said = (facts: TargetMapFacts, level: number, pressure: number): string => {
		const cell = at(facts, level, pressure);
		return `${placed(facts, level, pressure)}: ${cell ? spoken(cell.effect, cell.error) : 'not played yet'}`;
	};
	const thousands = (x: number): string => {
		const text = signedMoney(x / 1000, currency);
		return text.replace(/[^\d.,+−]/gu, '');
	};
	return {
		title: `${played} targets, tried`,
		frame: frameWords,
		pressureHead: 'How hard you push',
		levelHead: `${unit.charAt(0).toUpperCase()}${unit.slice(1)} you ask for`,
		legend: {
			plan: 'your plan',
			safest: 'safest in a bad quarter',
			breakEven: 'break-even',
			ahead: 'target ahead',
			behind: 'no target ahead'
		},
		note: `${inThousands ? `${money(1000, currency).replace(/\d+/u, '')}` : ''} gained or lost over the quarter, on average, against no target`.trim(),
		lower: 'Lower levels',
		higher: 'Higher levels',
		amount: (effect) => (inThousands ? thousands(effect) : signedMoney(effect, currency)),
		level: levelText,
		pressure: (pressure) => pressureStop(pressure).label,
		cell: (facts, level, pressure) =>
			at(facts, level, pressure)
				? `${said(facts, level, pressure)}. Enter tries it in Plan`
				: said(facts, level, pressure),
		describe: (facts) => {
			const parts = [];
			if (facts.plan)
				parts.push(`Your plan, ${said(facts, facts.plan.level, facts.plan.pressure)}.`);
			if (facts.safest)
				parts.push(
					`Safest in a bad quarter, ${said(facts, facts.safest.level, facts.safest.pressure)}.`
				);
			return parts.join(' ');
		},
		table: (facts) => ({
			caption: 'Average bookings against no target, by level and by how hard it is pushed',
			head: [unit, ...facts.pressures.map((pressure) => pressureStop(pressure).label)],
			rows: facts.levels.map((level, l) => [
				{ text: levelText(level), value: level },
				...facts.pressures.map((_, p) => {
					const cell = at(facts, l, p);
					return cell ? { text: signedMoney(cell.effect, currency), value: cell.effect } : '';
				})
			])
		})
	};
}
