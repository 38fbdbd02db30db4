import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../../fit/sketchTeam';
import { distributionOf } from '../../stats/distributionOf';
import { assumedTouches, naturalLead, supplyOf } from './assumedTouches';

describe('assumed touches', () => {
	const team = teamOfSketch({ reps: 4, dialsPerDay: 50, winsPerRepMonth: 6 }, 'USD');
	const touches = assumedTouches(team);

	it('make the demos that the team makes of its dials', () => {
		const rep = team.reps[0];
		const own = (rep.demosPerDay.value * team.phiSelf.value) / rep.dialsPerDay.value;
		const { chance, touches: perLead } = naturalLead(touches.law);
		expect(chance / perLead).toBeCloseTo(own, 8);
	});

	it('say that they are assumed', () => {
		expect([touches.unit, touches.law.units, touches.law.soundTo]).toEqual(['demo', 0, 0]);
		const { intervalDays, leadsPerDay, touchesPerDial } = touches.work;
		for (const { source, n } of [intervalDays, leadsPerDay, touchesPerDial])
			expect([source, n]).toEqual(['guess', 0]);
	});

	it('suppose leads for the prospects that are started now, up to twice as many', () => {
		const { value, posterior } = touches.work.leadsPerDay;
		const { touches: perLead } = naturalLead(touches.law);
		expect(value).toBeCloseTo((1.5 * 50) / perLead, 8);
		expect(distributionOf(posterior!).quantile(0)).toBeCloseTo(50 / perLead, 8);
		expect(supplyOf(0).posterior).toBeNull();
	});

	it('convert nobody where there is neither demo nor dial', () => {
		const idle = {
			...team,
			reps: team.reps.map((rep) => ({ ...rep, demosPerDay: { ...rep.demosPerDay, value: 0 } }))
		};
		expect(naturalLead(assumedTouches(idle).law).chance).toBeLessThan(1e-6);
	});
});
