import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '$lib/fit/sketchTeam';
import { parameterIds } from '$lib/model/parameters';
import { planDefaults } from '$lib/model/plan';
import type { Plan } from '$lib/model/plan';
import { restsOnValues } from './report';

const plan: Plan = {
	...planDefaults,
	goal: 300_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};
const team = teamOfSketch({ reps: 2, bookingsPerRepMonth: 50_000 }, 'USD');

const sourceOf = (id: string, of = plan): string | undefined =>
	restsOnValues(of, team).find(({ rows }) => rows.some((row) => row.id === id))?.source;

describe('what a report rests on', () => {
	it('calls an unknown number of dials what it is, and one set by hand as well', () => {
		expect(['prior', 'guess']).toContain(sourceOf('dialsPerDay'));
		expect(sourceOf('alphaF')).toBe('guess');
		expect(sourceOf('alphaF', { ...plan, assumptions: { alphaF: 0.5 } })).toBe('yours');
		expect(sourceOf('payMix')).toBe('guess');
		expect(sourceOf('payMix', { ...plan, payMix: 0.1 })).toBe('yours');
	});
	it('names what goes with what where that is known or set by hand, and nothing else', () => {
		expect(sourceOf('hotLoading')).toBe('guess');
		expect(sourceOf('sizeSlope')).toBeUndefined();
		expect(sourceOf('dialsPerDayWithWinRate')).toBeUndefined();
		const assumptions = { hotLoading: 0.5, sizeSlope: -0.4, dialsPerDayWithWinRate: 0.3 };
		for (const id of Object.keys(assumptions))
			expect(sourceOf(id, { ...plan, assumptions })).toBe('yours');
	});
	it('calls what is said of a described team said, not counted', () => {
		const said = teamOfSketch({ reps: 2, dialsPerDay: 50 }, 'USD');
		const groups = restsOnValues(plan, said).map(({ source, rows }) => [
			source,
			rows.some(({ id }) => id === 'dialsPerDay')
		]);
		expect(groups).toContainEqual(['yours', true]);
		expect(groups.map(([source]) => source)).not.toContain('data');
	});
	it('is as weak as the weakest rep of a mean', () => {
		const [first, second] = team.reps;
		const known = { ...first.dialsPerDay, source: 'data' } as const;
		const mixed = { ...team, reps: [{ ...first, dialsPerDay: known }, second] };
		const group = restsOnValues(plan, mixed).find(({ rows }) =>
			rows.some(({ id }) => id === 'dialsPerDay')
		);
		expect(group?.source).toBe(second.dialsPerDay.source);
	});
	it('names every guess in play: none without a target, those of checks only with one', () => {
		const ids = (of: Plan) =>
			restsOnValues(of, team).flatMap(({ rows }) => rows.map(({ id }) => id));
		const behaviour = (of: Plan) => ids(of).filter((id) => parameterIds.some((one) => one === id));
		expect(behaviour({ ...plan, targets: [] })).toEqual([]);
		expect(behaviour(plan)).not.toContain('guardGaming');
		const checked: Plan = { ...plan, guardrails: [{ type: 'pairedRatio' }] };
		expect(behaviour(checked)).toContain('guardGaming');
		// What only a quota or a coverage works through is nothing that dials rest on.
		expect(behaviour(checked)).toContain('eta');
		expect(behaviour(checked).length).toBeLessThan(parameterIds.length);
		expect(new Set(ids(checked)).size).toBe(ids(checked).length);
	});
});
