/** What a vault is built on: IndexedDB in the app, a map in tests. */
export interface KeyValue {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	del(key: string): Promise<void>;
}

/**
 * Why something is not kept.
 * - `forbidden`: the browser allows no storage here (a private window, a policy).
 * - `full`: it takes no more.
 * - `unreadable`: what was stored is not what this version writes.
 */
export type StorageProblem = 'forbidden' | 'full' | 'unreadable';

/** What is written: the version tells a later reader what it is looking at. */
interface Sealed {
	readonly version: number;
	readonly value: unknown;
}

/** The version of everything we store. Raise it when a stored shape changes its meaning. */
export const storedVersion = 1;

/**
 * Keeps values past a reload and never stands in the way: what cannot be stored stays in memory,
 * the problem is told once to `onproblem`, and the app goes on.
 */
export class Vault {
	readonly #store: KeyValue;
	readonly #onproblem: (problem: StorageProblem) => void;
	/** writes of one key wait for each other, so that the last one wins */
	readonly #pending = new Map<string, Promise<void>>();

	constructor(store: KeyValue, onproblem: (problem: StorageProblem) => void) {
		this.#store = store;
		this.#onproblem = onproblem;
	}

	/**
	 * @param check gives the value in its proper type, or null where the stored shape is not right
	 * @returns null when nothing (readable) is stored
	 */
	async read<T>(key: string, check: (value: unknown) => T | null): Promise<T | null> {
		let sealed: unknown;
		try {
			sealed = await this.#store.get(key);
		} catch {
			this.#onproblem('forbidden');
			return null;
		}
		if (sealed === undefined) return null;
		const value = isSealed(sealed) && sealed.version === storedVersion ? check(sealed.value) : null;
		if (value === null) this.#onproblem('unreadable');
		return value;
	}

	/** Stores a plain value; a problem is told, not thrown. */
	write(key: string, value: unknown): Promise<void> {
		return this.#after(key, () => this.#store.set(key, { version: storedVersion, value }));
	}

	remove(key: string): Promise<void> {
		return this.#after(key, () => this.#store.del(key));
	}

	#after(key: string, act: () => Promise<void>): Promise<void> {
		const turn = (this.#pending.get(key) ?? Promise.resolve()).then(act).catch((error: unknown) => {
			this.#onproblem(isQuota(error) ? 'full' : 'forbidden');
		});
		this.#pending.set(key, turn);
		return turn;
	}
}

const isSealed = (value: unknown): value is Sealed =>
	typeof value === 'object' &&
	value !== null &&
	'version' in value &&
	'value' in value &&
	typeof value.version === 'number';

const isQuota = (error: unknown): boolean =>
	error instanceof Error && error.name === 'QuotaExceededError';
