import type { ExperimentInput } from '../chunk';
import { chanceOf } from '../nested';
import type { Estimate } from '../result';
import { traceColumns } from './explainColumns';
import { explainReplications, playCells, type Explanation } from './plays';

/** Weekly columns of one arm: per replication the values of its weeks, one after the other. */
export type WeekColumns = Readonly<Record<string, Float64Array>>;

/** Something that a manager could look at every week: a sum, or one sum per another. */
export interface Trace {
	readonly id: string;
	readonly of: string;
	/** null = the sum itself */
	readonly per: string | null;
	/** can be read off the CRM; the others need somebody to check what was really done */
	readonly visible: boolean;
}

/** How a trace would give the target away. */
export interface Tripwire {
	readonly id: string;
	readonly visible: boolean;
	/** which way the trace moves under the target */
	readonly moves: 'up' | 'down';
	/** standard deviations between the two worlds at the end */
	readonly distance: number;
	/** mean of the trace up to each week: without the target, with it */
	readonly none: Float64Array;
	readonly own: Float64Array;
	/** level of the trace that would raise the alarm, by week */
	readonly line: Float64Array;
	/** chance that the alarm has been raised by the end of each week, with the target */
	readonly detected: readonly Estimate[];
	/** chance of an alarm within the quarter without a target: at most what was allowed */
	readonly falseAlarm: number;
	/** first week (1 = the first) by whose end it is raised in half of the quarters; null = never */
	readonly week: number | null;
}

/** A quarter without a target that is called one with it: 1 in 20. */
export const falseAlarmAllowed = 0.05;

/**
 * Which trace would show first that a target bites. For each the sum since the start is taken (of both
 * parts of a ratio), week by week, over quarters played without and with the target. The alarm is
 * raised when it leaves the usual by more than a multiple of its usual spread; the multiple is such
 * that in `falseAlarmAllowed` of the quarters without a target it is raised in any week at all. So
 * looking every week costs nothing in honesty.
 *
 * @param weeks of the quarter
 * @returns the first to show in front: by week, then by how surely at the end
 */
export function tripwiresOf(
	traces: readonly Trace[],
	weeks: number,
	none: WeekColumns,
	own: WeekColumns
): readonly Tripwire[] {
	return traces
		.map((trace) => tripwireOf(trace, weeks, none, own))
		.sort(
			(a, b) =>
				(a.week ?? Infinity) - (b.week ?? Infinity) ||
				(b.detected.at(-1)?.value ?? 0) - (a.detected.at(-1)?.value ?? 0) ||
				(a.id < b.id ? -1 : 1)
		);
}

function tripwireOf(trace: Trace, weeks: number, none: WeekColumns, own: WeekColumns): Tripwire {
	const [before, after] = [none, own].map((columns) => runningOf(trace, weeks, columns));
	const usual = momentsOf(before, weeks);
	const moved = momentsOf(after, weeks);
	const last = weeks - 1;
	const shift = moved.mean[last] - usual.mean[last];
	const sign = shift < 0 ? -1 : 1;
	const furthest = excursions(before, weeks, usual, sign).map((path) => path[last]);
	const multiple = quantileAbove(furthest, falseAlarmAllowed);
	const alarms = excursions(after, weeks, usual, sign).map((path) =>
		path.map((z) => (z > multiple ? 1 : 0))
	);
	const detected = Array.from({ length: weeks }, (_, w) =>
		chanceOf(Float64Array.from(alarms, (path) => path[w]))
	);
	const first = detected.findIndex(({ value }) => value >= 0.5);
	return {
		id: trace.id,
		visible: trace.visible,
		moves: sign < 0 ? 'down' : 'up',
		distance: usual.sd[last] > 0 ? Math.abs(shift) / usual.sd[last] : shift === 0 ? 0 : Infinity,
		none: usual.mean,
		own: moved.mean,
		line: usual.mean.map((mean, w) => mean + sign * multiple * usual.sd[w]),
		detected,
		falseAlarm: furthest.filter((z) => z > multiple).length / furthest.length,
		week: first < 0 ? null : first + 1
	};
}

