import { beforeEach, describe, expect, it } from 'vitest';
import { exampleTeamIds, type ExampleTeamId } from '../data/examples/exampleTeamIds';
import type { TeamFit } from '../fit/fitTeam';
import type { History } from '../history/history';
import type { FamilyChoices } from '../model/plan';
import type { FittedHistory } from '../worker/dataServer';
import { Histories } from './histories';
import { plan } from './plan.svelte';
import type { PreparedTeam } from './preparedTeam';
import { exampleKey, exampleOf, firstSituation, isKept } from './situation';
import { startOf } from './starts';
import { TeamState } from './team.svelte';
import { memoryStore } from './testing/memoryStore';
import { Vault } from './vault';

/** Two reps, three months; the fit carries the families that it was made with. */
const fittedOf = (history: History, families?: FamilyChoices): FittedHistory => ({
	history,
	fit: {
		team: { name: history.name, currency: 'USD', missing: [], reps: [], months: null, families },
		table: { reps: 1, months: 3, bookings: Float64Array.of(100, 200, 300) },
		pooling: { dialsPerDay: null, winRate: null }
	} as unknown as TeamFit
});
const historyOf = (name: string) => ({ name, currency: 'USD', snapshot: 20_000 }) as History;

/** A worker that reads an example when it is told to. */
function setUp(prepared: PreparedTeam | null = null) {
	const waiting = new Map<ExampleTeamId, () => void>();
	let slow = false;
	const team = new TeamState(new Histories(new Vault(memoryStore(), () => undefined)), {
		readPrepared: () => Promise.resolve(prepared),
		readExample: async (id) => {
			if (slow) await new Promise<void>((resolve) => waiting.set(id, resolve));
			return fittedOf(historyOf(id));
		},
		fitKept: (history, families) => Promise.resolve(fittedOf(history, families))
	});
	const own = (keep: boolean) =>
		team.use(fittedOf(historyOf('Northside')) as never, firstSituation.plan, {
			keep,
			replaces: null
		});
	const slowly = () => (slow = true);
	return { team, own, slowly, read: (id: ExampleTeamId) => waiting.get(id)?.() };
}

beforeEach(() => plan.goTo(firstSituation));

describe('TeamState', () => {
	it('goes from a team of the user’s to an example, with the plan that it begins with', async () => {
		for (const id of exampleTeamIds.slice(1)) {
			const { team, own } = setUp();
			await own(true);
			const before = plan.situation;
			await team.goTo(exampleKey(id));
			expect(exampleOf(plan.team)).toBe(id);
			expect(plan.plan.targets.map(({ type }) => type)).toEqual([startOf(plan.team).target]);
			expect(plan.plan.goal).toBe(600);
			plan.undo();
			expect(plan.situation).toEqual(before);
		}
	});

	it('begins a plan on the user’s own team where that is in use', async () => {
		const { team, own } = setUp();
		await own(true);
		const { team: key } = plan;
		await team.start(startOf(exampleKey('sixTouches')));
		expect(plan.team).toBe(key);
		expect(plan.plan.targets.map(({ type }) => type)).toEqual(['touchCutoff']);
	});

	it('does not let a team that is read slowly come after one that was asked for later', async () => {
		const { team, slowly, read } = setUp();
		slowly();
		const six = team.goTo(exampleKey('sixTouches'));
		expect(team.coming).toBe(exampleKey('sixTouches'));
		const coverage = team.goTo(exampleKey('coverageTeam'));
		// Both are being read only when what the build has was looked for.
		await new Promise((done) => setTimeout(done));
		read('coverageTeam');
		await coverage;
		read('sixTouches');
		await six;
		expect(exampleOf(plan.team)).toBe('coverageTeam');
		expect(team.coming).toBeNull();
	});

	it('plays an example as the build has it, and reads its history when that is asked for', async () => {
		const built = fittedOf(historyOf('sampleTeam')).fit!.team;
		const { team } = setUp({ team: built, months: 12 });
		await team.load(plan.team);
		expect(team.current).toBe(built);
		expect(team.months).toBe(12);
		expect(team.known).toBeNull();
		await team.learn(plan.team);
		expect(team.known?.history).toMatchObject({ name: 'sampleTeam' });
		// The same team: what was played with it holds.
		expect(team.current).toBe(built);
		expect(team.months).toBe(3);
	});

	it('plays the fit where the build has another team', async () => {
		const { team } = setUp({ team: fittedOf(historyOf('an older one')).fit!.team, months: 12 });
		await team.load(plan.team);
		await team.learn(plan.team);
		expect(team.current).toMatchObject({ name: 'sampleTeam' });
	});

	it('fits a curve that was chosen by hand, though the build has the team', async () => {
		const { team } = setUp({ team: fittedOf(historyOf('sampleTeam')).fit!.team, months: 12 });
		plan.setFamily('dealSize', 'gamma');
		await team.load(plan.team, plan.plan.families);
		expect(team.current).toMatchObject({ families: { dealSize: 'gamma' } });
	});

	it('keeps the curves that fit best beside those chosen by hand when it is kept or not', async () => {
		const { team, own } = setUp();
		await own(false);
		plan.setFamily('dealSize', 'gamma');
		await team.load(plan.team, plan.plan.families);
		expect(team.known?.fit.team).toMatchObject({ families: { dealSize: 'gamma' } });
		await team.setKept(true);
		expect(isKept(plan.team)).toBe(true);
		plan.setFamily('dealSize', null);
		expect(team.known?.fit.team).toMatchObject({ families: undefined });
	});
});
