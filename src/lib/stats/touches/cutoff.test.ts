import { describe, expect, it } from 'vitest';
import { cutAt } from './cutoff';
import { countTouches } from './touchTable';

const table = countTouches({ touches: [1, 3, 5, 2], outcome: [1, 1, 2, 1] });

describe('cutAt', () => {
	it('counts the touches and wins beyond the cutoff', () => {
		expect(cutAt(table, 2)).toEqual({
			cutoff: 2,
			touchesSaved: 4,
			shareTouchesSaved: 4 / 11,
			winsLost: 1,
			shareWinsLost: 1 / 3
		});
	});

	it('saves less and loses less the later it comes, and nothing at the longest', () => {
		const cuts = [1, 2, 3, 4, 5, 99].map((cutoff) => cutAt(table, cutoff));
		cuts.slice(1).forEach((cut, i) => {
			expect(cut.touchesSaved).toBeLessThanOrEqual(cuts[i].touchesSaved);
			expect(cut.winsLost).toBeLessThanOrEqual(cuts[i].winsLost);
		});
		expect(cuts[4]).toMatchObject({ touchesSaved: 0, winsLost: 0 });
		expect(cuts[5]).toMatchObject({ touchesSaved: 0, winsLost: 0 });
	});

	it('has shares of 0 where there is nothing', () => {
		const empty = countTouches({ touches: [], outcome: [] });
		expect(cutAt(empty, 3)).toMatchObject({ shareTouchesSaved: 0, shareWinsLost: 0 });
	});

	it.each([0, 1.5, NaN])('refuses a cutoff of %d', (cutoff) => {
		expect(() => cutAt(table, cutoff)).toThrow(`cutAt: cutoff = ${cutoff}, must be`);
	});
});
