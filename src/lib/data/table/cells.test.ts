import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachCell, fillCells, mapCells, readEach, textOf } from './cells';
import { cellsOf, createCellsBuilder } from './cellsBuilder';

/** More different cells than a column codes. */
const many = Array.from({ length: 40_000 }, (_, i) => `id ${i}`);

describe('cells of a column', () => {
	it('are what was put in, whatever they are', () => {
		const cell = fc.oneof(fc.constantFrom('', 'Call', 'Email'), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
				expect(textOf(cellsOf(cells))).toEqual(cells);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});

	it('are held once each where they repeat, and take two bytes a row', () => {
		const cells = cellsOf(Array.from({ length: 5000 }, (_, i) => `Rep ${i % 40}`));
		expect(cells.coded?.words).toHaveLength(40);
		expect(cells.bytes).toBeLessThan(5000 * 2 + 40 * 8);
	});

	it('are spelled out where there are too many different ones', () => {
		const cells = cellsOf([...many, ...many]);
		expect(cells.coded).toBeNull();
		expect(cells.length).toBe(80_000);
		expect(textOf(cells)).toEqual([...many, ...many]);
		expect(cells.bytes).toBe(2 * many.join('').length + 4 * 80_000);
	});

	it.each([['coded', 10] as const, ['spelled', 40_000] as const])(
		'can be taken off at the end: %s',
		(_, rows) => {
			const builder = createCellsBuilder();
			for (const cell of many.slice(0, rows)) builder.push(cell);
			for (let i = 0; i < 9; i++) builder.pop();
			expect(builder.at(rows - 10)).toBe(many[rows - 10]);
			builder.push('last');
			expect(textOf(builder.finish())).toEqual([...many.slice(0, rows - 9), 'last']);
		}
	);

	it('can be taken off through the end of a text', () => {
		const builder = createCellsBuilder();
		for (let i = 0; i < 32_769 + 1024; i++) builder.push(`id ${i}`);
		for (let i = 0; i < 1500; i++) builder.pop();
		const cells = builder.finish();
		expect(cells.length).toBe(32_769 + 1024 - 1500);
		expect(cells.at(cells.length - 1)).toBe(`id ${cells.length - 1}`);
	});

	it('are visited once each, with how many rows hold them and the first of these', () => {
		const seen: unknown[] = [];
		const builder = createCellsBuilder();
		for (const cell of ['b', 'a', 'b', 'c']) builder.push(cell);
		builder.pop();
		eachCell(builder.finish(), (...visit) => seen.push(visit));
		expect(seen).toEqual([
			['b', 2, 0],
			['a', 1, 1]
		]);
	});

	it('are read alike in both forms', () => {
		for (const cells of [['1', '2', '1'], many]) {
			const column = cellsOf(cells);
			const read = (cell: string): number => cell.length;
			const lengths = cells.map(read);
			expect(Array.from(fillCells(new Int32Array(cells.length), column, read))).toEqual(lengths);
			expect(mapCells(column, read)).toEqual(lengths);
			const at = readEach(column, read);
			expect(cells.map((_, row) => at(row))).toEqual(lengths);
		}
	});
});
