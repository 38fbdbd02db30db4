import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../history/calendar';
import { checkPlan } from './checkPlan';
import { planDefaults, type Level, type Plan } from './plan';
import type { Team } from './team';

/** Only what the check looks at. */
const team = {
	snapshot: dayOf(2026, 3, 31),
	reps: [
		{ id: '0051', level: 'junior' },
		{ id: '0052', level: '' }
	]
} as unknown as Team;

const plan = (level: Level, start: string | null = null): Plan => ({
	...planDefaults,
	goal: 1,
	calendar: { ...planDefaults.calendar, start },
	scenarios: [
		{
			name: 'other',
			targets: [{ type: 'dialsPerDay', level, pressure: 1 }],
			guardrails: [],
			shocks: []
		}
	]
});

describe('checkPlan', () => {
	it.each([
		[60],
		[{ from: 40, to: 50 }],
		[{ timesOwnBaseline: 1.2 }],
		[{ byRep: { '0051': 50 } }],
		[{ byLevel: { junior: 50 } }]
	])('lets %j pass', (level) => {
		expect(checkPlan(plan(level, '2026-04-01'), team)).toEqual([]);
	});

	it('names the reps and seniorities that nobody has', () => {
		expect(checkPlan(plan({ byRep: { '51': 50 } }), team)).toEqual([
			{
				code: 'notInTeam',
				what: 'rep',
				key: '51',
				nearest: '0051',
				path: 'scenarios[0].targets[0].level.byRep',
				value: 50
			}
		]);
		expect(checkPlan(plan({ byLevel: { senior: 50 } }), team)).toMatchObject([
			{ code: 'notInTeam', what: 'level', key: 'senior', nearest: 'junior' }
		]);
	});

	it('names a rep of a shock whom nobody knows', () => {
		const shocks = [{ type: 'repLeaves', rep: '51', fromDay: 0, kept: 0.5 }] as const;
		expect(checkPlan({ ...plan(60), shocks }, team)).toMatchObject([
			{ code: 'notInTeam', what: 'rep', key: '51', nearest: '0051', path: 'shocks[0].rep' }
		]);
	});

	it('keeps the start within a year of the end of the history', () => {
		expect(checkPlan(plan(60, '2025-03-31'), team)).toEqual([]);
		expect(checkPlan(plan(60, '2027-03-31'), team)).toEqual([]);
		for (const start of ['2025-03-30', '2027-04-01'])
			expect(checkPlan(plan(60, start), team)).toMatchObject([
				{
					code: 'outOfReach',
					path: 'calendar.start',
					earliest: '2025-03-31',
					latest: '2027-03-31'
				}
			]);
	});

	it('wants a day on which somebody works', () => {
		const days = Array.from({ length: 92 }, (_, i) => isoOf(dayOf(2026, 4, 1 + i)));
		const idle = { ...plan(60), calendar: { ...planDefaults.calendar, holidays: days } };
		expect(checkPlan(idle, team)).toMatchObject([{ code: 'noWorkingDay', value: 92 }]);
		const busy = { ...idle, calendar: { ...idle.calendar, holidays: days.slice(1) } };
		expect(checkPlan(busy, team)).toEqual([]);
	});
});
