import { isMissing } from '../missing';
import type { DayOrder } from './dateFormat';
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

/** Bounds of days since 1970 are not checked here: a wrong year is still a date. */
const timePattern = (parts: DateParts): string => {
	if (Number.isNaN(parts.seconds)) return '';
	const clock = parts.seconds % 60 === 0 ? ' HH:mm' : ' HH:mm:ss';
	return Number.isNaN(parts.zone) ? clock : `${clock} Z`;
};

/** Dates of one shape and kind have one pattern. */
const timeKind = ({ seconds, zone }: DateParts): number =>
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
function patternOf(parts: DateParts): string {
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

/**
 * Goes once through a column and gathers what decides its format. Linear in the cells.
 * A number above 12 in the first place proves day first; in the second place month first.
 */
export function gatherDates(cells: readonly string[]): DateEvidence {
	const patterns = new Map<string, number>();
	let [dates, missing, others, numeric, onlyDayFirst, onlyMonthFirst] = [0, 0, 0, 0, 0, 0];
	let [zoned, midnights, example] = [0, 0, -1];
	let separator = '';
	/** dates in a row that are written alike: their pattern is made up once */
	let [last, lastKind, run] = [null as DateParts | null, 0, 0];
	const count = (): void => {
		if (!last) return;
		const pattern = patternOf(last);
		patterns.set(pattern, (patterns.get(pattern) ?? 0) + run);
	};
	for (let i = 0; i < cells.length; i++) {
		if (isMissing(cells[i])) {
			missing++;
			continue;
		}
		const parts = splitDate(cells[i]);
		if (!parts || (parts.shape === 'numeric' && parts.first > 12 && parts.second > 12)) {
			others++;
			continue;
		}
		dates++;
		if (!Number.isNaN(parts.zone)) {
			zoned++;
			if (parts.seconds === 0 && parts.zone === 0) midnights++;
		}
		const kind = timeKind(parts);
		if (
			last &&
			parts.shape === last.shape &&
			parts.separator === last.separator &&
			kind === lastKind
		)
			run++;
		else {
			count();
			[last, lastKind, run] = [parts, kind, 1];
		}
		if (parts.shape !== 'numeric') continue;
		if (numeric++ === 0) separator = parts.separator;
		if (parts.first > 12) onlyDayFirst++;
		else if (parts.second > 12) onlyMonthFirst++;
		else if (example < 0 && parts.first !== parts.second) example = i;
	}
	count();
	const wholeDays = zoned > 0 && midnights === zoned;
	const pattern = commonest(patterns);
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
