import { describe, expect, it } from 'vitest';
import { dayOf } from '../history/calendar';
import { OPEN, WON, type OpportunityTable } from '../history/history';
import { openPipelineOf } from './openPipeline';

const snapshot = dayOf(2026, 3, 31);

function table(order: readonly number[]): OpportunityTable {
	const pick = <T>(values: readonly T[]): T[] => order.map((i) => values[i]);
	const numbers = (values: readonly number[]): Float64Array => Float64Array.from(pick(values));
	return {
		rows: order.length,
		id: pick(['d1', 'd2', 'd3', 'd4', 'd5']),
		rep: Int32Array.from(pick([0, 1, 0, 2, 0])),
		account: null,
		created: numbers([snapshot - 7, snapshot - 14, NaN, snapshot - 1, snapshot - 3]),
		closed: numbers([NaN, NaN, NaN, NaN, snapshot - 1]),
		expectedClose: null,
		stage: null,
		outcome: Int8Array.from(pick([OPEN, OPEN, OPEN, OPEN, WON])),
		amount: numbers([5000, 0, 7000, 100, 900]),
		source: null,
		product: null,
		lastActivity: null,
		touches: null
	};
}

describe('openPipelineOf', () => {
	const position = Int32Array.of(0, 1, -1);
	const { open, leftOut, ageUnknown } = openPipelineOf(table([0, 1, 2, 3, 4]), snapshot, position);

	it('keeps the open deals of the reps that are simulated, and counts the others', () => {
		expect(open.rows).toBe(3);
		expect(leftOut).toBe(1);
	});

	it('takes an unknown amount and an unknown age for what they are', () => {
		expect(open.amount.filter(Number.isNaN)).toHaveLength(1);
		expect(ageUnknown).toBe(1);
		// The middle of 5 and 10 working days, the upper one of two.
		expect([...open.ageDays].sort((a, b) => a - b)).toEqual([5, 10, 10]);
	});

	it('does not depend on the order of the rows', () => {
		expect(openPipelineOf(table([4, 2, 0, 3, 1]), snapshot, position).open).toEqual(open);
	});
});
