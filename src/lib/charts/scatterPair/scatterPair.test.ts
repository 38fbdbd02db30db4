import { describe, expect, it } from 'vitest';
import { scatterPairWords } from '../../words/en/charts/scatterPair';
import { layoutScatterPair, type ScatterPairInput, type ScatterYear } from './scatterPair';

const words = scatterPairWords('USD', 'Dials told you something', 'dials a day');

const before: ScatterYear = {
	metric: Float64Array.from({ length: 60 }, (_, i) => 30 + (i * 38) / 59),
	bookings: Float64Array.from({ length: 60 }, (_, i) => 40_000 + 750 * i + ((i * 7) % 11) * 500),
	line: { intercept: 5_000, slope: 1_100 }
};
const after: ScatterYear = {
	metric: Float64Array.from({ length: 60 }, (_, i) => 56 + (i % 10)),
	bookings: Float64Array.from({ length: 60 }, (_, i) => 45_000 + ((i * 13) % 17) * 2_000),
	line: { intercept: 60_000, slope: -20 }
};
const input: ScatterPairInput = { before, after, target: 60, needed: 80_000 };

describe('the two scatters', () => {
	const chart = layoutScatterPair(input, 1032, words);

	it('share their axes, which hold every dot', () => {
		for (const panel of chart.panels)
			for (const { x, y } of panel.dots) {
				expect(x).toBeGreaterThan(chart.plot.left);
				expect(x).toBeLessThan(chart.plot.right);
				expect(y).toBeGreaterThan(chart.plot.top);
				expect(y).toBeLessThan(chart.plot.bottom);
			}
		expect(chart.targetX).toBeCloseTo(
			chart.panels[1].dots[4].x, // the month at exactly 60
			9
		);
	});

	it('fill the dots that reach what the goal asks, and count them', () => {
		const reached = Array.from(before.bookings).filter((b) => b >= 80_000).length;
		expect(chart.panels[0].dots.filter((dot) => dot.filled)).toHaveLength(reached);
		expect(chart.panels[0].above?.months).toBe(reached);
		expect(chart.panels[1].above).toBeNull();
		expect(words.above(5, 80_000)).toBe('the five months above $80K');
		expect(words.above(1, 80_000)).toBe('the month above $80K');
	});

	it('draw the fitted line over the range of the data only', () => {
		const [x1, , x2] = chart.panels[0].line!;
		const xs = chart.panels[0].dots.map((dot) => dot.x);
		expect(x1).toBeCloseTo(Math.min(...xs), 9);
		expect(x2).toBeCloseTo(Math.max(...xs), 9);
		const slope = (panel: 0 | 1): number => {
			const [a, b, c, d] = chart.panels[panel].line!;
			return (b - d) / (c - a);
		};
		expect(slope(0)).toBeGreaterThan(0);
		expect(slope(1)).toBeLessThan(0);
	});

	it('stand one above the other on a phone, at the same scale', () => {
		const phone = layoutScatterPair(input, 358, words);
		expect(phone.form).toBe('stacked');
		expect(phone.panelWidth).toBe(358);
	});

	it('are said in a sentence and hold every month in the table', () => {
		expect(words.describe(input)).toContain('10 more dials a day go with $11K more in a month');
		expect(words.describe(input)).toContain('Under the target: 60 rep-months, 0 of them');
		expect(words.table(input).rows).toHaveLength(120);
	});
});
