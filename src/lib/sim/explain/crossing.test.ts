import { describe, expect, it } from 'vitest';
import { crossingsOf, type CurveValue } from './crossing';
import { safeZoneOf } from './safeZone';

const curve = (values: readonly number[], error = 0): CurveValue[] =>
	values.map((value, i) => ({ at: 10 * i, figure: { value, monteCarloError: error } }));

describe('crossingsOf', () => {
	it('finds each place by straight lines', () => {
		expect(crossingsOf(curve([-1, 1, 3, -1]), 0)).toMatchObject([
			{ at: 5, direction: 'rises' },
			{ at: 27.5, direction: 'falls' }
		]);
	});

	it('widens by two errors, and to the end of the axis where the curve does not cross then', () => {
		// Falls by 1 per 10: one error of .25 is 2.5 along the axis.
		const [crossing] = crossingsOf(curve([2, 1, 0.001, -1, -2], 0.25), 0);
		expect(crossing.low).toBeCloseTo(15, 1);
		expect(crossing.high).toBeCloseTo(25, 1);
		const [wide] = crossingsOf(curve([0.2, -0.2], 1), 0);
		expect([wide.low, wide.high]).toEqual([0, 10]);
	});

	it('finds none where the curve only touches or stays away', () => {
		expect(crossingsOf(curve([1, 2, 1]), 0)).toEqual([]);
		expect(crossingsOf(curve([0, 0, 0]), 0)).toEqual([]);
	});

	it('counts a point on the height once', () => {
		expect(crossingsOf(curve([-1, 0, 1]), 0)).toHaveLength(1);
	});
});

describe('safeZoneOf', () => {
	it('is every stretch of levels that are not seen to cost', () => {
		const zone = safeZoneOf(curve([1, 3, 0.5, -5, -4, 0, 1, 1, 1.5], 1));
		expect(zone.standing).toEqual([
			...['level', 'better', 'level', 'worse', 'worse', 'level', 'level', 'level', 'level']
		]);
		expect(zone.stretches).toEqual([
			{ from: 50, to: 80, better: false },
			{ from: 0, to: 20, better: true }
		]);
	});

	it('is empty where every level costs', () => {
		expect(safeZoneOf(curve([-5, -9], 1)).stretches).toEqual([]);
	});
});
