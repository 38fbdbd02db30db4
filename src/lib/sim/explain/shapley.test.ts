import { describe, expect, it } from 'vitest';
import { coalitionsOf, shapleyValues } from './shapley';

const worthOf = (players: number, worth: (on: readonly number[]) => number): Float64Array[] =>
	coalitionsOf(Array.from({ length: players }, (_, i) => i)).map((on) =>
		Float64Array.of(worth(on), 2 * worth(on))
	);

describe('shapleyValues', () => {
	it('gives each player of an additive game what it adds', () => {
		const adds = [3, -5, 0.5, 0];
		const values = shapleyValues(
			4,
			worthOf(4, (on) => 10 + on.reduce((sum, i) => sum + adds[i], 0))
		);
		values.forEach(([first, second], i) => {
			expect(first).toBeCloseTo(adds[i], 12);
			expect(second).toBeCloseTo(2 * adds[i], 12);
		});
	});

	it('shares what two only bring together, and leaves out whom nobody needs', () => {
		const values = shapleyValues(
			3,
			worthOf(3, (on) => (on.includes(0) && on.includes(2) ? 8 : 0))
		);
		expect(values.map(([first]) => first)).toEqual([4, 0, 4]);
	});

	it('solves the glove game: one left glove against two right ones', () => {
		// Textbook values 2/3, 1/6, 1/6.
		const values = shapleyValues(
			3,
			worthOf(3, (on) => Math.min(on.includes(0) ? 1 : 0, on.filter((i) => i > 0).length))
		);
		[2 / 3, 1 / 6, 1 / 6].forEach((value, i) => expect(values[i][0]).toBeCloseTo(value, 12));
	});

	it('adds up to the grand coalition minus the empty one, whatever the game', () => {
		const worth = coalitionsOf([0, 1, 2, 3, 4]).map((_, mask) =>
			Float64Array.of(((mask * 7919) % 101) - 50)
		);
		const total = shapleyValues(5, worth).reduce((sum, [value]) => sum + value, 0);
		expect(total).toBeCloseTo(worth[31][0] - worth[0][0], 10);
	});

	it('refuses a game with a coalition missing', () => {
		expect(() =>
			shapleyValues(
				3,
				worthOf(2, () => 0)
			)
		).toThrow('worth.length = 4, must be 2^3');
	});
});
