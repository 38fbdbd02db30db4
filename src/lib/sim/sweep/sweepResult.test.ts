import { describe, expect, it } from 'vitest';
import { sweepResult, type CellColumns } from './sweepResult';

const replications = 80;

/** Noise of sd about 1 that is the same in every cell, so that differences are exact. */
const luck = Float64Array.from({ length: replications }, (_, i) => ((i * 37) % 80) / 23);

/** @param risk is won and lost by turns, world by world */
const cell = (at: readonly number[], gain: number, risk = 0): CellColumns => ({
	at,
	goal: 101,
	bookings: luck.map((x, i) => 100 + x + gain + (Math.floor(i / 4) % 2 ? risk : -risk)),
	none: luck.map((x) => 100 + x)
});

const row = (gains: readonly number[]): CellColumns[] =>
	gains.map((gain, i) => cell([40 + 10 * i], gain));

describe('sweepResult', () => {
	it('finds where more begins to bring less', () => {
		expect(sweepResult(row([0, 2, 5, 3])).turningPoint).toMatchObject({
			at: [60],
			low: 60,
			high: 60
		});
	});

	it.each([
		['rises', [0, 1, 2]],
		['falls', [2, 1, 0]],
		['stays', [1, 1, 1]],
		['rises and stays', [0, 2, 2]],
		['has one value', [1]],
		['dips', [1, 0, 2]]
	])('has none where it %s', (_, gains) => {
		expect(sweepResult(row(gains)).turningPoint).toBeNull();
	});

	it('says over which levels it cannot be told', () => {
		// A difference of .1 that is 1.1 or -.9 by turns over 20 worlds: standard error about .23.
		const cells = [cell([40], 0), cell([50], 2), cell([60], 2.1, 1), cell([70], 1)];
		expect(sweepResult(cells).turningPoint).toMatchObject({ at: [60], low: 50, high: 60 });
	});

	it('takes the row that books most where there are two axes', () => {
		const cells = [40, 50, 60].flatMap((level, i) => [
			cell([level, 0], 0),
			cell([level, 0.5], [0, 4, 1][i]),
			cell([level, 1], [0, 3, -2][i])
		]);
		expect(sweepResult(cells).turningPoint).toMatchObject({ at: [50, 0.5] });
	});

	it('says for every row where it breaks even and which levels are safe', () => {
		const cells = [40, 50, 60].flatMap((level, i) => [
			cell([level, 0.5], [2, 1, -1][i]),
			cell([level, 1], [-1, -2, -3][i])
		]);
		expect(sweepResult(cells).rows).toMatchObject([
			{ at: [0.5], breakEven: [{ at: 55, direction: 'falls' }], safe: [{ from: 40, to: 50 }] },
			{ at: [1], breakEven: [], safe: [] }
		]);
	});

	it('calls the cell safest that loses least in the worst tenth', () => {
		const cells = [cell([40], 1), cell([50], 3, 5), cell([60], 2), cell([70], 2)];
		const { safest } = sweepResult(cells);
		expect(safest.at).toEqual([60]);
		expect(safest.paired.p10).toBeCloseTo(2, 9);
	});

	it('pairs each cell with its quarters without a target', () => {
		const { cells } = sweepResult([cell([40], 0), cell([50], 1.5)]);
		expect(cells.map(({ paired }) => paired.chanceAhead)).toEqual([0.5, 1]);
		expect(cells[1].paired.mean).toBeCloseTo(1.5, 9);
		expect(cells[1].chanceOfGoal.value).toBe(1);
		expect(cells[0].chanceOfGoal.value).toBeLessThan(1);
	});
});
