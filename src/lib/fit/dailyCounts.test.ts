import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { fitHistory } from './fitTeam';

const history = sampleTeam();
const fit = fitHistory(history)!;
const sum = (column: Float64Array): number => column.reduce((a, b) => a + b, 0);

describe('days by what was done on them', () => {
	const { dials, demos } = fit.days;

	it('are all days on which a rep was there, the empty ones too', () => {
		const all = fit.reps.reduce((days, r) => {
			const months = fit.table.days.subarray(r * fit.table.months, (r + 1) * fit.table.months);
			return days + sum(months.filter((count) => count >= 5));
		}, 0);
		expect(all).toBeGreaterThan(200);
		expect(dials!.days).toBe(all);
		expect(sum(dials!.seen)).toBe(dials!.days);
		expect(sum(demos!.seen)).toBe(demos!.days);
	});

	it('hold every dial and every demo of the months that count', () => {
		const totalOf = ({ seen }: { seen: Float64Array }): number =>
			seen.reduce((total, days, count) => total + days * count, 0);
		expect(totalOf(dials!)).toBe(sum(fit.table.dials.map((count) => count || 0)));
		expect(totalOf(demos!)).toBe(sum(fit.table.demos.map((count) => count || 0)));
		expect(dials!.mean).toBeCloseTo(totalOf(dials!) / dials!.days, 12);
	});

	it('lie where the fit expects them', () => {
		for (const counts of [dials!, demos!]) {
			expect(sum(counts.expected) / counts.days).toBeGreaterThan(0.99);
			expect(sum(counts.expected)).toBeLessThanOrEqual(counts.days + 1e-6);
			// The largest gap between the two cumulative curves. Weekdays are in the data and not in the curve.
			let [gap, largest] = [0, 0];
			counts.seen.forEach((days, k) => {
				gap += (days - counts.expected[k]) / counts.days;
				largest = Math.max(largest, Math.abs(gap));
			});
			expect(largest).toBeLessThan(0.06);
		}
	});

	it('are not known of a history that has no activities', () => {
		const { days } = fitHistory({ ...history, activities: null })!;
		expect(days).toEqual({ dials: null, demos: null });
	});
});
