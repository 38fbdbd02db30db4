import { isoOf } from '../../history/calendar';

/** A cell of a workbook or of a Parquet file, as the readers of those give it. */
export type SheetCell = string | number | bigint | boolean | Date | null | undefined;

const MS_PER_DAY = 86400000;
/** Excel's day 1 is 1900-01-01; days before 1900-03-01 are one off (the leap day that never was). */
const EXCEL_EPOCH = -2209075200000;
const EXCEL_MARCH = -2203891200000;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** "09:12:58", "27:30:00" or "09:12:58.250". */
function clockText(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const rest = milliseconds - 1000 * seconds;
	const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return clock.map(two).join(':') + (rest === 0 ? '' : `.${String(1000 + rest).slice(1)}`);
}

/**
 * A date cell as text that reads one way only. What lies in the first two months of 1900 is no date
 * but a time of day or a duration, which a workbook stores as a share of a day: 1.5 is 36:00:00.
 *
 * @param epoch midnight of the workbook's day 0, in milliseconds since 1970
 */
function dateText(date: Date, epoch: number): string {
	const time = Math.round(date.getTime());
	if (Number.isNaN(time)) return '';
	const since = time - epoch;
	if (since >= 0 && time < Math.max(EXCEL_MARCH, epoch + MS_PER_DAY)) return clockText(since);
	const day = Math.floor(time / MS_PER_DAY);
	const rest = time - day * MS_PER_DAY;
	return rest === 0 ? isoOf(day) : `${isoOf(day)} ${clockText(rest)}`;
}

/** Digits of a number as a spreadsheet shows them; three decimals get a fourth, see `amountCell`. */
function numberText(value: number): string {
	if (!Number.isFinite(value)) return '';
	const text = String(Number(value.toPrecision(15)));
	return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/**
 * A cell as the text that a CSV of the same sheet would hold, but unambiguous: dates as YYYY-MM-DD,
 * numbers with a decimal point that cannot be taken for a thousands mark.
 *
 * @param dateSystem which day a workbook counts from: 1900 (Windows) or 1904 (old Macs)
 */
export function cellText(cell: SheetCell, dateSystem: '1900' | '1904' = '1900'): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'number') return numberText(cell);
	if (cell instanceof Date)
		return dateText(cell, dateSystem === '1904' ? Date.UTC(1904, 0, 1) : EXCEL_EPOCH);
	return String(cell);
}
