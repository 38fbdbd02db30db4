import { describe, expect, it } from 'vitest';
import { LOST, OPEN, WON } from '../../history/history';
import { touchHazards } from './touchHazard';
import { countTouches, GIVEN_UP } from './touchTable';

const repeat = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);

describe('touchHazards', () => {
	const rows = {
		touches: [...repeat(1, 40), ...repeat(2, 30), ...repeat(4, 30)],
		outcome: [...repeat(WON, 10), ...repeat(GIVEN_UP, 30), ...repeat(OPEN, 30), ...repeat(LOST, 30)]
	};
	const hazards = touchHazards(countTouches(rows));

	it('divides each way of ending by everybody at risk', () => {
		const [first] = hazards;
		expect(first).toMatchObject({ touch: 1, atRisk: 100, open: 0 });
		expect(first.won).toMatchObject({ count: 10, rate: 0.1 });
		expect(first.givenUp).toMatchObject({ count: 30, rate: 0.3 });
		expect(first.lost).toMatchObject({ count: 0, rate: 0, low: 0 });
		expect(hazards.map(({ atRisk }) => atRisk)).toEqual([100, 60, 30, 30]);
		expect(hazards[3].lost.rate).toBe(1);
	});

	it('puts every rate within its interval', () => {
		for (const { won, lost, givenUp } of hazards)
			for (const { rate, low, high } of [won, lost, givenUp]) {
				expect(low).toBeLessThanOrEqual(rate);
				expect(high).toBeGreaterThanOrEqual(rate);
			}
	});

	it('marks touches with fewer than 50 at risk', () => {
		expect(hazards.map(({ few }) => few)).toEqual([false, false, true, true]);
	});

	it('falls at later touches when the losses there are added, not when they are left out', () => {
		const winsOnly = { touches: [1, 2, 2], outcome: [WON, WON, WON] };
		expect(touchHazards(countTouches(winsOnly))[1].won.rate).toBe(1);
		const all = { touches: [1, 2, 2, ...repeat(2, 8)], outcome: [1, 1, 1, ...repeat(LOST, 8)] };
		expect(touchHazards(countTouches(all))[1].won.rate).toBe(0.2);
	});
});
