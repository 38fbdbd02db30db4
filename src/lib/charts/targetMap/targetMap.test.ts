import { describe, expect, it } from 'vitest';
import { layoutTargetMap, movedBy, type MapCell, type TargetMapInput } from './targetMap';

/** Three levels, two pressures; effects level by level. */
const input = (effects: readonly (number | null)[], error = 0): TargetMapInput => ({
	levels: [40, 50, 60],
	pressures: [0.3, 1],
	cells: effects.map((effect, i): MapCell | null =>
		effect === null ? null : { level: Math.floor(i / 2), pressure: i % 2, effect, error }
	),
	plan: { level: 2, pressure: 1 },
	safest: { level: 1, pressure: 0 }
});

describe('the map of levels and pressures', () => {
	const { rows } = layoutTargetMap(input([0, 0, 4, -2, 2, -8]), 900, 0);

	it('has the hardest pressure on top and levels from left to right', () => {
		expect(rows.map((row) => row.map(({ cell }) => cell!.effect))).toEqual([
			[0, -2, -8],
			[0, 4, 2]
		]);
	});

	it('colours by who is ahead, and as strongly as it matters', () => {
		expect(rows[0].map(({ tone, strength }) => [tone, strength])).toEqual([
			['none', 0],
			['free', 0.25],
			['free', 1]
		]);
		expect(rows[1][1].tone).toBe('push');
	});

	it('leaves a cell without colour that cannot be told from no target', () => {
		const unclear = layoutTargetMap(input([0, 0, 4, -2, 2, -8], 1.5), 900, 0).rows;
		expect(unclear[0].map(({ tone }) => tone)).toEqual(['none', 'none', 'free']);
	});

	it('draws break-even between what costs and what does not', () => {
		expect(rows[0].map(({ right }) => right)).toEqual([true, false, false]);
		expect(rows[1].map(({ above }) => above)).toEqual([false, true, true]);
		expect(rows[0].some(({ above }) => above)).toBe(false);
	});

	it('frames the plan and the safest cell', () => {
		expect(rows[0][2].isPlan).toBe(true);
		expect(rows[1][1].isSafest).toBe(true);
		expect(rows.flat().filter(({ isPlan, isSafest }) => isPlan || isSafest)).toHaveLength(2);
	});

	it('has an empty place for what is not played yet', () => {
		const { rows: early } = layoutTargetMap(input([null, null, 4, -2, 2, -8]), 900, 0);
		expect(early[0][0]).toMatchObject({ cell: null, tone: 'none', right: false });
	});

	it('shows three levels at a time on a narrow screen', () => {
		const many: TargetMapInput = {
			levels: [1, 2, 3, 4, 5],
			pressures: [1],
			cells: [1, 2, 3, 4, 5].map((effect, level) => ({ level, pressure: 0, effect, error: 0 })),
			plan: null,
			safest: null
		};
		const at = (from: number) => layoutTargetMap(many, 350, from);
		expect([at(0).shown, at(0).before, at(0).after]).toEqual([[0, 1, 2], false, true]);
		expect([at(9).shown, at(9).before, at(9).after]).toEqual([[2, 3, 4], true, false]);
		expect(layoutTargetMap(many, 900, 3).shown).toHaveLength(5);
	});
});

describe('movedBy', () => {
	it.each([
		['ArrowUp', 0, 1],
		['ArrowDown', 1, 1],
		['ArrowLeft', 0, 0],
		['ArrowRight', 0, 2],
		['Home', 0, 0],
		['End', 0, 2]
	])('%s leads from row 0, column 1 to row %i, column %i', (key, row, column) => {
		expect(movedBy(key, { row: 0, column: 1 }, 2, 3)).toEqual({ row, column });
	});

	it('leaves other keys to others', () => {
		expect(movedBy('a', { row: 0, column: 0 }, 2, 3)).toBeNull();
	});
});
