import { describe, expect, it } from 'vitest';
import * as history from '../../history/history';
import { countTouches, countTouchesBy, GIVEN_UP, LOST, OPEN, WON } from './touchTable';

const rows = {
	touches: [1, 3, 2, 3, 0, 0, 5],
	outcome: [WON, LOST, OPEN, WON, OPEN, WON, GIVEN_UP]
};

it('knows outcomes by the codes of the history', () => {
	expect({ OPEN, WON, LOST }).toEqual({
		OPEN: history.OPEN,
		WON: history.WON,
		LOST: history.LOST
	});
});

describe('countTouches', () => {
	const table = countTouches(rows);

	it('has in the risk set of a touch everybody who received it', () => {
		expect([...table.atRisk]).toEqual([5, 4, 3, 1, 1]);
		expect([...table.won]).toEqual([1, 0, 1, 0, 0]);
		expect([...table.lost]).toEqual([0, 0, 1, 0, 0]);
		expect([...table.givenUp]).toEqual([0, 0, 0, 0, 1]);
	});

	it('censors an open prospect after its last touch', () => {
		expect([...table.open]).toEqual([0, 1, 0, 0, 0]);
		const closed = countTouches({
			...rows,
			outcome: [...rows.outcome.slice(0, 2), LOST, WON, 0, 1, 3]
		});
		expect(closed.atRisk).toEqual(table.atRisk);
		expect(closed.won).toEqual(table.won);
		const worked = countTouches({ ...rows, touches: [1, 3, 4, 3, 0, 0, 5] });
		expect([...worked.atRisk]).toEqual([5, 4, 4, 2, 1]);
	});

	it('sets prospects without a touch aside, those won without one too', () => {
		expect(table.units).toBe(5);
		expect(table.untouched).toEqual({ units: 2, won: 1 });
	});

	it('does not depend on the order of rows', () => {
		const order = [4, 6, 0, 2, 1, 5, 3];
		const pick = (column: readonly number[]): number[] => order.map((i) => column[i]);
		expect(countTouches({ touches: pick(rows.touches), outcome: pick(rows.outcome) })).toEqual(
			table
		);
	});

	it('loses nobody: those at risk end there or go on', () => {
		table.atRisk.forEach((atRisk, i) => {
			const ended = table.won[i] + table.lost[i] + table.givenUp[i] + table.open[i];
			expect(atRisk - ended).toBe(table.atRisk[i + 1] ?? 0);
		});
	});

	it('gives groups that add up to the whole', () => {
		const groups = countTouchesBy(rows, [0, 1, 1, 0, 1, 0, 0], 2);
		for (const column of ['atRisk', 'won', 'lost', 'givenUp', 'open'] as const)
			expect(groups[0][column].map((count, i) => count + groups[1][column][i])).toEqual(
				table[column]
			);
	});

	it('is empty without rows', () => {
		expect(countTouches({ touches: [], outcome: [] })).toMatchObject({ units: 0 });
	});

	it.each([
		[{ touches: [2, -1], outcome: [0, 0] }, 'touches[1] = -1'],
		[{ touches: [1.5], outcome: [0] }, 'touches[0] = 1.5, must be a whole number in [0, 10000]'],
		[{ touches: [NaN], outcome: [0] }, 'touches[0] = NaN'],
		[{ touches: [1e9], outcome: [0] }, 'touches[0] = 1000000000'],
		[{ touches: [1], outcome: [4] }, 'outcome[0] = 4, must be a whole number in [0, 3]'],
		[{ touches: [1, 2], outcome: [0] }, 'outcome.length = 1, must be 2']
	])('refuses %j', (bad, message) => {
		expect(() => countTouches(bad)).toThrow(new RegExp(`^countTouches: ${escaped(message)}`));
	});
});

const escaped = (text: string): string => text.replace(/[.[\]]/g, '\\$&');
