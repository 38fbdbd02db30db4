import { describe, expect, it } from 'vitest';
import { repRowsWords } from '../../words/en/charts/repRows';
import { layoutRepRows, type RepArm, type RepRow } from './repRows';

const words = repRowsWords('USD', 'Some lose, some gain', 'dials logged', 'dials made', 'made');

const arm = (mean: number, logged: number, real: number): RepArm => ({
	mean,
	p10: mean - 60_000,
	p90: mean + 70_000,
	logged,
	real
});
const reps: readonly RepRow[] = [
	{
		id: 'a',
		name: 'Ana Lind',
		none: arm(210_000, 44, 44),
		target: arm(190_000, 61, 53),
		ignoring: 0.02
	},
	{
		id: 'b',
		name: 'Jo Ortiz',
		none: arm(180_000, 38, 38),
		target: arm(188_000, 58, 55),
		ignoring: 0.1
	}
];

describe('the rows of reps', () => {
	it('put all bars on one axis, averages inside them', () => {
		const chart = layoutRepRows(reps, 900, words);
		const [a, b] = chart.reps;
		expect(a.noneBar.left).toBeLessThan(a.noneBar.mean);
		expect(a.noneBar.mean).toBeLessThan(a.noneBar.right);
		const perDollar = (a.noneBar.mean - a.targetBar!.mean) / 20_000;
		expect(b.targetBar!.mean - b.noneBar.mean).toBeCloseTo(8_000 * perDollar, 9);
		for (const { noneBar, targetBar } of chart.reps)
			for (const bar of [noneBar, targetBar!]) {
				expect(bar.left).toBeGreaterThanOrEqual(chart.plot.left);
				expect(bar.right).toBeLessThanOrEqual(chart.plot.right);
			}
	});

	it('keep the bars of a rep apart and inside the row', () => {
		for (const width of [358, 900]) {
			const chart = layoutRepRows(reps, width, words);
			for (const { top, noneBar, targetBar } of chart.reps) {
				expect(targetBar!.y - noneBar.y).toBeGreaterThanOrEqual(14);
				expect(noneBar.y).toBeGreaterThan(top);
				expect(targetBar!.y + 12).toBeLessThan(top + chart.rowHeight);
			}
		}
	});

	it('stand under their names on a phone, and alone without a target', () => {
		expect(layoutRepRows(reps, 358, words).form).toBe('stacked');
		const single = layoutRepRows(
			reps.map((rep) => ({ ...rep, target: null, ignoring: null })),
			900,
			words
		);
		expect(single.reps.every((rep) => rep.targetBar === null)).toBe(true);
	});

	it('read the same numbers as text and as a table', () => {
		expect(words.describe(reps)).toContain(
			'Ana Lind: average $210K with no target, $190K with the target.'
		);
		expect(words.change(-20_000)).toBe('−$20K');
		const table = words.table(reps);
		for (const row of table.rows) expect(row).toHaveLength(table.head.length);
		const alone = words.table([{ ...reps[0], target: null, ignoring: null }]);
		expect(alone.rows[0]).toHaveLength(alone.head.length);
	});
});
