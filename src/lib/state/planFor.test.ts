import { describe, expect, it } from 'vitest';
import type { TeamFit } from '../fit/fitTeam';
import { planFor, suggestedGoal } from './planFor';
import { firstSituation } from './situation';

const fitOf = (
	bookings: readonly (readonly number[])[],
	missing: readonly string[] = []
): TeamFit =>
	({
		team: { currency: 'EUR', missing },
		table: {
			reps: bookings.length,
			months: bookings[0].length,
			bookings: Float64Array.from(bookings.flat())
		}
	}) as unknown as TeamFit;

describe('suggestedGoal', () => {
	it('is the best three months in a row, to two digits', () => {
		const fit = fitOf([
			[10, 20, 30, 40, 5],
			[1, 2, NaN, 4, 5]
		]);
		expect(suggestedGoal(fit)).toEqual({ goal: 96, from: 'bestQuarter' });
		expect(suggestedGoal(fitOf([[123_456, 123_456, 123_456]]))?.goal).toBe(370_000);
	});
	it('is three mean months where the history is shorter', () => {
		expect(suggestedGoal(fitOf([[100, 300]]))).toEqual({ goal: 600, from: 'meanMonth' });
	});
	it('is nothing without bookings', () => {
		expect(suggestedGoal(fitOf([[NaN, 0, NaN]]))).toBeNull();
	});
});

describe('planFor', () => {
	const { plan } = firstSituation;

	it('keeps the target where the history records what it counts', () => {
		const own = planFor(fitOf([[1]]), { ...plan, assumptions: { eta: 0.3 } }, 500_000);
		expect(own).toMatchObject({ goal: 500_000, currency: 'EUR', assumptions: {} });
		expect(own.targets).toEqual(plan.targets);
	});
	it('sets no target on a history without dials', () => {
		expect(planFor(fitOf([[1]], ['dials']), plan, 500_000).targets).toEqual([]);
	});
});
