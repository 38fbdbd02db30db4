import type { ActivityTable, History } from '../history/history';
import { exp } from '../math/exp';
import { distributionOf } from '../stats/distributionOf';
import { isDial, isHeldDemo, placeOf, type RepMonthTable } from './repMonths';

/** Days of reps by how many of something fell on them, and how many the fit expects. */
export interface DailyCounts {
	/** `seen[k]`: rep-days with k; the last one is the largest that was seen */
	readonly seen: Float64Array;
	/** rep-days with k as fitted, as long as `seen`; what lies beyond the largest seen is left out */
	readonly expected: Float64Array;
	/** rep-days */
	readonly days: number;
	/** a day */
	readonly mean: number;
}

/** What is fitted of days; null where the history does not know on which day something happened. */
export interface FittedDays {
	readonly dials: DailyCounts | null;
	readonly demos: DailyCounts | null;
}

/** Days that a rep-month must have to count: as for the spread of dials. */
const LEAST_DAYS = 5;

/**
 * How the days of a month spread around its mean, as counts of days: dials with the negative binomial of
 * the team's fitted size, demos as many as go with the day's dials, which is a negative binomial whose size
 * is that of the dials themselves (their relative variance 1 / mean + 1 / size).
 *
 * Working days on which a rep was there and did none of it count as days with 0; days off the calendar on
 * which something was done are days, too.
 *
 * @param reps rows of the table to use
 * @param size negative-binomial size of daily dials; Infinity = Poisson, NaN = not known
 */
export function countDays(
	{ activities }: History,
	table: RepMonthTable,
	reps: readonly number[],
	size: number
): FittedDays {
	if (!activities || Number.isNaN(size)) return { dials: null, demos: null };
	const days = monthsWith(table, reps, table.dials);
	const dials = tallyDays(table, days, perDay(activities, table, isDial(activities)), () => size);
	const demoMonths = monthsWith(table, reps, table.demos);
	const onDials = (cell: number): number => {
		const mean = table.dials[cell] / table.days[cell];
		return mean > 0 ? 1 / (1 / mean + 1 / size) : Infinity;
	};
	const held = perDay(activities, table, isHeldDemo(activities));
	return { dials, demos: tallyDays(table, demoMonths, held, onDials) };
}

/** Places of the rep-months that have days enough and something of it. */
function monthsWith(table: RepMonthTable, reps: readonly number[], column: Float64Array): number[] {
	const places: number[] = [];
	for (const r of reps)
		for (let m = 0; m < table.months; m++) {
			const place = r * table.months + m;
			if (table.days[place] >= LEAST_DAYS && column[place] >= 0) places.push(place);
		}
	return places;
}

/** Of each rep-month, the counts of the days on which there was one at least. */
function perDay(
	{ rows, rep, when }: ActivityTable,
	table: RepMonthTable,
	counts: (i: number) => boolean
): ReadonlyMap<number, readonly number[]> {
	const onDay = new Map<number, number>();
	for (let i = 0; i < rows; i++) {
		if (placeOf(table, rep[i], when[i]) < 0 || !counts(i)) continue;
		const key = Math.floor(when[i]) * table.reps + rep[i];
		onDay.set(key, (onDay.get(key) ?? 0) + 1);
	}
	const byMonth = new Map<number, number[]>();
	for (const [key, count] of onDay) {
		const place = placeOf(table, key % table.reps, Math.floor(key / table.reps));
		const known = byMonth.get(place);
		if (known) known.push(count);
		else byMonth.set(place, [count]);
	}
	return byMonth;
}

function tallyDays(
	table: RepMonthTable,
	months: readonly number[],
	counts: ReadonlyMap<number, readonly number[]>,
	sizeOf: (place: number) => number
): DailyCounts | null {
	const of = (place: number): readonly number[] => counts.get(place) ?? [];
	const most = months.reduce((largest, place) => Math.max(largest, ...of(place)), 0);
	if (most === 0) return null;
	const seen = new Float64Array(most + 1);
	const expected = new Float64Array(most + 1);
	let [days, total] = [0, 0];
	for (const place of months) {
		const found = of(place);
		const all = Math.max(table.days[place], found.length);
		const sum = found.reduce((a, b) => a + b, 0);
		for (const count of found) seen[count]++;
		seen[0] += all - found.length;
		days += all;
		total += sum;
		const law = distributionOf({
			family: 'negativeBinomial',
			parameters: { mean: sum / all, size: sizeOf(place) }
		});
		for (let k = 0; k <= most; k++) expected[k] += all * exp(law.logPdf(k));
	}
	return { seen, expected, days, mean: total / days };
}
