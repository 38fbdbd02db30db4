import { describe, expect, it } from 'vitest';
import { storedVersion } from './migrations';
import { memoryStore } from './testing/memoryStore';
import { asideKey, readAside, Vault } from './vault';
import type { KeyValue, StorageProblem } from './vault';

const readNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function vaultWith(store: KeyValue): { vault: Vault; problems: StorageProblem[] } {
	const problems: StorageProblem[] = [];
	return { vault: new Vault(store, (problem) => problems.push(problem)), problems };
}

describe('Vault', () => {
	it('gives back what was written, and nothing where nothing was', async () => {
		const { vault, problems } = vaultWith(memoryStore());
		expect(await vault.read('plan', readNumber)).toBeNull();
		expect(await vault.write('plan', 7)).toBe(true);
		expect(await vault.read('plan', readNumber)).toBe(7);
		await vault.remove('plan');
		expect(await vault.read('plan', readNumber)).toBeNull();
		expect(problems).toEqual([]);
	});
	it('says that storage is forbidden and goes on', async () => {
		const store = memoryStore();
		const { vault, problems } = vaultWith(store);
		store.failure = new DOMException('no', 'InvalidStateError');
		expect(await vault.read('plan', readNumber)).toBeNull();
		expect(await vault.write('plan', 7)).toBe(false);
		expect(problems).toEqual(['forbidden', 'forbidden']);
	});
	it('tells a full storage and a damaged one from a forbidden one', async () => {
		const store = memoryStore();
		const { vault, problems } = vaultWith(store);
		store.failure = new DOMException('no room', 'QuotaExceededError');
		await vault.write('plan', 7);
		store.failure = new DOMException('Internal error opening backing store', 'UnknownError');
		await vault.write('plan', 7);
		expect(problems).toEqual(['full', 'broken']);
		store.failure = null;
		await vault.write('plan', 8);
		expect(await vault.read('plan', readNumber)).toBe(8);
	});
	it('lays aside what has another shape or a later version, and hands none of it out', async () => {
		const store = memoryStore();
		const { vault, problems } = vaultWith(store);
		const strange = [{ version: 1, value: 'seven' }, { version: 99, value: 7 }, 7, null];
		for (const stored of strange) {
			store.held.set('plan', stored);
			expect(await vault.read('plan', readNumber)).toBeNull();
			expect(await vault.read(asideKey, readAside)).toEqual({ plan: stored });
		}
		expect(problems).toEqual(Array(4).fill('unreadable'));
		await vault.write('plan', 8);
		expect(await vault.read(asideKey, readAside)).toEqual({ plan: null });
	});
	it('reads what an earlier version wrote, in the shape of this one', async () => {
		const store = memoryStore();
		const { vault, problems } = vaultWith(store);
		store.held.set('histories', { version: 1, value: ['own 1'] });
		const first = (value: unknown): unknown => (value as unknown[])[0];
		expect(await vault.read('histories', first)).toMatchObject({ key: 'own 1', hidden: false });
		await vault.change<unknown>('histories', first, (held) => [held]);
		expect(store.held.get('histories')).toMatchObject({ version: storedVersion });
		expect(problems).toEqual([]);
	});
	it('lets the last of several writes win', async () => {
		const store = memoryStore();
		const slowFirst = store.update.bind(store);
		let calls = 0;
		store.update = async (key, change) => {
			if (calls++ === 0) await new Promise((resolve) => setTimeout(resolve, 5));
			return slowFirst(key, change);
		};
		const { vault } = vaultWith(store);
		await Promise.all([vault.write('plan', 1), vault.write('plan', 2)]);
		expect(await vault.read('plan', readNumber)).toBe(2);
	});
	it('asks the tab that writes after another tab has', async () => {
		const { held } = memoryStore();
		const [a, b] = [vaultWith(memoryStore(held)), vaultWith(memoryStore(held))];
		await Promise.all([a.vault.read('plan', readNumber), b.vault.read('plan', readNumber)]);
		expect(await a.vault.writeIfOurs('plan', 1)).toBe(true);
		expect(await a.vault.writeIfOurs('plan', 2)).toBe(true);
		expect(await b.vault.writeIfOurs('plan', 3)).toBe(false);
		expect([a.problems, b.problems]).toEqual([[], ['otherTab']]);
		// Either answer settles it: read theirs, or write ours whatever is there.
		expect(await b.vault.read('plan', readNumber)).toBe(2);
		expect(await b.vault.writeIfOurs('plan', 4)).toBe(true);
		expect(await a.vault.writeIfOurs('plan', 5)).toBe(false);
		expect(await a.vault.write('plan', 5)).toBe(true);
		expect(await a.vault.writeIfOurs('plan', 6)).toBe(true);
	});
	it('asks as well after another tab has deleted everything', async () => {
		const store = memoryStore();
		const { vault, problems } = vaultWith(store);
		await vault.writeIfOurs('plan', 1);
		store.held.clear();
		await vault.writeIfOurs('plan', 2);
		expect(problems).toEqual(['otherTab']);
	});
	it('loses nothing of a list to which two tabs add', async () => {
		const { held } = memoryStore();
		const [a, b] = [vaultWith(memoryStore(held)).vault, vaultWith(memoryStore(held)).vault];
		const readList = (value: unknown): number[] | null =>
			Array.isArray(value) ? (value as number[]) : null;
		await Promise.all([a.read('list', readList), b.read('list', readList)]);
		await a.change('list', readList, (list) => [...(list ?? []), 1]);
		await b.change('list', readList, (list) => [...(list ?? []), 2]);
		expect(await a.read('list', readList)).toEqual([1, 2]);
	});
	it('knows what was there before a write that is asked for while it reads', async () => {
		const { held } = memoryStore();
		await vaultWith(memoryStore(held)).vault.write('plan', 7);
		const { vault, problems } = vaultWith(memoryStore(held));
		const reading = vault.read('plan', readNumber);
		expect(await vault.writeIfOurs('plan', 8)).toBe(true);
		expect(await reading).toBe(7);
		expect(problems).toEqual([]);
	});
});
