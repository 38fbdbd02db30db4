import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { Histories } from './histories';
import { Vault } from './vault';

function setUp() {
	const held = new Map<string, unknown>();
	const store = {
		get: async (key: string) => held.get(key),
		set: async (key: string, value: unknown) => void held.set(key, structuredClone(value)),
		del: async (key: string) => void held.delete(key)
	};
	const problems: string[] = [];
	const vault = new Vault(store, (problem) => problems.push(problem));
	return { histories: new Histories(vault), held, problems };
}

describe('Histories', () => {
	const history = { ...sampleTeam(), name: 'Northside' };

	it('keep each history under its own key', async () => {
		const { histories, problems } = setUp();
		const first = await histories.add(history);
		const second = await histories.add({ ...history, name: 'Southside' });
		expect(second).not.toBe(first);
		expect((await histories.read(first))?.name).toBe('Northside');
		expect((await histories.read(second))?.name).toBe('Southside');
		expect(problems).toEqual([]);
	});
	it('forget those that nothing leads to any more, and give no key twice', async () => {
		const { histories, held } = setUp();
		const first = await histories.add(history);
		const second = await histories.add(history);
		await histories.prune(['sample', second]);
		expect(await histories.read(first)).toBeNull();
		expect((await histories.read(second))?.name).toBe('Northside');
		expect(held.size).toBe(2);
		expect(await histories.add(history)).not.toBe(second);
	});
});
