import { describe, expect, it } from 'vitest';
import { Vault } from './vault';
import type { KeyValue, StorageProblem } from './vault';

const readNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A store in memory; `failure` is thrown by every call while it is set. */
function memory(): KeyValue & { held: Map<string, unknown>; failure: Error | null } {
	const held = new Map<string, unknown>();
	return {
		held,
		failure: null,
		async get(key) {
			if (this.failure) throw this.failure;
			return held.get(key);
		},
		async set(key, value) {
			if (this.failure) throw this.failure;
			held.set(key, structuredClone(value));
		},
		async del(key) {
			if (this.failure) throw this.failure;
			held.delete(key);
		}
	};
}

function vaultWith(store: KeyValue): { vault: Vault; problems: StorageProblem[] } {
	const problems: StorageProblem[] = [];
	return { vault: new Vault(store, (problem) => problems.push(problem)), problems };
}

describe('Vault', () => {
	it('gives back what was written, and nothing where nothing was', async () => {
		const { vault, problems } = vaultWith(memory());
		expect(await vault.read('plan', readNumber)).toBeNull();
		await vault.write('plan', 7);
		expect(await vault.read('plan', readNumber)).toBe(7);
		await vault.remove('plan');
		expect(await vault.read('plan', readNumber)).toBeNull();
		expect(problems).toEqual([]);
	});
	it('says that storage is forbidden and goes on', async () => {
		const store = memory();
		const { vault, problems } = vaultWith(store);
		store.failure = new DOMException('no', 'InvalidStateError');
		expect(await vault.read('plan', readNumber)).toBeNull();
		await vault.write('plan', 7);
		expect(problems).toEqual(['forbidden', 'forbidden']);
	});
	it('tells a full storage from a forbidden one', async () => {
		const store = memory();
		const { vault, problems } = vaultWith(store);
		store.failure = new DOMException('no room', 'QuotaExceededError');
		await vault.write('plan', 7);
		expect(problems).toEqual(['full']);
		store.failure = null;
		await vault.write('plan', 8);
		expect(await vault.read('plan', readNumber)).toBe(8);
	});
	it('does not hand out what has another shape or another version', async () => {
		const store = memory();
		const { vault, problems } = vaultWith(store);
		for (const stored of [{ version: 1, value: 'seven' }, { version: 99, value: 7 }, 7, null]) {
			store.held.set('plan', stored);
			expect(await vault.read('plan', readNumber)).toBeNull();
		}
		expect(problems).toEqual(Array(4).fill('unreadable'));
	});
	it('lets the last of several writes win', async () => {
		const store = memory();
		const slowFirst = store.set.bind(store);
		let calls = 0;
		store.set = async (key, value) => {
			if (calls++ === 0) await new Promise((resolve) => setTimeout(resolve, 5));
			return slowFirst(key, value);
		};
		const { vault } = vaultWith(store);
		await Promise.all([vault.write('plan', 1), vault.write('plan', 2)]);
		expect(await vault.read('plan', readNumber)).toBe(2);
	});
});
