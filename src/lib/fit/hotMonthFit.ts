import { log } from '../math/log';
import type { RepMonthTable } from './repMonths';

/** Day-to-day and month-to-month spread of dials, within reps. */
export interface DialSpread {
	/** negative-binomial size of daily dials around the month's mean; Infinity = Poisson; NaN = days unknown */
	readonly size: number;
	/** standard error of the log of `size`; NaN where size is not finite */
	readonly sizeLogSe: number;
	/** sd of the log level of a rep-month beyond day-to-day noise */
	readonly hotSd: number;
	/** standard error of `hotSd`, from the degrees of freedom within reps */
	readonly hotSe: number;
	/** rep-months behind it */
	readonly n: number;
	/** mean over the five working days = 1 */
	readonly weekdays: readonly number[];
}

/**
 * Takes dials apart: variance of days around their month's mean (negative binomial, by moments), and
 * variance of months around their rep's mean once the noise of the days is taken off (delta method on
 * logs). What moves all days of a month together is a hot or a cold month.
 *
 * @param reps rows of the table to use
 * @returns null without two reps-months of dials in some rep
 */
export function fitDialSpread(table: RepMonthTable, reps: readonly number[]): DialSpread | null {
	const { size, logSe: sizeLogSe } = dialSizeOf(table, reps);
	let squares = 0;
	let degrees = 0;
	let noise = 0;
	let cells = 0;
	for (const r of reps) {
		const logs: number[] = [];
		for (let m = 0; m < table.months; m++) {
			const i = r * table.months + m;
			if (!(table.dials[i] > 0) || table.days[i] < 5) continue;
			const mean = table.dials[i] / table.days[i];
			logs.push(log(mean));
			noise += (1 / mean + (Number.isFinite(size) ? 1 / size : 0)) / table.days[i];
			cells++;
		}
		if (logs.length < 2) continue;
		const average = logs.reduce((a, b) => a + b, 0) / logs.length;
		for (const value of logs) squares += (value - average) * (value - average);
		degrees += logs.length - 1;
	}
	if (degrees === 0) return null;
	const total = squares / degrees;
	const hotSd = Math.sqrt(Math.max(0, total - noise / cells));
	// Var of a variance estimate is 2 v^2 / df; the square root by the delta method.
	const hotSe = (total * Math.sqrt(2 / degrees)) / (2 * Math.max(hotSd, Math.sqrt(total) / 2));
	return { size, sizeLogSe, hotSd, hotSe, n: cells, weekdays: weekdaysOf(table) };
}

/**
 * 1/size = (variance - mean) / mean^2, pooled over rep-months. Its error is that of the months' variances,
 * 2 v^2 / (days - 1) each.
 */
function dialSizeOf(table: RepMonthTable, reps: readonly number[]) {
	let excess = 0;
	let squares = 0;
	let errors = 0;
	for (const r of reps)
		for (let m = 0; m < table.months; m++) {
			const i = r * table.months + m;
			const days = table.days[i];
			if (!(days >= 5) || Number.isNaN(table.dialSquares[i])) continue;
			const mean = table.dials[i] / days;
			const variance = (table.dialSquares[i] - days * mean * mean) / (days - 1);
			excess += days * (variance - mean);
			squares += days * mean * mean;
			errors += (days * days * 2 * variance * variance) / (days - 1);
		}
	if (squares === 0) return { size: NaN, logSe: NaN };
	if (!(excess > 0)) return { size: Infinity, logSe: NaN };
	return { size: squares / excess, logSe: Math.sqrt(errors) / excess };
}

/** Dials by weekday against the average day; flat where days are not known. */
function weekdaysOf(table: RepMonthTable): readonly number[] {
	const rates = Array.from(table.weekdayDials, (dials, d) => dials / table.weekdayDays[d]);
	if (rates.some((rate) => !(rate > 0))) return [1, 1, 1, 1, 1];
	const average = rates.reduce((a, b) => a + b, 0) / rates.length;
	return rates.map((rate) => rate / average);
}
