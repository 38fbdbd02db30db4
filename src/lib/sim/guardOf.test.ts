import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../fit/sketchTeam';
import { guardrailIds, guardrailTypes } from '../model/guardrails';
import { planDefaults, type Plan } from '../model/plan';
import { scenarioArms } from './arms';
import { guardOf } from './guardOf';
import { horizonOf } from './horizon';

const team = teamOfSketch({ reps: 4, dialsPerDay: 45 }, 'USD');

function armOf(plan: Partial<Plan>) {
	const whole = { ...planDefaults, goal: 1, ...plan };
	return scenarioArms(whole, team, horizonOf(team.snapshot, whole, 1))[1];
}

describe('guardrails', () => {
	it.each(guardrailIds)('%s costs hours in proportion to strength and reps', (type) => {
		const full = guardOf([{ type }], team);
		expect(full.managerHours).toBe(4 * guardrailTypes[type].managerHoursPerRep);
		expect(guardOf([{ type, strength: 0.5 }], team).managerHours).toBe(full.managerHours / 2);
		const none = guardOf([{ type, strength: 0 }], team);
		expect(none).toEqual(guardOf([], team));
	});

	it('work on the targets whose type offers them, and on no other', () => {
		const { pulls } = armOf({
			targets: [
				{ type: 'dialsPerDay', level: 60, pressure: 1 },
				{ type: 'qualifiedOpportunities', level: 20, pressure: 1 }
			],
			guardrails: [{ type: 'callListening' }, { type: 'opportunityAudit' }]
		});
		const [dials, opportunities] = pulls.map(({ guard }) => guard);
		expect(dials.guard).toMatchObject({ quality: 1, gaming: 0.5, bar: 0 });
		expect(opportunities.guard).toMatchObject({ quality: 0, gaming: 1, bar: 0.5 });
		expect(dials.detected).toBeCloseTo(0.2, 12);
		expect(opportunities.detected).toBeCloseTo(0.5, 12);
	});

	it('spread a pull over as many numbers as are named', () => {
		const spread = (metrics: number): number =>
			guardOf([{ type: 'rotatingMetrics', metrics }], team).spread;
		expect(spread(2)).toBe(0.5);
		expect(spread(4)).toBe(0.75);
		expect(
			guardOf([{ type: 'outcomeMetric' }, { type: 'rotatingMetrics' }], team).spread
		).toBeCloseTo(1 - 0.5 / 3, 12);
	});
});
