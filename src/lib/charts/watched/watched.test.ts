import { describe, expect, it } from 'vitest';
import { watchedChartWords } from '../../words/en/charts/watched';
import { indexOf, layoutWatched, type WatchedInput } from './watched';

const names = ['dials logged', 'demos held'] as const;
const weeks = (from: number, to: number): Float64Array =>
	Float64Array.from({ length: 13 }, (_, i) => from + ((to - from) * i) / 12);
const input: WatchedInput = {
	logged: weeks(45, 61),
	wanted: weeks(1.2, 1.05),
	loggedBase: 45,
	wantedBase: 1.2
};

describe('the watched number and the wanted one', () => {
	it('are indexes of where each stands with no target', () => {
		const chart = layoutWatched(input, 488, names);
		expect(chart.logged[12]).toBeCloseTo(135.6, 1);
		expect(chart.wanted[12]).toBeCloseTo(87.5, 9);
		expect(indexOf([1, 2], 0)).toEqual([100, 100]);
	});

	it('go up for more, and end where their labels stand, which never overlap', () => {
		const chart = layoutWatched(input, 488, names);
		expect(chart.ends.logged).toBeLessThan(chart.baseY);
		expect(chart.ends.wanted).toBeGreaterThan(chart.baseY);
		const same = layoutWatched({ ...input, wanted: weeks(1.2, 1.6) }, 488, names);
		const gap = Math.abs(same.labels.logged.y - same.labels.wanted.y);
		expect(gap).toBeGreaterThanOrEqual(36);
	});

	it('label the first week, every fourth and the last', () => {
		const chart = layoutWatched(input, 488, names);
		expect(chart.ticks).toEqual([0, 4, 8, 12]);
		expect(chart.weeks).toHaveLength(13);
		expect(chart.weeks[12]).toBeCloseTo(chart.right, 9);
	});

	it('do not draw a ripple as a wave', () => {
		const flat = layoutWatched(
			{ ...input, logged: weeks(45, 45.4), wanted: weeks(1.2, 1.2) },
			488,
			names
		);
		expect(Math.abs(flat.ends.logged - flat.baseY)).toBeLessThan(8);
	});

	it('read the same numbers as text and as a table', () => {
		const words = watchedChartWords('Title', ...names);
		const chart = layoutWatched(input, 488, names);
		expect(words.describe(chart)).toBe(
			'By week 13, with no target = 100: dials logged 136, demos held 88.'
		);
		expect(words.table(chart).rows).toHaveLength(13);
		expect(words.reading(3, 110, 98)).toBe('Week 3: dials logged 110, demos held 98');
	});
});
