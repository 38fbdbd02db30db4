import { describe, expect, it } from 'vitest';
import { touchHazardWords } from '../../words/en/charts/touchHazard';
import { layoutTouchHazard, type TouchPoint } from './touchHazard';

const points: readonly TouchPoint[] = [0.06, 0.05, 0.04, 0.02].map((rate, i) => ({
	touch: i + 1,
	atRisk: [1000, 400, 120, 20][i],
	rate,
	low: rate / 2,
	high: i === 3 ? 0.4 : rate * 1.5,
	smooth: rate,
	few: i === 3
}));
const words = touchHazardWords('deal');

describe('the chance to win by touch', () => {
	const chart = layoutTouchHazard(points, 400, 220, words.share);

	it('puts equal steps between touches and equal chances at equal heights', () => {
		const [a, b, c] = chart.points;
		expect(b.x - a.x).toBeCloseTo(c.x - b.x, 9);
		expect((chart.plot.bottom - a.y) / (chart.plot.bottom - c.y)).toBeCloseTo(1.5, 9);
	});

	it('is dashed from the first touch that few received, and drawn through before', () => {
		expect(chart.sound).not.toBe('');
		expect(chart.dashed).not.toBe('');
		expect(chart.doubtX).toBeGreaterThan(chart.points[2].x);
		expect(chart.doubtX).toBeLessThan(chart.points[3].x);
		const all = layoutTouchHazard(points.slice(0, 3), 400, 220, words.share);
		expect([all.dashed, all.doubtX]).toEqual(['', null]);
	});

	it('lets the interval of a handful not squeeze the rest', () => {
		expect(chart.points[3].yHigh).toBeGreaterThanOrEqual(0);
		expect(chart.plot.bottom - chart.points[0].y).toBeGreaterThan(80);
	});

	it('reads as text and as a table', () => {
		expect(words.describe(points)).toBe(
			'The first touch wins the deal in 6% of 1,000 cases; touch 3, the last that 50 deals or more received, in 4% (2% to 6%).'
		);
		expect(words.table(points).rows[3][6]).toBe('few');
		expect(words.describe([])).toBe('No touches yet.');
		expect(layoutTouchHazard([], 300, 220, words.share).points).toEqual([]);
	});
});
