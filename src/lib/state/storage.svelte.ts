import { createStore, del, get, set } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import { Vault } from './vault';
import type { KeyValue, StorageProblem } from './vault';

/** The browser's database, opened when it is first needed: opening alone may be forbidden. */
class Database implements KeyValue {
	#store: UseStore | null = null;

	#opened(): UseStore {
		this.#store ??= createStore('goalpost', 'kept');
		return this.#store;
	}
	async get(key: string): Promise<unknown> {
		return get<unknown>(key, this.#opened());
	}
	async set(key: string, value: unknown): Promise<void> {
		await set(key, value, this.#opened());
	}
	async del(key: string): Promise<void> {
		await del(key, this.#opened());
	}
}

/** What is kept past a reload, and the one problem with it that the screen has to tell. */
export class Storage {
	#problem = $state<StorageProblem | null>(null);
	readonly vault: Vault;

	constructor(store: KeyValue) {
		this.vault = new Vault(store, (problem) => (this.#problem = problem));
	}

	/** the latest problem, null while all is well or once it was read */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** The user has read it. */
	dismiss(): void {
		this.#problem = null;
	}
}

export const storage = new Storage(new Database());
