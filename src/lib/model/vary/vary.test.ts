import { describe, expect, it } from 'vitest';
import { planDefaults, type Plan } from '../plan';
import { axisValues, planCells } from './planCells';
import { parsePlanPath, planPathText, withNumberAt, type PlanPath } from './planPath';

const plan: Plan = {
	...planDefaults,
	goal: 1200000,
	targets: [{ type: 'dialsPerDay', level: { byRep: { 'Ann Lee': 50 } }, pressure: 1 }]
};

const pathOf = (text: string): PlanPath => parsePlanPath(text) ?? [];

describe('a place in a plan', () => {
	it.each([
		['goal', ['goal']],
		['targets[0].level', ['targets', 0, 'level']],
		['targets[0].level.byRep.Ann Lee', ['targets', 0, 'level', 'byRep', 'Ann Lee']],
		['a[0][12].b', ['a', 0, 12, 'b']]
	])('is read from "%s" and written back', (text, path) => {
		expect(parsePlanPath(text)).toEqual(path);
		expect(planPathText(pathOf(text))).toBe(text);
	});

	it.each(['', '.', 'a.', '.a', 'a..b', '[0]', 'a[]', 'a[x]', 'a[0', 'a[-1]', 'a[0]b', 'a=b'])(
		'is not "%s"',
		(text) => {
			expect(parsePlanPath(text)).toBeNull();
		}
	);

	it('takes a number without changing the plan', () => {
		const before = structuredClone(plan);
		const changed = withNumberAt(plan, pathOf('targets[0].level.byRep.Ann Lee'), 61);
		expect(changed).toMatchObject({
			document: { targets: [{ level: { byRep: { 'Ann Lee': 61 } } }] }
		});
		expect(plan).toEqual(before);
	});

	it.each([
		['targets[1].level', 'targets[1]'],
		['targets.level', 'targets'],
		['gaol.x', 'gaol'],
		['goal.x', 'goal'],
		['team.reps', 'team'],
		['constructor.name', 'constructor'],
		['targets[0]', 'targets[0]']
	])('says what of "%s" the plan does not have', (text, missing) => {
		expect(withNumberAt(plan, pathOf(text), 1)).toEqual({ missing: pathOf(missing) });
	});
});

describe('axisValues', () => {
	it('goes up to the end, as typed', () => {
		expect(axisValues(0, 1, 0.1, 100)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
		expect(axisValues(40, 61, 10, 100)).toEqual([40, 50, 60]);
		expect(axisValues(5, 5, 1, 1)).toEqual([5]);
	});

	it.each([
		[1, 0, 0.1],
		[0, 1, 0],
		[0, 1, -1],
		[0, Infinity, 1],
		[NaN, 1, 1],
		[0, 101, 1]
	])('refuses %d:%d:%d', (from, to, step) => {
		expect(() => axisValues(from, to, step, 100)).toThrow(RangeError);
	});
});

describe('planCells', () => {
	it('combines the axes, the last one fastest', () => {
		const given = planCells(plan, [
			{ path: pathOf('targets[0].level'), values: [50, 60] },
			{ path: pathOf('assumptions.eta'), values: [0.4, 0.6] }
		]);
		const cells = 'cells' in given ? given.cells : [];
		expect(cells.map(({ at }) => at)).toEqual([
			[50, 0.4],
			[50, 0.6],
			[60, 0.4],
			[60, 0.6]
		]);
		for (const { at, plan: cell } of cells) {
			expect(cell.targets[0].level).toBe(at[0]);
			expect(cell.assumptions.eta).toBe(at[1]);
		}
	});

	it.each([
		['payMix', [0.5, 1.5], { code: 'outOfRange', path: 'payMix', value: 1.5 }],
		['targets[0].levl', [1], { code: 'unknownKey', key: 'levl', nearest: 'level' }],
		['__proto__', [1], { code: 'unknownKey', key: '__proto__' }],
		['seed', [1], { code: 'wrongType', path: 'seed' }],
		['horizon.quarters', [1.5], { code: 'notWhole', path: 'horizon.quarters' }]
	])('refuses %s = %j by name', (text, values, problem) => {
		expect(planCells(plan, [{ path: pathOf(text), values }])).toMatchObject({
			problems: [problem]
		});
	});

	it('passes on what the plan does not have', () => {
		expect(planCells(plan, [{ path: pathOf('targets[2].level'), values: [1] }])).toEqual({
			missing: ['targets', 2]
		});
	});
});
