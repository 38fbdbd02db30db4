import { describe, expect, it } from 'vitest';
import { poolingDotsWords } from '../../words/en/charts/poolingDots';
import { layoutPoolingDots, type PoolingRow } from './poolingDots';

const words = poolingDotsWords({
	title: 'Demos that become opportunities',
	axisName: 'of 100 demos',
	counted: 'demos',
	write: (x) => String(Math.round(100 * x))
});
const rows: readonly PoolingRow[] = [
	{ id: 'a', name: 'Ana Lind', own: 0.5, pooled: 0.46, n: 140 },
	{ id: 'b', name: 'Jo Ortiz', own: 0.2, pooled: 0.38, n: 5 },
	{ id: 'c', name: 'Lee Park', own: NaN, pooled: 0.42, n: 0 }
];

describe('own against pooled estimates', () => {
	it('stand on one axis, the used value between the own record and the team', () => {
		const chart = layoutPoolingDots(rows, 0.42, 400, words.behind);
		for (const row of chart.rows) {
			if (row.ownX === null) continue;
			const between =
				(row.pooledX - chart.teamX) * (row.ownX - row.pooledX) >= 0 || row.pooledX === chart.teamX;
			expect(between).toBe(true);
			expect(row.ownX).toBeGreaterThanOrEqual(chart.plot.left);
			expect(row.ownX).toBeLessThanOrEqual(chart.plot.right);
		}
	});

	it('have no ring where there is no record', () => {
		expect(layoutPoolingDots(rows, 0.42, 400, words.behind).rows[2].ownX).toBeNull();
		expect(words.describe({ rows, team: 0.42 })).toContain('Lee Park: no record, 42 is used.');
		expect(words.table({ rows, team: 0.42 }).rows[2][1]).toBe('none');
	});

	it('survive reps that are all alike', () => {
		const alike = rows.map((row) => ({ ...row, own: 0.42, pooled: 0.42 }));
		const chart = layoutPoolingDots(alike, 0.42, 400, words.behind);
		expect(Number.isFinite(chart.teamX)).toBe(true);
	});
});
