import { Database } from './database';
import { asideKey, readAside, Vault } from './vault';
import type { Aside, StorageProblem } from './vault';

/**
 * How long the browser promises to keep what is stored: until somebody deletes it (`asked`), until it
 * wants the room (`roomNeeded`), or it does not say.
 */
export type Durability = 'asked' | 'roomNeeded' | 'unknown';

/** What is kept past a reload, and the one problem with it that the screen has to tell. */
export class Storage {
	readonly #database: Database;
	#problem = $state<StorageProblem | null>(null);
	#durability = $state<Durability>('unknown');
	#aside = $state.raw<Aside | null>(null);
	readonly vault: Vault;

	constructor(database: Database) {
		this.#database = database;
		this.vault = new Vault(database, (problem) => (this.#problem = problem));
	}

	/** the latest problem, null while all is well or once it was read */
	get problem(): StorageProblem | null {
		return this.#problem;
	}
	get durability(): Durability {
		return this.#durability;
	}
	/** what an earlier visit left and this version cannot read; null = nothing */
	get aside(): Aside | null {
		return this.#aside;
	}

	/** The user has read it. */
	dismiss(): void {
		this.#problem = null;
	}

	/** Looks at what the browser promises, and at what was laid aside. */
	async look(): Promise<void> {
		this.#durability = await durabilityOf(() => navigator.storage.persisted());
		this.#aside = await this.vault.read(asideKey, readAside);
	}

	/** Asks the browser to keep what is stored even when it needs room; some ask the user. */
	async askToKeep(): Promise<void> {
		this.#durability = await durabilityOf(() => navigator.storage.persist());
	}

	/** What was laid aside can go. */
	async dropAside(): Promise<void> {
		this.#aside = null;
		await this.vault.remove(asideKey);
	}

	/** Deletes the whole database, for example because it is damaged. */
	async deleteAll(): Promise<void> {
		await this.#database.delete();
		this.#aside = null;
	}
}

async function durabilityOf(ask: () => Promise<boolean>): Promise<Durability> {
	try {
		return (await ask()) ? 'asked' : 'roomNeeded';
	} catch {
		// Not every browser and no insecure page has it.
		return 'unknown';
	}
}

export const storage = new Storage(new Database('goalpost'));
