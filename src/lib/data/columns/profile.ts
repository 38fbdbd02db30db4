import { plainLetters } from './normalise';
import { isMissing } from '../missing';
import { splitDate } from '../dates/splitDate';
import { parsePeriod } from '../dates/period';
import { splitNumber } from '../numbers/splitNumber';
import { parseDuration } from '../numbers/duration';
import { monthOfName } from '../dates/monthNames';
import type { Cells } from '../table/cells';
import { readActivityKind } from '../vocabulary/activityWords';
import { readFlag, readOutcome } from '../vocabulary/outcomeWords';

/** What a sample of a column's cells looks like; shares are of the cells that hold something. */
export interface ColumnProfile {
	/** cells sampled that hold something */
	readonly filled: number;
	/** dates that could be nothing else, and plain numbers in the range of serials and epochs */
	readonly dates: number;
	readonly serials: number;
	readonly periods: number;
	readonly numbers: number;
	/** numbers with a currency sign or code */
	readonly money: number;
	readonly durations: number;
	/** words that say won or lost, and words of the whole outcome vocabulary */
	readonly decided: number;
	readonly outcomes: number;
	readonly flags: number;
	readonly activities: number;
	readonly months: number;
	/** first and last name: two or three capitalised words */
	readonly names: number;
	/** different values in the sample */
	readonly distinct: number;
}

/** Cells looked at: enough for a share within five points, few enough for a hundred columns. */
const SAMPLE = 400;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2}$/u;

const shapeOf = (cell: string): string => splitDate(cell)?.shape ?? '';
const isWrittenDate = (cell: string): boolean => /^(ymd|numeric|named)$/.test(shapeOf(cell));
const isSerial = (cell: string): boolean => /^(excel|compact|epoch)/.test(shapeOf(cell));
const isMonth = (cell: string): boolean =>
	monthOfName(plainLetters(cell)) > 0 || /^(0?[1-9]|1[0-2]|[qt][1-4])$/i.test(cell);

/** Up to 400 filled cells, spread evenly over the column, so that row order hardly matters. */
function sampleOf(cells: Cells): string[] {
	const step = Math.max(1, Math.floor(cells.length / SAMPLE));
	const sample: string[] = [];
	for (let i = 0; i < cells.length && sample.length < SAMPLE; i += step)
		if (!isMissing(cells.at(i))) sample.push(cells.at(i));
	if (sample.length >= 20 || step === 1) return sample;
	// Nearly empty columns: take what there is.
	for (let i = 0; i < cells.length && sample.length < 40; i++)
		if (!isMissing(cells.at(i))) sample.push(cells.at(i));
	return sample;
}

/** Profiles one column. Used to confirm what the header says, and to guess where it says nothing. */
export function profileColumn(cells: Cells): ColumnProfile {
	const sample = sampleOf(cells);
	const times = new Map<string, number>();
	for (const cell of sample) times.set(cell, (times.get(cell) ?? 0) + 1);
	const share = (test: (cell: string) => boolean): number => {
		let count = 0;
		for (const [cell, n] of times) if (test(cell)) count += n;
		return sample.length === 0 ? 0 : count / sample.length;
	};
	return {
		filled: sample.length,
		dates: share(isWrittenDate),
		serials: share(isSerial),
		periods: share((cell) => parsePeriod(cell) !== null),
		numbers: share((cell) => splitNumber(cell) !== null),
		money: share((cell) => (splitNumber(cell)?.currency ?? '') !== ''),
		durations: share((cell) => !Number.isNaN(parseDuration(cell, 'seconds', { decimal: '.' }))),
		decided: share((cell) => /won|lost/.test(readOutcome(cell) ?? '')),
		outcomes: share((cell) => cell.length < 60 && readOutcome(cell) !== null),
		flags: share((cell) => readFlag(cell) !== null),
		activities: share((cell) => cell.length < 40 && readActivityKind(cell) !== null),
		months: share(isMonth),
		names: share((cell) => NAME.test(cell)),
		distinct: times.size
	};
}
