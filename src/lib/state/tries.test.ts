import { describe, expect, it } from 'vitest';
import type { ForecastResult } from '../sim/result';
import { withLevel, withoutTargets } from './planEdits';
import { firstSituation, readSituation } from './situation';
import type { Situation } from './situation';
import { mostTries, triesFrom, tryOf, withTry } from './tries';
import type { Try } from './tries';

const at = (level: number): Situation => ({
	...firstSituation,
	plan: withLevel(firstSituation.plan, 0, level)
});
const tried = (level: number): Try => ({
	situation: at(level),
	mean: 1000 * level,
	difference: -level,
	chance: 0.1
});

describe('tries', () => {
	it('take the figures of the plan, and the paired difference where it has a target', () => {
		const scenario = (mean: number, value: number) => ({
			bookings: { mean },
			chanceOfGoal: { value }
		});
		const scenarios = [scenario(900, 0.06), scenario(800, 0.02)];
		const result = { scenarios, paired: [{ mean: -100 }] } as unknown as ForecastResult;
		expect(tryOf(at(60), result)).toMatchObject({ mean: 800, difference: -100, chance: 0.02 });
		const none = { ...at(60), plan: withoutTargets(at(60).plan) };
		const alone = { scenarios: scenarios.slice(0, 1), paired: [] } as unknown as ForecastResult;
		expect(tryOf(none, alone)).toMatchObject({ mean: 900, difference: null, chance: 0.06 });
	});
	it('stand newest first, each plan once', () => {
		const tries = withTry(withTry(withTry([], tried(60)), tried(46)), tried(60));
		expect(tries.map((one) => one.mean)).toEqual([60_000, 46_000]);
	});
	it('know a plan again that comes back from the store with its keys in another order', () => {
		const stored = [tried(60)].map((one) => ({
			...one,
			situation: readSituation(structuredClone(one.situation)) ?? one.situation
		}));
		const keys = ({ situation }: Try): string[] => Object.keys(situation.plan);
		expect(keys(stored[0])).not.toEqual(keys(tried(60)));
		expect(withTry(stored, tried(60))).toHaveLength(1);
		// An earlier version has kept it twice.
		expect(triesFrom(structuredClone([tried(60), ...stored, tried(46)]))).toHaveLength(2);
	});
	it('are kept to a dozen', () => {
		let tries: readonly Try[] = [];
		for (let level = 21; level < 60; level++) tries = withTry(tries, tried(level));
		expect(tries).toHaveLength(mostTries);
		expect(tries[0].mean).toBe(59_000);
	});
	it('survive the store, without what cannot be read', () => {
		const tries = [tried(60), tried(46)];
		expect(triesFrom(structuredClone(tries))).toEqual(tries);
		expect(triesFrom([tried(60), { mean: 3 }, null, { ...tried(46), mean: 'x' }])).toHaveLength(1);
		expect(triesFrom('tries')).toEqual([]);
	});
});

describe('readSituation', () => {
	it('reads what was stored', () => {
		expect(readSituation(structuredClone(firstSituation))).toEqual(firstSituation);
	});
	it('refuses a plan with a fault, and a team without a name', () => {
		const { plan } = firstSituation;
		expect(readSituation({ ...firstSituation, plan: { ...plan, goal: 'much' } })).toBeNull();
		expect(readSituation({ ...firstSituation, plan: { ...plan, gaol: 3 } })).toBeNull();
		expect(readSituation({ ...firstSituation, team: '' })).toBeNull();
		for (const headCount of [0, 2.5, '5', 1000])
			expect(readSituation({ ...firstSituation, plan: { ...plan, headCount } })).toBeNull();
		expect(readSituation(null)).toBeNull();
	});
});
