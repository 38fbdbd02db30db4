import { describe, expect, it } from 'vitest';
import { histogramWords } from '../../words/en/charts/histogram';
import { count, moneyInFull } from '../../words/en/numbers';
import { layoutHistogram, type HistogramInput } from './histogram';

const amounts: HistogramInput = {
	bins: [2, 9, 14, 8, 3, 1].map((n, i) => ({ from: i * 5_000, to: (i + 1) * 5_000, count: n })),
	curve: [
		{ x: 0, count: 0 },
		{ x: 12_500, count: 13 },
		{ x: 30_000, count: 0.5 }
	],
	discrete: false
};
const dials: HistogramInput = {
	bins: [3, 5, 4].map((n, i) => ({ from: 40 + i, to: 41 + i, count: n })),
	curve: [40, 41, 42].map((x) => ({ x, count: 4 })),
	discrete: true
};

describe('the histogram', () => {
	it('starts its bars at zero and makes equal counts equally tall', () => {
		const { bars, plot } = layoutHistogram(amounts, 400, 180, count);
		for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(plot.bottom, 9);
		expect(bars[1].height / bars[4].height).toBeCloseTo(3, 9);
		expect(bars[0].x).toBeCloseTo(plot.left, 9);
	});

	it('centres bars of whole numbers on them, with the law as dots', () => {
		const { bars, dots, xTicks } = layoutHistogram(dials, 400, 180, count);
		for (let i = 0; i < 3; i++) {
			const middle = bars[i].x + bars[i].width / 2;
			expect(dots[i].x).toBeCloseTo(middle, 9);
			expect(xTicks[i].x).toBeCloseTo(middle, 9);
		}
	});

	it('ticks counts in whole numbers only', () => {
		const few = { ...dials, bins: dials.bins.map((bin) => ({ ...bin, count: 1 })), curve: null };
		const { yTicks, curve } = layoutHistogram(few, 400, 180, count);
		expect(yTicks.map((tick) => tick.value)).toEqual([0, 1]);
		expect(curve).toBe('');
	});

	it('reads the same counts as text and as a table', () => {
		const words = histogramWords({
			title: 'Deal size',
			axisName: 'deal size',
			counted: 'won deals',
			family: 'log-normal',
			write: (x) => moneyInFull(x, 'USD')
		});
		const facts = { bins: amounts.bins, expected: [2, 9, 13, 8, 4, 1.2], discrete: false };
		expect(words.describe(facts)).toBe(
			'37 won deals by deal size; the tallest bar, $10,000 to $15,000, holds 14. The curve is the fitted log-normal.'
		);
		expect(words.table(facts).rows[2]).toEqual([
			'$10,000 to $15,000',
			{ text: '14', value: 14 },
			{ text: '13', value: 13 }
		]);
		const whole = histogramWords({
			title: 'Dials',
			axisName: 'dials a day',
			counted: 'rep-days',
			family: null,
			write: (x) => count(x)
		});
		expect(whole.table({ bins: dials.bins, expected: null, discrete: true }).rows[0][0]).toBe('40');
		expect(whole.describe({ bins: [], expected: null, discrete: true })).toBe('No rep-days yet.');
	});
});
