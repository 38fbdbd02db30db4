import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../random/generator';
import { emptyLog, logItem, type ActivityLog } from './activityLog';
import { layDay } from './layDay';

const DAY = 20000;

function laidOut(pieces: readonly number[]): ActivityLog {
	const log = emptyLog(pieces.length);
	for (const seconds of pieces)
		logItem(log, { kind: 0, outcome: -1, outbound: 1, seconds, opportunity: '' });
	layDay(generatorOf('day'), log, 0, DAY);
	return log;
}

/** Seconds after midnight. */
const secondsOf = (log: ActivityLog): number[] =>
	[...log.when].map((when) => Math.round((when - DAY) * 86400));

describe('layDay', () => {
	it.each([1, 7, 60, 300])('puts %d pieces of work one after the other into nine to five', (n) => {
		const log = laidOut(Array.from({ length: n }, (_, i) => 20 + ((37 * i) % 70)));
		const starts = secondsOf(log);
		starts.forEach((start, i) => {
			const before = i === 0 ? 9 * 3600 : starts[i - 1] + log.seconds[i - 1];
			expect(start).toBeGreaterThanOrEqual(before);
		});
		expect(starts[n - 1] + log.seconds[n - 1]).toBeLessThanOrEqual(17 * 3600);
	});

	it('leaves work alone that fits and shortens all of it alike where it does not', () => {
		expect([...laidOut([28800]).seconds]).toEqual([28800]);
		expect([...laidOut([28800, 28800, 14400]).seconds]).toEqual([11520, 11520, 5760]);
	});

	it('fills a crowded day to the last seconds', () => {
		const log = laidOut(new Array<number>(400).fill(100));
		const starts = secondsOf(log);
		// rounding down loses less than a second a row
		expect(starts[399] + log.seconds[399]).toBeGreaterThan(17 * 3600 - 400);
		expect(starts[399] + log.seconds[399]).toBeLessThanOrEqual(17 * 3600);
	});
});
