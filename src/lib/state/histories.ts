import type { History } from '../history/history';
import { readHistory } from './readHistory';
import type { TeamKey } from './situation';
import type { Vault } from './vault';

const listKey = 'histories';
const historyKey = (key: TeamKey): string => `history ${key}`;

const readKeys = (value: unknown): readonly TeamKey[] | null =>
	Array.isArray(value) && value.every((key) => typeof key === 'string') ? value : null;

/** The imported histories that this browser keeps, as long as a plan or an undo leads to them. */
export class Histories {
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** null when it is not there any more, or not readable */
	read(key: TeamKey): Promise<History | null> {
		return this.#vault.read(historyKey(key), readHistory);
	}

	/** Keeps a history under a new key. */
	async add(history: History): Promise<TeamKey> {
		const keys = await this.#keys();
		const key = freeKey(keys);
		await this.#vault.write(historyKey(key), history);
		await this.#vault.write(listKey, [...keys, key]);
		return key;
	}

	/** Forgets every history that is not among those in reach. */
	async prune(inReach: readonly TeamKey[]): Promise<void> {
		const keys = await this.#keys();
		const gone = keys.filter((key) => !inReach.includes(key));
		if (gone.length === 0) return;
		await Promise.all(gone.map((key) => this.#vault.remove(historyKey(key))));
		await this.#vault.write(
			listKey,
			keys.filter((key) => inReach.includes(key))
		);
	}

	async #keys(): Promise<readonly TeamKey[]> {
		return (await this.#vault.read(listKey, readKeys)) ?? [];
	}
}

function freeKey(taken: readonly TeamKey[]): TeamKey {
	let number = taken.length + 1;
	while (taken.includes(`own ${number}`)) number++;
	return `own ${number}`;
}
