import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startOfQuarter } from '../../../history/calendar';
import { LOST, OPEN, WON } from '../../../history/history';
import { coverageTeam, coverageTeamName, deadShareAtEnd } from './coverageTeam';
import { coverageDays } from './people';

const history = coverageTeam();
const deals = history.opportunities!;
const rows = Array.from({ length: deals.rows }, (_, i) => i);
const won = rows.filter((i) => deals.outcome[i] === WON);
const lost = rows.filter((i) => deals.outcome[i] === LOST);
const open = rows.filter((i) => deals.outcome[i] === OPEN);
const value = (which: readonly number[]): number =>
	which.reduce((sum, i) => sum + deals.amount[i], 0);
const year = coverageDays.days.slice(coverageDays.first);
/** Open value on each working day of the year, averaged. */
const averageOpen =
	year.reduce(
		(sum, day) =>
			sum + value(rows.filter((i) => deals.created[i] <= day && !(deals.closed[i] <= day))),
		0
	) / year.length;
const within = (got: number, low: number, high: number): void => {
	expect(got).toBeGreaterThanOrEqual(low);
	expect(got).toBeLessThanOrEqual(high);
};

/** The goal of the coming quarter, to which the story's coverage refers. */
const GOAL = 1_300_000;

describe('the coverage team shows its story', () => {
	it('has twice the goal of $1.3M in open deals on the last day', () => {
		within(value(open) / GOAL, 1.95, 2.05);
	});

	it('books the goal in its mean quarter, within 5%', () => {
		within(value(won) / 4 / GOAL, 0.95, 1.05);
	});

	it('books about half of its average pipeline in a quarter', () => {
		within(value(won) / 4 / averageOpen, 0.47, 0.53);
	});

	it('wins about one in three by count', () => {
		within(won.length / (won.length + lost.length), 0.32, 0.38);
	});

	it('has 20 to 40% of its open value in deals that are dead', () => {
		within(deadShareAtEnd(), 0.2, 0.4);
	});
});

describe('its table agrees', () => {
	it('never closes before it starts, nor is touched outside of its life', () => {
		const wrong = rows.filter((i) => {
			const [created, last, closed] = [deals.created[i], deals.lastActivity![i], deals.closed[i]];
			return created > last || last > history.snapshot || closed < last || deals.touches![i] < 1;
		});
		expect(wrong).toEqual([]);
	});

	it('starts its history in the middle of business', () => {
		const from = startOfQuarter(year[0], 0, 1);
		expect(rows.filter((i) => deals.created[i] < from).length).toBeGreaterThan(50);
		expect(rows.every((i) => !(deals.closed[i] < from))).toBe(true);
	});

	it('is the same history every time, to the byte', () => {
		const hash = createHash('sha256');
		for (const column of [deals.created, deals.closed, deals.amount, deals.touches!])
			hash.update(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
		expect(hash.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"c4e70cdb7308f12e"`);
		expect(history.name).toBe(coverageTeamName);
	});
});
