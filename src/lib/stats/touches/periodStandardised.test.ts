import { describe, expect, it } from 'vitest';
import { LOST, WON } from '../../history/history';
import { standardiseByPeriod } from './periodStandardised';
import { countTouchesBy, type TouchTable } from './touchTable';

interface Cell {
	readonly period: number;
	readonly touches: number;
	readonly won: number;
	readonly lost: number;
}

function periodsOf(cells: readonly Cell[], periods: number): TouchTable[] {
	const rows = cells.flatMap(({ period, touches, won, lost }) =>
		[...Array<number>(won).fill(WON), ...Array<number>(lost).fill(LOST)].map((outcome) => ({
			period,
			touches,
			outcome
		}))
	);
	return countTouchesBy(
		{ touches: rows.map((row) => row.touches), outcome: rows.map((row) => row.outcome) },
		rows.map(({ period }) => period),
		periods
	);
}

/** Hazard 10% in hard times and 40% in good ones at both touches; only hard times try twice often. */
const flat = periodsOf(
	[
		{ period: 0, touches: 1, won: 100, lost: 100 },
		{ period: 0, touches: 2, won: 80, lost: 720 },
		{ period: 1, touches: 1, won: 400, lost: 500 },
		{ period: 1, touches: 2, won: 40, lost: 60 }
	],
	2
);

describe('standardiseByPeriod', () => {
	it('finds a hazard that is flat within periods where the pooled one falls', () => {
		const { touches, misleading, disagreesAt } = standardiseByPeriod(flat);
		const [first, second] = touches;
		expect(first.pooled.rate).toBe(0.25);
		expect(second.pooled.rate).toBeCloseTo(120 / 900, 15);
		// Both ways are exact here: period and touch multiply.
		expect(second.standardised?.rate).toBeCloseTo(0.25, 14);
		expect(second.direct.rate).toBeCloseTo(0.25, 14);
		expect({ misleading, disagreesAt }).toEqual({ misleading: true, disagreesAt: [2] });
	});

	it('agrees with pooling at the first touch, and everywhere when there is one period', () => {
		const { touches } = standardiseByPeriod(flat);
		expect(touches[0].standardised).toEqual(touches[0].pooled);
		expect(touches[0].direct.covered).toBe(1);
		const [hard] = flat;
		const alone = standardiseByPeriod([hard]);
		for (const { pooled, standardised, direct } of alone.touches) {
			expect(standardised).toEqual(pooled);
			expect(direct.rate).toBeCloseTo(pooled.rate, 14);
		}
		expect(alone.misleading).toBe(false);
	});

	it('is quiet where periods are alike', () => {
		const alike = periodsOf(
			[0, 1].flatMap((period) => [
				{ period, touches: 1, won: 100, lost: 400 },
				{ period, touches: 2, won: 50, lost: 450 }
			]),
			2
		);
		expect(standardiseByPeriod(alike)).toMatchObject({ misleading: false, disagreesAt: [] });
	});

	it('does not depend on the order of periods', () => {
		const other = standardiseByPeriod([...flat].reverse());
		expect(other).toEqual(standardiseByPeriod(flat));
	});

	it('says how much of the first touches the periods still at risk stand for', () => {
		const gone = periodsOf(
			[
				{ period: 0, touches: 1, won: 10, lost: 290 },
				{ period: 1, touches: 2, won: 5, lost: 95 }
			],
			2
		);
		const [, second] = standardiseByPeriod(gone).touches;
		expect(second.direct.covered).toBeCloseTo(0.25, 15);
		expect(second.direct.rate).toBeCloseTo(0.05, 15);
	});

	it('has no standardised hazard where only periods without wins are left', () => {
		const barren = periodsOf(
			[
				{ period: 0, touches: 1, won: 50, lost: 50 },
				{ period: 1, touches: 2, won: 0, lost: 100 }
			],
			2
		);
		const { touches, misleading } = standardiseByPeriod(barren);
		expect(touches[1].standardised).toBeNull();
		expect(misleading).toBe(false);
	});

	it('refuses to work without periods', () => {
		expect(() => standardiseByPeriod([])).toThrow('periods has length 0');
	});
});
