import { describe, expect, it } from 'vitest';
import { planDefaults } from '../model/plan';
import { migrated, storedVersion } from './migrations';
import { readSituation } from './situation';
import { stepsFrom } from './steps';
import { readRecords } from './teamRecord';
import { triesFrom } from './tries';

/** What version 1 wrote: the size of the team beside the plan, and bare keys of histories. */
const plan = { ...planDefaults, goal: 900_000 };
const situation = { plan, team: 'own 1', reps: 7 };

describe('migrated', () => {
	it('leaves what this version writes as it is', () => {
		expect(migrated('histories', ['own 1'], storedVersion)).toEqual(['own 1']);
	});
	it('moves the size of a team of version 1 into the plan, in every step and try', () => {
		const steps = { past: [{ plan, team: 'sample' }], present: situation, future: [] };
		const read = stepsFrom(migrated('steps', steps, 1), readSituation)!;
		expect(read.present.plan.headCount).toBe(7);
		expect(read.past[0].plan.headCount).toBeNull();
		const tries = [{ situation, mean: 1, difference: null, chance: 0.5 }];
		expect(triesFrom(migrated('tries', tries, 1))[0].situation.plan.headCount).toBe(7);
	});
	it('makes records of the keys of version 1', () => {
		expect(readRecords(migrated('histories', ['own 1', 'own 2'], 1))).toEqual([
			{ key: 'own 1', name: '', hidden: false, figures: null, settings: null },
			{ key: 'own 2', name: '', hidden: false, figures: null, settings: null }
		]);
	});
	it('hands on what has another shape, for the reader to refuse', () => {
		for (const key of ['steps', 'tries', 'histories'])
			for (const strange of [null, 'text', 7, [null], { past: 3 }])
				expect(() => migrated(key, strange, 1)).not.toThrow();
		expect(stepsFrom(migrated('steps', { past: 3 }, 1), readSituation)).toBeNull();
	});
});
