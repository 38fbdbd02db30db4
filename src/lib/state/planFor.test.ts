import { describe, expect, it } from 'vitest';
import type { TeamFit } from '../fit/fitTeam';
import { teamOfPlan } from '../fit/teamOfPlan';
import { dayOf } from '../history/calendar';
import { planFor, planForSketch, suggestedGoal } from './planFor';
import { firstSituation, readSituation, sketchKey } from './situation';
import { sketchFieldIds, sketchFields } from './sketchFields';

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

describe('planForSketch', () => {
	it('plans the fiscal quarter after today on a team of the size that is described', () => {
		const before = {
			...firstSituation.plan,
			headCount: 9,
			calendar: { ...firstSituation.plan.calendar, fiscalYearStart: 2 }
		};
		const described = { sketch: { reps: 4, winRate: 0.3 }, goal: 500_000, currency: 'EUR' };
		const planned = planForSketch(described, before, dayOf(2026, 11, 25));
		expect(planned).toMatchObject({ goal: 500_000, currency: 'EUR', headCount: null });
		expect(planned.team).toEqual({ reps: 4, winRate: 0.3 });
		expect(planned.calendar).toMatchObject({ start: '2027-02-01', fiscalYearStart: 2 });
		expect(planned.targets).toEqual(before.targets);
		expect(teamOfPlan(planned)).toMatchObject({ missing: ['history'], currency: 'EUR' });
	});
});

describe('sketchFields', () => {
	it('hold usual ranges around what is taken, which a plan accepts', () => {
		for (const id of sketchFieldIds) {
			const { typical, usual, min, max } = sketchFields[id];
			const [low, high] = usual ?? [min, max];
			expect(min <= low && low <= typical && typical <= high && high <= max).toBe(true);
			for (const value of [min, max, typical]) {
				const plan = { ...firstSituation.plan, team: { reps: 1, [id]: value } };
				expect(readSituation({ plan, team: sketchKey })?.plan.team).toEqual(plan.team);
			}
		}
	});
});
