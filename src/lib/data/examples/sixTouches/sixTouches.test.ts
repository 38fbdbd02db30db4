import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOST, OPEN, WON } from '../../../history/history';
import { exampleTeamIds, exampleTeams } from '..';
import { sixTouches, sixTouchesName } from './sixTouches';

const history = sixTouches();
const leads = history.leads!;
const deals = history.opportunities!;
const calls = history.activities!;
const rows = Array.from({ length: deals.rows }, (_, i) => i);
const ended = rows.filter((i) => deals.outcome[i] !== OPEN);
const won = rows.filter((i) => deals.outcome[i] === WON);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

describe('the six-touch team shows its story', () => {
	it('wins 4% of the prospects it has worked to an end', () => {
		expect(Math.abs(won.length / ended.length - 0.04)).toBeLessThanOrEqual(0.0025);
	});

	it.each([
		[3, 0.95],
		[6, 0.99]
	])('has by touch %d the share %f of its wins', (touch, share) => {
		const by = won.filter((i) => deals.touches![i] <= touch).length;
		expect(Math.abs(by / won.length - share)).toBeLessThanOrEqual(0.005);
	});

	it('makes 30 to 50% of its touches after the sixth', () => {
		const late = sum(deals.touches!.map((touches) => Math.max(0, touches - 6)));
		expect(late / sum(deals.touches!)).toBeGreaterThan(0.3);
		expect(late / sum(deals.touches!)).toBeLessThan(0.5);
	});

	it('leaves 10 to 30% of its leads uncalled', () => {
		const uncalled = leads.opportunity!.filter((id) => id === '').length / leads.rows;
		expect(uncalled).toBeGreaterThan(0.1);
		expect(uncalled).toBeLessThan(0.3);
	});

	it('books $35,000 to $55,000 in the mean rep-month', () => {
		const mean = sum(won.map((i) => deals.amount[i])) / 72;
		expect(mean).toBeGreaterThan(35_000);
		expect(mean).toBeLessThan(55_000);
	});
});

describe('its tables agree', () => {
	it('counts as touches the calls that were made to a prospect', () => {
		const made = new Map<string, number>();
		for (const id of calls.opportunity!) made.set(id, (made.get(id) ?? 0) + 1);
		expect(rows.filter((i) => made.get(deals.id[i]) !== deals.touches![i])).toEqual([]);
	});

	it('closes a prospect on or after its last touch and never before it was created', () => {
		const wrong = ended.filter((i) => {
			const [created, last, closed] = [deals.created[i], deals.lastActivity![i], deals.closed[i]];
			const atOnce = deals.outcome[i] === LOST || closed === last;
			return !(created <= last && last <= closed && atOnce);
		});
		expect(wrong).toEqual([]);
	});

	it('gives each rep at most eight hours of calls a day, one after the other', () => {
		let overlaps = 0;
		const end = new Map<string, number>();
		const minutes = new Map<string, number>();
		for (let i = 0; i < calls.rows; i++) {
			const key = `${calls.rep[i]} ${Math.floor(calls.when[i])}`;
			if (calls.when[i] < (end.get(key) ?? 0) - 1e-9) overlaps++;
			end.set(key, calls.when[i] + calls.durationMinutes![i] / 1440);
			minutes.set(key, (minutes.get(key) ?? 0) + calls.durationMinutes![i]);
		}
		expect(overlaps).toBe(0);
		expect(Math.max(...minutes.values())).toBeLessThanOrEqual(480 + 1e-6);
	});

	it('is the same history every time, to the byte', () => {
		const hash = createHash('sha256');
		for (const column of [
			deals.created,
			deals.amount,
			deals.touches!,
			calls.when,
			calls.durationMinutes!
		])
			hash.update(Buffer.from(column.buffer, column.byteOffset, column.byteLength));
		expect(hash.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"42868ef5a181a5d4"`);
	});

	it('is found by its id among the example teams', () => {
		expect(exampleTeamIds).toContain(sixTouchesName);
		expect(exampleTeams[sixTouchesName]().name).toBe(sixTouchesName);
	});
});
