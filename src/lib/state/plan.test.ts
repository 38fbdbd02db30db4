import { describe, expect, it } from 'vitest';
import { PlanState } from './plan.svelte';
import { firstSituation, heldKey } from './situation';
import { memoryStore } from './testing/memoryStore';
import { Vault } from './vault';

function setUp(held = new Map<string, unknown>()) {
	const problems: string[] = [];
	const plan = new PlanState(new Vault(memoryStore(held), (problem) => problems.push(problem)));
	return { plan, held, problems };
}
/** Writes are not waited for by the screen; here they are. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('PlanState', () => {
	it('brings back the steps of the last visit', async () => {
		const { plan, held } = setUp();
		await plan.load();
		plan.setGoal(900_000);
		plan.setGoal(800_000);
		await settled();
		const later = setUp(held).plan;
		await later.load();
		expect(later.plan.goal).toBe(800_000);
		later.undo();
		expect(later.plan.goal).toBe(900_000);
	});
	it('leaves nothing behind of a team that is gone with the tab', async () => {
		const { plan, held } = setUp();
		await plan.load();
		plan.setGoal(900_000);
		plan.goTo({ plan: { ...plan.plan, goal: 123 }, team: heldKey(1) });
		plan.setGoal(456);
		await settled();
		expect(JSON.stringify([...held])).not.toContain(heldKey(1));
		const later = setUp(held).plan;
		await later.load();
		expect(later.plan.goal).toBe(900_000);
		expect(later.team).toBe(firstSituation.team);
	});
	it('asks the tab that changes the plan last, and takes either answer', async () => {
		const { held } = setUp();
		const [a, b] = [setUp(held), setUp(held)];
		await Promise.all([a.plan.load(), b.plan.load()]);
		a.plan.setGoal(900_000);
		await settled();
		b.plan.setGoal(800_000);
		await settled();
		expect([a.problems, b.problems]).toEqual([[], ['otherTab']]);
		await b.plan.takeTheirs();
		expect(b.plan.plan.goal).toBe(900_000);
		b.plan.setGoal(700_000);
		await settled();
		a.plan.setGoal(600_000);
		await settled();
		expect(a.problems).toEqual(['otherTab']);
		a.plan.keepOurs();
		await settled();
		const later = setUp(held).plan;
		await later.load();
		expect(later.plan.goal).toBe(600_000);
	});
	it('finds the plan last made for a team, and follows it to a new key', async () => {
		const { plan } = setUp();
		await plan.load();
		plan.goTo({ plan: { ...plan.plan, goal: 123 }, team: 'own 1' });
		plan.setGoal(456);
		plan.goTo(firstSituation);
		expect(plan.latestFor('own 1')?.goal).toBe(456);
		expect(plan.latestFor('own 2')).toBeNull();
		plan.renameTeam('own 1', heldKey(1));
		expect(plan.latestFor(heldKey(1))?.goal).toBe(456);
		plan.undo();
		expect(plan.team).toBe(heldKey(1));
	});
});
