import { describe, expect, it } from 'vitest';
import { exampleTeamIds } from '../data/examples';
import { planDefaults } from '../model/plan';
import { exampleKey, exampleOf, firstSituation, heldKey, sketchKey } from './situation';
import { isStart, startOf, startOn, starts } from './starts';

describe('the plans that people come with', () => {
	it('have one example team each, and the first is what the app opens with', () => {
		expect(starts.map(({ team }) => exampleOf(team))).toEqual([...exampleTeamIds]);
		expect(startOn(startOf(firstSituation.team), firstSituation.plan)).toEqual(firstSituation.plan);
	});

	it('set their target alone and leave the rest of the plan', () => {
		const plan = { ...planDefaults, goal: 5, payMix: 0.2 };
		for (const start of starts) {
			const started = startOn(start, startOn(starts[0], plan));
			expect(started.targets.map(({ type }) => type)).toEqual([start.target]);
			expect(started).toMatchObject({ goal: 5, payMix: 0.2 });
			expect(starts.filter((one) => isStart(one, started))).toEqual([start]);
		}
	});

	it('know an example from a team of the user’s', () => {
		for (const id of exampleTeamIds) expect(exampleOf(exampleKey(id))).toBe(id);
		for (const key of [heldKey(1), sketchKey, 'sampleTeam', '7']) expect(exampleOf(key)).toBeNull();
	});
});
