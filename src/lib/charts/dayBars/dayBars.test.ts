import { describe, expect, it } from 'vitest';
import { dayBarsWords } from '../../words/en/charts/dayBars';
import { layoutDayBars, type DayPart } from './dayBars';

const parts: readonly DayPart[] = [
	{ id: 'dialling', name: 'Dialling', none: 130, target: 174, kind: 'watched' },
	{ id: 'preparing', name: 'Preparing', none: 92, target: 74, kind: 'work' },
	{ id: 'followUp', name: 'Following up', none: 80, target: 64, kind: 'work' },
	{ id: 'demos', name: 'Demos', none: 62, target: 60, kind: 'work' },
	{ id: 'other', name: 'Admin, slack', none: 116, target: 108, kind: 'rest' }
];

describe('the day', () => {
	it('shares one scale, so that equal minutes are equal lengths', () => {
		const { parts: placed, totals } = layoutDayBars(parts, 488);
		const perMinute = 488 / 480;
		for (const { before, after, none, target } of placed) {
			expect(before.to - before.from).toBeCloseTo(none * perMinute, 9);
			expect(after!.to - after!.from).toBeCloseTo(target! * perMinute, 9);
		}
		expect(totals).toEqual({ none: 480, target: 480 });
	});

	it('is longer when the day is', () => {
		const longer = parts.map((part) => ({ ...part, target: part.target! + 4 }));
		const { parts: placed } = layoutDayBars(longer, 500);
		expect(placed[4].after!.to).toBeCloseTo(500, 9);
		expect(placed[4].before.to).toBeCloseTo(480, 9);
	});

	it('moves names to a second line, and stands upright on a phone', () => {
		expect(layoutDayBars(parts, 488).form).toBe('rows');
		expect(layoutDayBars(parts, 410).parts.some((part) => part.nameLine > 0)).toBe(true);
		const narrow = layoutDayBars(parts, 358);
		expect(narrow.form).toBe('columns');
		expect(narrow.first).toBeGreaterThan(70);
		expect(narrow.second).toBeGreaterThan(narrow.first + narrow.thickness);
	});

	it('leaves out numbers that do not fit, and the second bar without a target', () => {
		const thin = layoutDayBars(
			[
				{ ...parts[0], none: 479 },
				{ ...parts[1], none: 1 }
			],
			488
		);
		expect(thin.parts[1].before.labelled).toBe(false);
		const single = layoutDayBars(
			parts.map((part) => ({ ...part, target: null })),
			488
		);
		expect(single.totals.target).toBeNull();
		expect(single.parts.every((part) => part.after === null)).toBe(true);
	});

	it('reads the same minutes as text and as a table', () => {
		const words = dayBarsWords('The day has only 480 minutes');
		expect(words.describe({ segments: parts })).toContain(
			'Dialling 130 to 174, Preparing 92 to 74'
		);
		expect(words.table({ segments: parts }).rows[1]).toEqual([
			'Preparing',
			{ text: '92', value: 92 },
			{ text: '74', value: 74 },
			{ text: '−18', value: -18 }
		]);
	});
});
