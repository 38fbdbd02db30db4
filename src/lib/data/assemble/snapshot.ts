import type { Day } from '../../history/history';
import type { ImportContext } from './sheet';

/** Days on which something happened, with where each is written. */
export interface DatedRows {
	readonly rows: number;
	/** NaN where row i is not used or not dated */
	readonly dayAt: (i: number) => number;
	readonly placeOf: (i: number) => { readonly file: string; readonly row: number };
	readonly column: string;
}

/** A latest day this far after the one before it is more likely a typing error than a quiet season. */
const LONELY_DAYS = 120;
/** Below this many dated rows, gaps are ordinary. */
const ENOUGH_ROWS = 30;

interface Latest {
	day: number;
	row: number;
	of: DatedRows | null;
}

/** The latest day, or -Infinity. NaN is skipped. */
function latestOf(all: readonly DatedRows[]): Latest {
	const latest: Latest = { day: -Infinity, row: -1, of: null };
	for (const of of all)
		for (let row = 0; row < of.rows; row++) {
			const day = Math.floor(of.dayAt(row));
			if (day > latest.day) Object.assign(latest, { day, row, of });
		}
	return latest;
}

/** Names a latest day that stands alone: the planned quarter would start from it. */
function reportLonely(all: readonly DatedRows[], latest: Latest, { log }: ImportContext): void {
	let [before, rows, same] = [-Infinity, 0, 0];
	for (const { rows: length, dayAt } of all)
		for (let i = 0; i < length; i++) {
			const value = dayAt(i);
			if (Number.isNaN(value)) continue;
			rows++;
			const day = Math.floor(value);
			if (day === latest.day) same++;
			else before = Math.max(before, day);
		}
	const gapDays = latest.day - before;
	if (rows < ENOUGH_ROWS || same > 3 || gapDays <= LONELY_DAYS || !latest.of) return;
	const place = latest.of.placeOf(latest.row);
	log.add({ code: 'lonelyLatestDate', ...place, column: latest.of.column, gapDays });
}

/**
 * The day that the data reach: the latest created, activity or actual closing day, never the clock
 * and never an expected closing. A sheet of periods counts with its last day when the other rows
 * end before that period begins, or when there are none.
 *
 * @returns NaN when nothing is dated
 */
export function snapshotOf(
	dated: readonly DatedRows[],
	periods: { readonly start: Float64Array; readonly end: Float64Array } | null,
	context: ImportContext
): Day {
	const latest = latestOf(dated);
	if (latest.of) reportLonely(dated, latest, context);
	let day = latest.day;
	if (periods)
		for (let i = 0; i < periods.start.length; i++)
			if (periods.start[i] > latest.day && periods.end[i] - 1 > day) day = periods.end[i] - 1;
	return day === -Infinity ? NaN : day;
}
