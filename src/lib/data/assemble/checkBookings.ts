import { monthIndexOf, startOfMonthIndex } from '../../history/calendar';
import { WON, type History } from '../../history/history';
import type { ImportContext } from './sheet';

/** Rep and month as one key. */
const keyOf = (rep: number, month: number): number => rep * 100000 + month;

/** A cent per thousand: rounding of exports, not a difference of definition. */
const TOLERANCE = 0.001;

/**
 * Where both a sheet of periods and the deals themselves tell the bookings of a rep-month, compares
 * them and names the largest difference. Bookings of a rep-month are the amounts of deals won in it,
 * by won date, credited to the owner at close; deals without amount or date add nothing.
 */
export function checkBookings(history: History, { log }: ImportContext): void {
	const { repPeriods: periods, opportunities: deals, reps } = history;
	if (!periods?.bookings || !deals) return;
	const byMonth = new Map<number, number>();
	for (let i = 0; i < deals.rows; i++) {
		if (deals.outcome[i] !== WON || Number.isNaN(deals.closed[i]) || deals.rep[i] < 0) continue;
		const key = keyOf(deals.rep[i], monthIndexOf(deals.closed[i]));
		const amount = Number.isNaN(deals.amount[i]) ? 0 : deals.amount[i];
		byMonth.set(key, (byMonth.get(key) ?? 0) + amount);
	}
	let [worst, at, differ] = [0, -1, 0];
	for (let i = 0; i < periods.rows; i++) {
		const month = monthIndexOf(periods.start[i]);
		const whole = startOfMonthIndex(month) === periods.start[i];
		if (!whole || startOfMonthIndex(month + 1) !== periods.end[i]) continue;
		const stated = periods.bookings[i];
		if (Number.isNaN(stated)) continue;
		const difference = Math.abs(stated - (byMonth.get(keyOf(periods.rep[i], month)) ?? 0));
		if (difference <= TOLERANCE * Math.max(1, Math.abs(stated))) continue;
		differ++;
		if (difference > worst) [worst, at] = [difference, i];
	}
	if (at < 0) return;
	const month = periods.start[at];
	const fromDeals = byMonth.get(keyOf(periods.rep[at], monthIndexOf(month))) ?? 0;
	const fromPeriods = periods.bookings[at];
	const rep = reps.name[periods.rep[at]] ?? '';
	log.add({ code: 'bookingsDisagree', rows: differ, rep, month, fromPeriods, fromDeals });
}
