import { startOfMonthIndex, workingDayNumber } from '../history/calendar';
import { activityKinds, OPEN, type ActivityTable, type History } from '../history/history';
import { assumedInterval, supplyOf } from '../model/touches/assumedTouches';
import type { OpenProspects, ProspectWork } from '../model/touches/prospectWork';
import type { Quantity } from '../model/team';
import { keyOfId } from '../random/key';
import type { RepMonthTable } from './repMonths';

const CALL = activityKinds.indexOf('call');

/** Assumption (guess): with fewer calls by name than this share, dials are not touches of known prospects. */
const LEAST_LINKED = 0.5;
/** Assumption (guess): from this share of leads that were called on, supply is at least what is called. */
const NEARLY_ALL = 0.98;
/** Assumption (guess): a prospect not touched for so many intervals is not being worked any more. */
const SILENT_INTERVALS = 3;

/**
 * How dials meet prospects: needs a log that names the lead or deal of most calls. Then the simulation
 * can play prospects one by one.
 *
 * @param unit what prospects are: leads, or deals (opportunities)
 * @param position row of the team's reps for each row of the rep table, -1 = not simulated
 * @returns null when the history does not say whom the dials were for
 */
export function fitProspectWork(
	history: History,
	unit: 'lead' | 'deal' | 'demo',
	table: RepMonthTable,
	position: Int32Array
): ProspectWork | null {
	const { activities } = history;
	const ids = unit === 'lead' ? activities?.lead : activities?.opportunity;
	if (!activities || !ids) return null;
	const [calls, linked] = countCalls(activities, ids, position);
	if (calls === 0 || linked / calls < LEAST_LINKED) return null;
	const days = lastTouches(activities, ids);
	const interval = intervalOf(days.gaps);
	return {
		intervalDays: interval,
		leadsPerDay: leadsPerDay(history, table, position, days.seen),
		touchesPerDial: { value: linked / calls, posterior: null, source: 'data', n: calls },
		open: unit === 'deal' ? openProspects(history, position, days.seen, interval.value) : null
	};
}

function countCalls(
	{ rows, kind, outbound, rep }: ActivityTable,
	ids: readonly string[],
	position: Int32Array
): [calls: number, linked: number] {
	let [calls, linked] = [0, 0];
	for (let i = 0; i < rows; i++) {
		if (kind[i] !== CALL || outbound?.[i] === 0 || rep[i] < 0 || position[rep[i]] < 0) continue;
		calls++;
		if (ids[i] !== '') linked++;
	}
	return [calls, linked];
}

interface LastTouches {
	/** last touch of each prospect, in working days (`workingDayNumber`) */
	readonly seen: ReadonlyMap<string, number>;
	/** how often so many working days lay between two touches of a prospect; 0 = not counted */
	readonly gaps: readonly number[];
}

/** The log in the order of time, whatever the order of its rows. */
function lastTouches({ rows, kind, when }: ActivityTable, ids: readonly string[]): LastTouches {
	const calls: number[] = [];
	for (let i = 0; i < rows; i++)
		if (kind[i] === CALL && ids[i] !== '' && !Number.isNaN(when[i])) calls.push(i);
	calls.sort((a, b) => when[a] - when[b]);
	const seen = new Map<string, number>();
	const gaps: number[] = [];
	for (const i of calls) {
		const day = workingDayNumber(when[i]);
		const gap = day - (seen.get(ids[i]) ?? day);
		if (gap > 0) gaps[gap] = (gaps[gap] ?? 0) + 1;
		seen.set(ids[i], day);
	}
	return { seen, gaps };
}

/** The middle gap; the assumed one where nobody was touched on two days. */
function intervalOf(gaps: readonly number[]): Quantity {
	const n = gaps.reduce((sum, count) => sum + count, 0);
	if (n === 0) return assumedInterval;
	let below = 0;
	const value = gaps.findIndex((count) => (below += count ?? 0) >= n / 2);
	return { value, posterior: null, source: 'data', n };
}

/**
 * Fresh leads per rep and working day of the whole months. Where nearly all of them were called on, or
 * only deals are known, there may have been more than the file shows.
 */
function leadsPerDay(
	{ leads, opportunities, snapshot }: History,
	table: RepMonthTable,
	position: Int32Array,
	called: ReadonlyMap<string, number>
): Quantity {
	const days = table.days.reduce((sum, count) => sum + count, 0);
	const from = startOfMonthIndex(table.firstMonth);
	const to = Math.min(snapshot + 1, startOfMonthIndex(table.firstMonth + table.months));
	const within = (created: number, rep: number): boolean =>
		created >= from && created < to && rep >= 0 && position[rep] >= 0;
	let [came, taken] = [0, 0];
	for (let i = 0; leads && i < leads.rows; i++) {
		if (!within(leads.created[i], leads.rep[i])) continue;
		came++;
		if (called.has(leads.id[i]) || called.has(leads.opportunity?.[i] ?? '')) taken++;
	}
	if (came > 0 && taken < NEARLY_ALL * came)
		return {
			value: came / days,
			posterior: { family: 'gamma', parameters: { shape: came, rate: days } },
			source: 'fit',
			n: came
		};
	let started = came;
	for (let i = 0; came === 0 && opportunities && i < opportunities.rows; i++)
		if (within(opportunities.created[i], opportunities.rep[i])) started++;
	return supplyOf(days > 0 ? started / days : 0);
}

function openProspects(
	{ opportunities, snapshot }: History,
	position: Int32Array,
	called: ReadonlyMap<string, number>,
	interval: number
): OpenProspects | null {
	if (!opportunities?.touches) return null;
	const today = workingDayNumber(snapshot);
	const { id, rep, outcome, touches } = opportunities;
	const idle = (i: number): number => today - (called.get(id[i]) ?? -Infinity);
	const rows = Array.from({ length: opportunities.rows }, (_, i) => i).filter(
		(i) =>
			outcome[i] === OPEN &&
			rep[i] >= 0 &&
			position[rep[i]] >= 0 &&
			touches[i] >= 1 &&
			idle(i) <= SILENT_INTERVALS * interval
	);
	const key = (i: number): number => keyOfId(id[i]);
	// Longest waiting first; equal ones by key, so that the order of the file does not matter.
	rows.sort((a, b) => idle(b) - idle(a) || key(a) - key(b));
	return {
		rows: rows.length,
		rep: Int32Array.from(rows, (i) => position[rep[i]]),
		key: Int32Array.from(rows, key),
		touches: Int32Array.from(rows, (i) => Math.round(touches[i])),
		idleDays: Float64Array.from(rows, idle)
	};
}
