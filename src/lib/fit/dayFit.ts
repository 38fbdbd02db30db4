import { activityKinds, type History } from '../history/history';
import type { Quantity } from '../model/team';
import { benchmarks, betaWithMean } from './sketchTeam';
import type { RepMonthTable } from './repMonths';

const CALL = activityKinds.indexOf('call');
const MEETINGS: readonly number[] = [
	activityKinds.indexOf('demo'),
	activityKinds.indexOf('meeting')
];
const FOLLOW_UPS: readonly number[] = [
	activityKinds.indexOf('email'),
	activityKinds.indexOf('voicemail'),
	activityKinds.indexOf('task')
];

/** How the selling day is spent. */
export interface DayFit {
	readonly dialTimeShare: Quantity;
	readonly sellingMinutes: number;
	readonly workingMinutes: number;
}

/** Minutes of a selling day at the least: the benchmark share; at most this share of the day. */
const MOST_SELLING = 0.95;

/**
 * Time share of dials from counts and minutes: logged minutes where the log has them, D§3's minutes
 * per unit where not, and always D§3's research before a dial, which no log holds. What the units do
 * not fill of the benchmark's selling time is deal work. Minutes per unit are thereby scaled to the
 * fitted counts, so that the day adds up (model.md section 8).
 *
 * @returns null when dials are not in the history
 */
export function fitDay(
	history: History,
	table: RepMonthTable,
	reps: readonly number[]
): DayFit | null {
	const days = sumOver(table.days, table, reps);
	const dials = sumOver(table.dials, table, reps);
	if (!(dials > 0) || !(days > 0)) return null;
	const { dialMinutes, preparationMinutes, workingMinutes, sellingShare } = benchmarks;
	const logged = history.activities;
	// The log may reach further back than the months that count.
	const used = logged ? dials / Math.max(dials, callsLogged(history)) : 0;
	const perDay = (kinds: readonly number[], usual: number): number =>
		logged ? (used * minutesLogged(history, kinds, usual)) / days : 0;
	const calls = logged ? perDay([CALL], dialMinutes) : (dials * dialMinutes) / days;
	const activity = calls + (dials * preparationMinutes) / days;
	const filled = activity + perDay(MEETINGS, 75) + perDay(FOLLOW_UPS, 4);
	const most = workingMinutes * MOST_SELLING;
	const sellingMinutes = Math.min(most, Math.max(filled, workingMinutes * sellingShare));
	const share = Math.min(0.85, Math.max(0.05, activity / Math.max(filled, sellingMinutes)));
	return {
		dialTimeShare: {
			value: share,
			posterior: betaWithMean(share, benchmarks.dialTimeShare.concentration),
			source: 'fit',
			n: dials
		},
		sellingMinutes,
		workingMinutes
	};
}

const sumOver = (column: Float64Array, table: RepMonthTable, reps: readonly number[]): number => {
	let sum = 0;
	for (const r of reps)
		for (let m = 0; m < table.months; m++) {
			const value = column[r * table.months + m];
			if (!Number.isNaN(value)) sum += value;
		}
	return sum;
};

function callsLogged(history: History): number {
	const { rep, kind } = history.activities!;
	return kind.reduce((n, k, i) => n + (k === CALL && rep[i] >= 0 ? 1 : 0), 0);
}

function minutesLogged(history: History, kinds: readonly number[], usual: number): number {
	const { rows, rep, kind, durationMinutes } = history.activities!;
	let sum = 0;
	for (let i = 0; i < rows; i++) {
		if (rep[i] < 0 || !kinds.includes(kind[i])) continue;
		const minutes = durationMinutes ? durationMinutes[i] : NaN;
		sum += Number.isNaN(minutes) ? usual : minutes;
	}
	return sum;
}
