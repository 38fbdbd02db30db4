import { migrated, storedVersion } from './migrations';

/** What a vault is built on: IndexedDB in the app, a map in tests. */
export interface KeyValue {
	get(key: string): Promise<unknown>;
	/**
	 * Reads and writes in one go, so that no other tab comes between. `change` is given what is there
	 * (undefined = nothing); what it throws is thrown again, and nothing is written.
	 */
	update(key: string, change: (held: unknown) => unknown): Promise<void>;
	del(key: string): Promise<void>;
}

/**
 * Why something is not kept, or not as it was.
 * - `forbidden`: the browser allows no storage here (a private window, a policy).
 * - `full`: it takes no more.
 * - `broken`: the database itself is damaged; it can only be begun anew.
 * - `unreadable`: what was stored is not what this version or an earlier one writes. It was laid aside.
 * - `otherTab`: another tab has written since this one read; somebody has to say which counts.
 */
export type StorageProblem = 'forbidden' | 'full' | 'broken' | 'unreadable' | 'otherTab';

/** What is written: the version tells a later reader what it is looking at. */
interface Sealed {
	readonly version: number;
	readonly value: unknown;
	/** how often the key was written: another tab sees that it is not the last any more */
	readonly revision?: number;
}

/** Where what cannot be read is laid aside, until the user has taken it or said that it can go. */
export const asideKey = 'laid aside';

/** What was laid aside: key and value as they stood in the store. */
export type Aside = Readonly<Record<string, unknown>>;

export const readAside = (value: unknown): Aside | null =>
	typeof value === 'object' && value !== null ? (value as Aside) : null;

/** Thrown to leave a key as it is: another tab has written it. */
class WrittenElsewhere extends Error {}

/**
 * Keeps values past a reload and never stands in the way: what cannot be stored stays in memory,
 * the problem is told to `onproblem`, and the app goes on. What cannot be read is laid aside before
 * anything takes its place.
 */
export class Vault {
	readonly #store: KeyValue;
	readonly #onproblem: (problem: StorageProblem) => void;
	/** writes of one key wait for each other, so that the last one wins */
	readonly #pending = new Map<string, Promise<boolean>>();
	/** the revision that this tab has seen last, by key */
	readonly #seen = new Map<string, number>();

	constructor(store: KeyValue, onproblem: (problem: StorageProblem) => void) {
		this.#store = store;
		this.#onproblem = onproblem;
	}

	/**
	 * @param check gives the value in its proper type, or null where the stored shape is not right
	 * @returns null when nothing (readable) is stored
	 */
	read<T>(key: string, check: (value: unknown) => T | null): Promise<T | null> {
		const reading = (this.#pending.get(key) ?? Promise.resolve(true)).then(() =>
			this.#read(key, check)
		);
		// A write that is asked for meanwhile must know what was there.
		this.#pending.set(
			key,
			reading.then(() => true)
		);
		return reading;
	}

	async #read<T>(key: string, check: (value: unknown) => T | null): Promise<T | null> {
		let held: unknown;
		try {
			held = await this.#store.get(key);
		} catch (error) {
			this.#onproblem(problemOf(error));
			return null;
		}
		this.#seen.set(key, revisionOf(held));
		if (held === undefined) return null;
		const value = opened(key, held, check);
		if (value === null) {
			this.#onproblem('unreadable');
			await this.#layAside(key, held);
		}
		return value;
	}

	/** Stores a plain value; a problem is told, not thrown. @returns whether it is stored */
	write(key: string, value: unknown): Promise<boolean> {
		return this.#put(key, () => value);
	}

	/**
	 * As `write`, unless another tab has written the key since this one read or wrote it: then the
	 * store stays as it is and `otherTab` is told.
	 */
	writeIfOurs(key: string, value: unknown): Promise<boolean> {
		return this.#put(key, (held) => {
			if (revisionOf(held) !== (this.#seen.get(key) ?? 0)) throw new WrittenElsewhere();
			return value;
		});
	}

	/**
	 * Changes what is stored, whichever tab wrote it: for lists to which every tab adds.
	 * @param change is given null where nothing (readable) is stored
	 */
	change<T>(
		key: string,
		check: (value: unknown) => T | null,
		change: (held: T | null) => T
	): Promise<boolean> {
		return this.#put(key, (held) => change(held === undefined ? null : opened(key, held, check)));
	}

	remove(key: string): Promise<boolean> {
		return this.#after(key, () => this.#store.del(key));
	}

	#put(key: string, next: (held: unknown) => unknown): Promise<boolean> {
		return this.#after(key, async () => {
			let revision = 0;
			await this.#store.update(key, (held) => {
				const value = next(held);
				revision = revisionOf(held) + 1;
				return { version: storedVersion, value, revision } satisfies Sealed;
			});
			this.#seen.set(key, revision);
		});
	}

	async #layAside(key: string, held: unknown): Promise<void> {
		await this.change(asideKey, readAside, (aside) => ({ ...aside, [key]: held }));
	}

	#after(key: string, act: () => Promise<void>): Promise<boolean> {
		const turn = (this.#pending.get(key) ?? Promise.resolve(true))
			.then(act)
			.then(() => true)
			.catch((error: unknown) => {
				this.#onproblem(problemOf(error));
				return false;
			});
		this.#pending.set(key, turn);
		return turn;
	}
}

/** null where it is not what any version up to this one writes */
function opened<T>(key: string, held: unknown, check: (value: unknown) => T | null): T | null {
	if (!isSealed(held) || !(held.version >= 1 && held.version <= storedVersion)) return null;
	return check(migrated(key, held.value, held.version));
}

const isSealed = (value: unknown): value is Sealed =>
	typeof value === 'object' &&
	value !== null &&
	'version' in value &&
	'value' in value &&
	Number.isInteger(value.version);

const revisionOf = (held: unknown): number =>
	isSealed(held) && typeof held.revision === 'number' ? held.revision : 0;

/** What the names of a browser's errors mean: https://www.w3.org/TR/IndexedDB/#exceptions */
function problemOf(error: unknown): StorageProblem {
	if (error instanceof WrittenElsewhere) return 'otherTab';
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	const damaged = ['UnknownError', 'NotFoundError', 'VersionError', 'DataError'];
	return damaged.includes(name) ? 'broken' : 'forbidden';
}
