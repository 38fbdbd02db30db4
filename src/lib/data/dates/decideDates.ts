import { isMissing } from '../missing';
import { eachCell, type Cells } from '../table/cells';
import type { DayOrder } from './dateFormat';
import { noMachineDate, readMachineDate } from './machineDate';
import { splitDate, type DateParts, type DateShape } from './splitDate';

/** What a whole column says about how its dates are written. */
export interface DateEvidence {
	readonly dates: number;
	readonly missing: number;
	/** cells that are neither a date nor missing */
	readonly others: number;
	/** dates of the form 03/04/2025 with any separator */
	readonly numeric: number;
	/** of these, those that can only be day first, or only month first */
	readonly onlyDayFirst: number;
	readonly onlyMonthFirst: number;
	/** separator of the first numeric date: 03/04/2025 and 03.04.2025 are different customs */
	readonly separator: string;
	/** first numeric date that reads both ways: index into the cells, -1 without one */
	readonly example: number;
	/** every zoned time is midnight, and there is at least one */
	readonly wholeDays: boolean;
	/** how the column is written, for people: "YYYY-MM-DD HH:mm"; '' without dates */
	readonly pattern: string;
}

/** What is gathered of one date: the same for a date in parts and for one that a machine wrote. */
type Written = Pick<DateParts, 'shape' | 'separator' | 'seconds' | 'zone'>;

/** Bounds of days since 1970 are not checked here: a wrong year is still a date. */
const timePattern = (parts: Written): string => {
	if (Number.isNaN(parts.seconds)) return '';
	const clock = parts.seconds % 60 === 0 ? ' HH:mm' : ' HH:mm:ss';
	return Number.isNaN(parts.zone) ? clock : `${clock} Z`;
};

/** Dates of one shape and kind have one pattern. */
const timeKind = ({ seconds, zone }: Written): number =>
	Number.isNaN(seconds) ? 0 : (seconds % 60 === 0 ? 1 : 2) + (Number.isNaN(zone) ? 0 : 2);

const shapeNames: Readonly<Record<DateShape, string>> = {
	ymd: 'YYYY-MM-DD',
	numeric: '',
	named: 'D Month YYYY',
	compact: 'YYYYMMDD',
	excel: 'Excel serial',
	epochSeconds: 'epoch seconds',
	epochMilliseconds: 'epoch milliseconds'
};

/** The pattern of one date; a numeric one has its order filled in later, from `order`. */
function patternOf(parts: Written): string {
	if (parts.shape === 'numeric') return `numeric${parts.separator}${timePattern(parts)}`;
	if (parts.shape === 'ymd')
		return `YYYY${parts.separator}MM${parts.separator}DD${timePattern(parts)}`;
	const bare = parts.shape === 'named' || parts.shape === 'excel' ? timePattern(parts) : '';
	return shapeNames[parts.shape] + bare;
}

/** "DD/MM/YYYY HH:mm" out of evidence and the order that was decided. */
export function describeDates(evidence: DateEvidence, order: DayOrder): string {
	if (!evidence.pattern.startsWith('numeric')) return evidence.pattern;
	const separator = evidence.separator;
	const [a, b] = order === 'dmy' ? ['DD', 'MM'] : ['MM', 'DD'];
	const time = evidence.pattern.slice(`numeric${separator}`.length);
	return `${a}${separator}${b}${separator}YYYY${time}`;
}

/** The commonest pattern; a tie goes to the longer one, which says more. */
function commonest(patterns: ReadonlyMap<string, number>): string {
	let best = '';
	let most = 0;
	for (const [pattern, count] of patterns)
		if (count > most || (count === most && pattern.length > best.length)) {
			best = pattern;
			most = count;
		}
	return best;
}

/** How many dates are written in which way; those that follow each other are counted together. */
function createPatterns() {
	const patterns = new Map<string, number>();
	/** of the dates being counted: their pattern is made up once */
	let [pattern, shape, separator, kind, run] = ['', '', '', -1, 0];
	const count = (): void => {
		if (run > 0) patterns.set(pattern, (patterns.get(pattern) ?? 0) + run);
		run = 0;
	};
	return {
		add(date: Written, rows: number): void {
			const same = shape === date.shape && separator === date.separator && kind === timeKind(date);
			if (!same) {
				count();
				pattern = patternOf(date);
				[shape, separator, kind] = [date.shape, date.separator, timeKind(date)];
			}
			run += rows;
		},
		commonest(): string {
			count();
			return commonest(patterns);
		}
	};
}

/**
 * Goes once through a column and gathers what decides its format. Linear in the cells.
 * A number above 12 in the first place proves day first; in the second place month first.
 */
export function gatherDates(cells: Cells | readonly string[]): DateEvidence {
	const patterns = createPatterns();
	const machine = { ...noMachineDate(), shape: 'ymd', separator: '-' } as const;
	let [dates, missing, others, numeric, onlyDayFirst, onlyMonthFirst] = [0, 0, 0, 0, 0, 0];
	let [zoned, midnights, example] = [0, 0, -1];
	let separator = '';
	const see = (date: Written, rows: number): void => {
		dates += rows;
		if (!Number.isNaN(date.zone)) {
			zoned += rows;
			if (date.seconds === 0 && date.zone === 0) midnights += rows;
		}
		patterns.add(date, rows);
	};
	eachCell(cells, (cell, rows, first) => {
		if (isMissing(cell)) {
			missing += rows;
			return;
		}
		if (readMachineDate(cell, machine) && !Number.isNaN(machine.day)) return see(machine, rows);
		const parts = splitDate(cell);
		if (!parts || (parts.shape === 'numeric' && parts.first > 12 && parts.second > 12)) {
			others += rows;
			return;
		}
		see(parts, rows);
		if (parts.shape !== 'numeric') return;
		if (numeric === 0) separator = parts.separator;
		numeric += rows;
		if (parts.first > 12) onlyDayFirst += rows;
		else if (parts.second > 12) onlyMonthFirst += rows;
		else if (example < 0 && parts.first !== parts.second) example = first;
	});
	const wholeDays = zoned > 0 && midnights === zoned;
	const pattern = patterns.commonest();
	return {
		dates,
		missing,
		others,
		numeric,
		onlyDayFirst,
		onlyMonthFirst,
		separator,
		example,
		wholeDays,
		pattern
	};
}

/** Day or month first, or that the column leaves it open. */
export interface OrderDecision {
	readonly order: DayOrder;
	/** no row decides it */
	readonly open: boolean;
	/** rows that speak against the order: a column with both is a mixture */
	readonly against: number;
}

/**
 * Decides the order from the column alone. Dots are day first wherever they are used.
 * Assumption: nobody writes month.day.year with dots (no locale of the Unicode CLDR does).
 */
export function decideOrder(evidence: DateEvidence): OrderDecision {
	const { onlyDayFirst, onlyMonthFirst, numeric, separator, example } = evidence;
	const order: DayOrder = onlyMonthFirst > onlyDayFirst ? 'mdy' : 'dmy';
	const against = Math.min(onlyDayFirst, onlyMonthFirst);
	// More than one row in fifty against: two customs in one column, and half the rest would be wrong.
	if (against * 50 > onlyDayFirst + onlyMonthFirst && against > 0)
		return { order, open: true, against };
	const proven = onlyDayFirst + onlyMonthFirst > 0;
	const dotted = separator === '.';
	return { order, open: numeric > 0 && example >= 0 && !proven && !dotted, against };
}
