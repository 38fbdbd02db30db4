import type { KeyValue } from '../vault';

/** A store in memory; `failure` is thrown by every call while it is set. Only tests import this. */
export interface MemoryStore extends KeyValue {
	readonly held: Map<string, unknown>;
	failure: Error | null;
}

export function memoryStore(held = new Map<string, unknown>()): MemoryStore {
	/** What a call gives, or how it fails, as a promise either way. */
	const answer = <T>(act: () => T): Promise<T> =>
		store.failure ? Promise.reject(store.failure) : Promise.resolve().then(act);
	const store: MemoryStore = {
		held,
		failure: null,
		get: (key) => answer(() => held.get(key)),
		update: (key, change) =>
			answer(() => void held.set(key, structuredClone(change(held.get(key))))),
		del: (key) => answer(() => void held.delete(key))
	};
	return store;
}
