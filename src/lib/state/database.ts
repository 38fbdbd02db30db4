import { del, get, update } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';
import type { KeyValue } from './vault';

const table = 'kept';

/** The browser's database, opened when it is first needed: opening alone may be forbidden. */
export class Database implements KeyValue {
	readonly #name: string;
	#connection: Promise<IDBDatabase> | null = null;

	constructor(name: string) {
		this.#name = name;
	}

	async get(key: string): Promise<unknown> {
		return get<unknown>(key, this.#use);
	}
	async update(key: string, change: (held: unknown) => unknown): Promise<void> {
		await update<unknown>(key, change, this.#use);
	}
	async del(key: string): Promise<void> {
		await del(key, this.#use);
	}

	/**
	 * Deletes it with all that it holds; the next use begins a new one.
	 * Resolves when it is gone, or was never allowed.
	 */
	async delete(): Promise<void> {
		await this.#close();
		await new Promise<void>((resolve) => {
			try {
				const request = indexedDB.deleteDatabase(this.#name);
				request.onsuccess = () => resolve();
				request.onerror = () => resolve();
				// A tab of an older version holds it: it is gone when that tab is.
				request.onblocked = () => resolve();
			} catch {
				resolve();
			}
		});
	}

	/** As `createStore` of idb-keyval, but that the connection is ours to close: a deletion waits for it. */
	readonly #use: UseStore = async (mode, callback) => {
		const connection = await this.#opened();
		return callback(connection.transaction(table, mode).objectStore(table));
	};

	#opened(): Promise<IDBDatabase> {
		const opening = (this.#connection ??= open(this.#name));
		opening.then(
			(connection) => {
				// Another tab that deletes the database must not wait for this one.
				connection.onversionchange = () => void this.#close();
				connection.onclose = () => (this.#connection = null);
			},
			() => (this.#connection = null)
		);
		return opening;
	}

	async #close(): Promise<void> {
		const connection = await this.#connection?.catch(() => null);
		connection?.close();
		this.#connection = null;
	}
}

function open(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => request.result.createObjectStore(table);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
	});
}
