import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { Histories } from './histories';
import { isKept } from './situation';
import { memoryStore } from './testing/memoryStore';
import { Vault } from './vault';

function setUp(held = new Map<string, unknown>()) {
	const store = memoryStore(held);
	const problems: string[] = [];
	const vault = new Vault(store, (problem) => problems.push(problem));
	return { histories: new Histories(vault), store, held, problems };
}

describe('Histories', () => {
	const history = { ...sampleTeam(), name: 'Northside' };
	const about = { name: 'Northside', figures: null, settings: null };

	it('keep each history under its own key, whichever tab adds it', async () => {
		const { histories, problems, held } = setUp();
		const other = setUp(held);
		await Promise.all([histories.list(), other.histories.list()]);
		const first = await histories.keep(history, about);
		const second = await other.histories.keep({ ...history, name: 'Southside' }, about);
		expect(second).not.toBe(first);
		expect((await histories.read(first!))?.name).toBe('Northside');
		expect((await histories.read(second!))?.name).toBe('Southside');
		expect((await histories.list()).map(({ key }) => key)).toEqual([first, second]);
		expect(problems).toEqual([]);
	});
	it('hold what is not to be kept in memory alone', async () => {
		const { histories, held } = setUp();
		const key = histories.hold(history, about);
		expect(isKept(key)).toBe(false);
		expect((await histories.read(key))?.name).toBe('Northside');
		expect(await histories.list()).toMatchObject([{ key, name: 'Northside', hidden: false }]);
		expect(held.size).toBe(0);
		expect(await setUp(held).histories.read(key)).toBeNull();
	});
	it('leave nothing behind of a history for which there is no room', async () => {
		const { histories, store, problems } = setUp();
		const update = store.update.bind(store);
		store.update = async (key, change) => {
			if (key.startsWith('history ')) throw new DOMException('no room', 'QuotaExceededError');
			return update(key, change);
		};
		expect(await histories.keep(history, about)).toBeNull();
		expect(await histories.list()).toEqual([]);
		expect(problems).toEqual(['full']);
	});
	it('drop removed ones that nothing leads to any more, and give no key twice', async () => {
		const { histories } = setUp();
		const [first, second, third] = [
			(await histories.keep(history, about))!,
			(await histories.keep(history, about))!,
			(await histories.keep(history, about))!
		];
		await histories.describe(first, { hidden: true });
		await histories.describe(second, { hidden: true });
		await histories.prune(['sample', second]);
		expect((await histories.list()).map(({ key }) => key)).toEqual([second, third]);
		expect(await histories.read(first)).toBeNull();
		expect((await histories.read(second))?.name).toBe('Northside');
		expect([second, third]).not.toContain(await histories.keep(history, about));
	});
});
