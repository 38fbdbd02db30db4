import { describe, expect, it } from 'vitest';
import { layoutTornado, type TornadoRow } from './tornado';

const rows: readonly TornadoRow[] = [
	{ id: 'a', label: 'What preparation is worth', low: '0.5', high: '1.3', atLow: 20, atHigh: -60 },
	{ id: 'b', label: 'How much longer reps work', low: '0.1', high: '0.5', atLow: -30, atHigh: 0 }
];
const texts = { axis: (amount: number) => String(amount) };

describe('the tornado', () => {
	const chart = layoutTornado(rows, -20, 900, texts);

	it('puts all bars, no change and the plan on one axis', () => {
		const [a, b] = chart.rows;
		const perUnit = (a.to - a.from) / 80;
		expect(b.to - b.from).toBeCloseTo(30 * perUnit, 9);
		expect(a.to - chart.zeroX!).toBeCloseTo(20 * perUnit, 9);
		expect(chart.planX! - a.from).toBeCloseTo(40 * perUnit, 9);
	});

	it('writes the value of each end outside its bar', () => {
		const [a] = chart.rows;
		const [low, high] = a.ends;
		// The bar runs down as the number rises: its high end is the left one.
		expect([low.x, low.anchor, low.textX > low.x]).toEqual([a.to, 'start', true]);
		expect([high.x, high.anchor, high.textX < high.x]).toEqual([a.from, 'end', true]);
		expect(high.high && !low.high).toBe(true);
	});

	it.each([340, 900])('keeps bars and their texts inside %i px, rows apart', (width) => {
		const { rows: placed, height, form } = layoutTornado(rows, -20, width, texts);
		expect(form).toBe(width < 560 ? 'stacked' : 'wide');
		for (const { ends } of placed)
			for (const { textX } of ends) {
				expect(textX).toBeGreaterThan(0);
				expect(textX).toBeLessThan(width);
			}
		expect(placed[1].labelY - placed[0].y).toBeGreaterThan(12);
		expect(height).toBeGreaterThan(placed[1].y);
	});

	it('draws a row without a bar where nothing changes', () => {
		const [only] = layoutTornado([{ ...rows[0], atLow: 0, atHigh: 0 }], 0, 900, texts).rows;
		expect(only.from).toBe(only.to);
	});
});
