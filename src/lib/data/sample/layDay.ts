import type { Generator } from '../../random/generator';
import type { ActivityLog } from './activityLog';
import { sampleMinutes } from './minutes';

const DAY_SECONDS = 86400;
const WORKING_SECONDS = 60 * sampleMinutes.workingDay;
const START_SECOND = 60 * sampleMinutes.dayStart;

/**
 * Gives each row of a rep's day its time: one after the other, in the order of the log, with the
 * free time spread between them. Where the work is longer than the day, everything takes
 * proportionally less (Assumption, guess: a crowded day shortens talks and messages rather than
 * dropping them).
 *
 * @param from first row of the day; it ends with the log's last row
 * @param day the calendar day, an integer `Day`
 */
export function layDay(generator: Generator, log: ActivityLog, from: number, day: number): void {
	const { rows, seconds, when } = log;
	const count = rows - from;
	const free = WORKING_SECONDS - fitWork(seconds, from, rows);
	let worked = 0;
	for (let row = from; row < rows; row++) {
		// The pauses so far grow with the row, so that no two overlap and the last ends in time.
		const paused = Math.floor((free * (row - from + generator.next())) / count);
		when[row] = day + (START_SECOND + worked + paused) / DAY_SECONDS;
		worked += seconds[row];
	}
}

/** Makes the rows fit into the working day and returns the seconds that they take together. */
function fitWork(seconds: Int32Array, from: number, to: number): number {
	let wanted = 0;
	for (let row = from; row < to; row++) wanted += seconds[row];
	if (wanted <= WORKING_SECONDS) return wanted;
	let taken = 0;
	for (let row = from; row < to; row++) {
		seconds[row] = Math.floor((seconds[row] * WORKING_SECONDS) / wanted);
		taken += seconds[row];
	}
	return taken;
}
