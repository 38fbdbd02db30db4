import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../fit/sketchTeam';
import { civilOf } from '../history/calendar';
import { planDefaults, type Plan } from '../model/plan';
import type { Team } from '../model/team';
import { rampAt, RAMP_MONTHS } from '../model/ramp';
import { dayFactorsOf, seasonalOf } from './dayFactors';
import { horizonOf } from './horizon';

const plan: Plan = { ...planDefaults, goal: 1 };
const team = teamOfSketch({ reps: 2, dialsPerDay: 45 }, 'USD');
const horizon = horizonOf(team.snapshot, plan, 4);
const withMore = (more: Partial<Team>): Team => Object.freeze({ ...team, ...more });

describe('what multiplies a natural day', () => {
	it('is the weekday alone for a team without season, trend or new reps', () => {
		for (const factors of dayFactorsOf(team, horizon))
			expect(factors).toEqual(Float64Array.from(horizon.weekday, (day) => team.weekdays[day]));
	});

	it('goes with the calendar month where the team has a season', () => {
		const season = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.2, 1.3];
		seasonalOf(withMore({ season }), horizon).forEach((x, i) => {
			expect(x).toBe(season[civilOf(horizon.day[i]).month - 1]);
		});
	});

	it('grows by the trend, which is the log of the factor after a year', () => {
		const factors = seasonalOf(withMore({ trend: 0.2 }), horizon);
		horizon.day.forEach((day, i) => {
			// Twelve digits: our exponential and the platform's differ in the last bits.
			expect(Math.log(factors[i])).toBeCloseTo((0.2 * (day - team.snapshot)) / 365.25, 12);
		});
	});

	it('rises for a new rep alone, from nothing to 63% after the months of the ramp', () => {
		const [old, fresh] = team.reps;
		const factors = dayFactorsOf(withMore({ reps: [old, { ...fresh, tenureMonths: 0 }] }), horizon);
		const ramps = Array.from(horizon.day, (_, i) => factors[1][i] / factors[0][i]);
		ramps.slice(1).forEach((x, i) => expect(x).toBeGreaterThan(ramps[i]));
		expect(factors[0]).toEqual(dayFactorsOf(team, horizon)[0]);
		expect(rampAt(0)).toBe(0);
		expect(rampAt(RAMP_MONTHS)).toBeCloseTo(1 - 1 / Math.E, 12);
	});
});