/** The trace from the start to the end of each week, replication by replication. */
function runningOf(trace: Trace, weeks: number, columns: WeekColumns): Float64Array {
	const of = columns[trace.of];
	const per = trace.per === null ? null : columns[trace.per];
	const result = new Float64Array(of.length);
	for (let first = 0; first < of.length; first += weeks) {
		let [sum, base] = [0, 0];
		for (let i = first; i < first + weeks; i++) {
			sum += of[i];
			base += per ? per[i] : 1;
			result[i] = base > 0 ? sum / base : 0;
		}
	}
	return result;
}

interface Moments {
	readonly mean: Float64Array;
	readonly sd: Float64Array;
}

function momentsOf(values: Float64Array, weeks: number): Moments {
	const n = values.length / weeks;
	const mean = new Float64Array(weeks);
	const sd = new Float64Array(weeks);
	for (let w = 0; w < weeks; w++) {
		for (let i = w; i < values.length; i += weeks) mean[w] += values[i] / n;
		for (let i = w; i < values.length; i += weeks)
			sd[w] += (values[i] - mean[w]) * (values[i] - mean[w]);
		sd[w] = n > 1 ? Math.sqrt(sd[w] / (n - 1)) : 0;
		// What rounding leaves of a constant is no spread.
		if (sd[w] < 1e-9 * Math.abs(mean[w])) sd[w] = 0;
	}
	return { mean, sd };
}

/** Per replication, the furthest that the trace has been on its side up to each week, in usual sds. */
function excursions(
	values: Float64Array,
	weeks: number,
	{ mean, sd }: Moments,
	sign: number
): Float64Array[] {
	const paths: Float64Array[] = [];
	for (let first = 0; first < values.length; first += weeks) {
		let most = -Infinity;
		paths.push(
			Float64Array.from({ length: weeks }, (_, w) => {
				most = Math.max(most, awayBy(sign * (values[first + w] - mean[w]), sd[w], mean[w]));
				return most;
			})
		);
	}
	return paths;
}

/** A trace that never varies is at 0 where it is as usual, and infinitely far where it is not. */
function awayBy(distance: number, sd: number, mean: number): number {
	if (sd > 0) return distance / sd;
	const rounding = 1e-9 * Math.abs(mean);
	return distance > rounding ? Infinity : distance < -rounding ? -Infinity : 0;
}

/** The smallest value that at most a share of all lies above. */
function quantileAbove(values: readonly number[], share: number): number {
	const sorted = Float64Array.from(values).sort();
	if (sorted[0] === sorted[sorted.length - 1]) return sorted[0];
	const place = Math.min(sorted.length - 1, Math.ceil((1 - share) * sorted.length) - 1);
	return sorted[Math.max(0, place)];
}

/** The week by which a chance is reached, for another chance than one half; null = never. */
export const weekReaching = ({ detected }: Tripwire, chance: number): number | null => {
	const week = detected.findIndex(({ value }) => value >= chance);
	return week < 0 ? null : week + 1;
};

/** What a manager could look at, from the weeks that a replication keeps books of. */
export const traces: readonly Trace[] = [
	{ id: 'logged', of: 'weekLogged', per: null, visible: true },
	{ id: 'demosPerLogged', of: 'weekDemos', per: 'weekLogged', visible: true },
	{ id: 'demos', of: 'weekDemos', per: null, visible: true },
	{ id: 'bookings', of: 'weekBookings', per: null, visible: true },
	{ id: 'bookingsPerLogged', of: 'weekBookings', per: 'weekLogged', visible: true },
	{ id: 'realPerLogged', of: 'weekReal', per: 'weekLogged', visible: false }
];

/** Plays the plan's own targets and asks which trace gives them away. null without a target. */
export function* tripwiresIn(
	input: ExperimentInput,
	replications = explainReplications
): Explanation<readonly Tripwire[] | null> {
	if (input.plan.targets.length === 0) return null;
	const [{ own, none }] = yield* playCells([input], replications, traceColumns, 'trace');
	return tripwiresOf(traces, own.weekLogged.length / replications, none, own);
}
