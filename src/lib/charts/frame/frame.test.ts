import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { axisMoney } from '../../words/en/numbers';
import { csvOf } from './table';
import { textWidth } from './textWidth';
import { moneyTicks, spacedTicks } from './ticks';

describe('the copy of a table', () => {
	it('holds the numbers unformatted and quotes what needs it', () => {
		const csv = csvOf({
			caption: 'x',
			head: ['', 'No target'],
			rows: [
				['Average', { text: '$984K', value: 984_123.5 }],
				['Said "at least", twice', 'a\nb']
			]
		});
		expect(csv).toBe(',No target\r\nAverage,984123.5\r\n"Said ""at least"", twice","a\nb"\r\n');
	});
});

describe('the width of a text', () => {
	// Measured in Chromium: 18.047 em regular, 18.601 em semibold, with kerning.
	it('is within 2% of what a browser draws', () => {
		const text = 'Those five months were lucky, not just busy';
		expect(textWidth(text, 1000) / 18047).toBeCloseTo(1, 1.7);
		expect(Math.abs(textWidth(text, 1000, 600) / 18601 - 1)).toBeLessThan(0.02);
	});
	it('grows with the font size and counts the true minus as a digit', () => {
		expect(textWidth('−1', 26)).toBeCloseTo(2 * textWidth('−1', 13), 9);
		expect(textWidth('−', 1000)).toBe(textWidth('1', 1000));
	});
});

describe('the ticks of a money axis', () => {
	const scale = scaleLinear().domain([600_000, 1_300_000]).range([0, 682]);
	const write = (amount: number, step: number): string => `${amount / step}x${step}`;

	it('are the finest that keep their distance', () => {
		const values = spacedTicks(scale, 72);
		expect(values[1] - values[0]).toBe(100_000);
		expect(scale(values[1]) - scale(values[0])).toBeGreaterThanOrEqual(72);
		const wide = spacedTicks(scale, 100);
		expect(wide[1] - wide[0]).toBe(200_000);
		expect(spacedTicks(scale, 5000).length).toBeLessThanOrEqual(2);
	});

	it('give the goal no more digits than it has', () => {
		const far = scaleLinear().domain([1_000_000, 4_000_000]).range([0, 500]);
		const written = (goal: number) =>
			moneyTicks(far, goal, 72, (x, step) => axisMoney(x, step, 'USD')).find((t) => t.goal)?.text;
		expect(spacedTicks(far, 72)[1] - spacedTicks(far, 72)[0]).toBe(500_000);
		expect(written(3_100_000)).toBe('$3.1M');
		expect(written(3_500_000)).toBe('$3.5M');
		expect(written(3_125_000)).toBe('$3.125M');
	});

	it('give the goal its own, with its own digits, and keep its neighbours away', () => {
		const ticks = moneyTicks(scale, 1_190_000, 72, write);
		const goal = ticks.find((tick) => tick.goal);
		expect(goal?.text).toBe('119x10000');
		for (const tick of ticks)
			if (!tick.goal) expect(Math.abs(tick.x - scale(1_190_000))).toBeGreaterThan(40);
		expect(moneyTicks(scale, null, 72, write).some((tick) => tick.goal)).toBe(false);
	});
});
