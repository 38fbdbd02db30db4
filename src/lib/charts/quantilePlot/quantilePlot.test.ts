import { describe, expect, it } from 'vitest';
import { quantilePlotWords } from '../../words/en/charts/quantilePlot';
import { count } from '../../words/en/numbers';
import { layoutQuantilePlot } from './quantilePlot';

const write = (value: number): string => count(Math.round(value));
const points = [10, 20, 40, 80, 900].map((value) => ({ expected: value, observed: value * 1.2 }));

describe('the quantile plot', () => {
	it.each(['linear', 'log'] as const)('has the same %s axis both ways', (scale) => {
		const right = points.map(({ expected }) => ({ expected, observed: expected }));
		const { dots, diagonal } = layoutQuantilePlot({ points: right, scale }, 400, 260, write);
		const slope = (diagonal.y2 - diagonal.y1) / (diagonal.x2 - diagonal.x1);
		for (const { x, y } of dots) expect(y).toBeCloseTo(diagonal.y1 + slope * (x - diagonal.x1), 6);
	});

	it('puts dots above the line where more was seen than expected, inside the plot', () => {
		const { dots, diagonal, plot } = layoutQuantilePlot({ points, scale: 'log' }, 400, 260, write);
		const slope = (diagonal.y2 - diagonal.y1) / (diagonal.x2 - diagonal.x1);
		for (const { x, y } of dots) {
			expect(y).toBeLessThan(diagonal.y1 + slope * (x - diagonal.x1));
			expect(x).toBeGreaterThanOrEqual(plot.left);
			expect(x).toBeLessThanOrEqual(plot.right);
			expect(y).toBeGreaterThanOrEqual(plot.top);
			expect(y).toBeLessThanOrEqual(plot.bottom);
		}
	});

	it('copes with nothing and with values that are all alike', () => {
		expect(layoutQuantilePlot({ points: [], scale: 'linear' }, 300, 260, write).dots).toEqual([]);
		const same = [{ expected: 5, observed: 5 }];
		for (const scale of ['linear', 'log'] as const)
			for (const { x, y } of layoutQuantilePlot({ points: same, scale }, 300, 260, write).dots)
				expect(Number.isFinite(x + y)).toBe(true);
	});

	it('reads the same points as text and as a table', () => {
		const words = quantilePlotWords({
			counted: 'won deals',
			family: 'gamma',
			write,
			exact: write
		});
		expect(words.describe(points)).toBe(
			'5 points of the won deals: what was seen against what the gamma expects. In the middle 48 against 40; of the largest 1,080 against 900.'
		);
		expect(words.table(points).rows[0]).toEqual([
			{ text: '10', value: 10 },
			{ text: '12', value: 12 }
		]);
		expect(words.describe([])).toBe('No won deals yet.');
		const many = Array.from({ length: 120 }, (_, i) => ({ expected: i, observed: i }));
		const seen = words.table(many).rows.map(([first]) => (first as { value: number }).value);
		expect(seen).toHaveLength(21);
		expect([seen[0], seen[10], seen[20]]).toEqual([0, 60, 119]);
	});
});
