import { describe, expect, it } from 'vitest';
import { placeLabels } from './placeLabels';

describe('placeLabels', () => {
	it('centres labels that have room', () => {
		expect(
			placeLabels(
				[
					{ at: 50, width: 20 },
					{ at: 150, width: 40 }
				],
				200
			)
		).toEqual([40, 130]);
	});
	it('keeps labels inside the box', () => {
		expect(
			placeLabels(
				[
					{ at: 2, width: 20 },
					{ at: 198, width: 40 }
				],
				200
			)
		).toEqual([0, 160]);
	});
	it('lets both neighbours give way where they collide', () => {
		const [a, b] = placeLabels(
			[
				{ at: 97, width: 40 },
				{ at: 166, width: 130 }
			],
			288
		);
		expect(b).toBeCloseTo(a + 50, 9);
		expect(77 - a).toBeCloseTo(b - 101, 9);
	});
	it('moves only the one that can move', () => {
		const [a, b] = placeLabels(
			[
				{ at: 250, width: 40 },
				{ at: 270, width: 60 }
			],
			288
		);
		expect(b).toBe(228);
		expect(a).toBe(178);
	});
	it('keeps the order where there is no room for all', () => {
		const left = placeLabels(
			[
				{ at: 10, width: 90 },
				{ at: 20, width: 90 },
				{ at: 30, width: 90 }
			],
			200
		);
		expect(left[1]).toBeGreaterThanOrEqual(left[0] + 90);
		expect(left[2]).toBeGreaterThanOrEqual(left[1] + 90);
	});
});
