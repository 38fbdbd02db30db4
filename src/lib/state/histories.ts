import type { History } from '../history/history';
import { readHistory } from './readHistory';
import { heldKey, isKept } from './situation';
import type { TeamKey } from './situation';
import { readRecords } from './teamRecord';
import type { TeamRecord } from './teamRecord';
import type { Vault } from './vault';

const listKey = 'histories';
const historyKey = (key: TeamKey): string => `history ${key}`;

/** What is said of a team when it is added; the key is given to it. */
export type NewTeam = Omit<TeamRecord, 'key' | 'hidden'>;

/**
 * The user's teams: those that this browser keeps, for every tab, and those that were not to be kept,
 * which are gone with this tab. Histories are never changed, only added and dropped.
 */
export class Histories {
	readonly #vault: Vault;
	/** what is not to be kept */
	readonly #held = new Map<TeamKey, { record: TeamRecord; readonly history: History }>();
	#given = 0;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** All teams, removed ones too: kept ones first, in the order in which they came. */
	async list(): Promise<readonly TeamRecord[]> {
		const kept = (await this.#vault.read(listKey, readRecords)) ?? [];
		return [...kept, ...[...this.#held.values()].map(({ record }) => record)];
	}

	/** null when it is not there any more, or not readable */
	async read(key: TeamKey): Promise<History | null> {
		const held = this.#held.get(key);
		return held ? held.history : this.#vault.read(historyKey(key), readHistory);
	}

	/** Keeps a history under a new key. @returns null when the browser does not take it */
	async keep(history: History, team: NewTeam): Promise<TeamKey | null> {
		let key: TeamKey = '';
		const listed = await this.#changeList((records) => {
			key = freeKey(records.map((record) => record.key));
			return [...records, { ...team, key, hidden: false }];
		});
		if (!listed) return null;
		if (await this.#vault.write(historyKey(key), history)) return key;
		await this.#changeList((records) => records.filter((record) => record.key !== key));
		return null;
	}

	/** Holds a history for this tab only. */
	hold(history: History, team: NewTeam): TeamKey {
		const key = heldKey(++this.#given);
		this.#held.set(key, { record: { ...team, key, hidden: false }, history });
		return key;
	}

	/** Says something else of a team, for example that it was removed from the list. */
	async describe(key: TeamKey, said: Partial<NewTeam & { hidden: boolean }>): Promise<void> {
		const held = this.#held.get(key);
		if (held) held.record = { ...held.record, ...said };
		if (!isKept(key)) return;
		await this.#changeList((records) =>
			records.map((record) => (record.key === key ? { ...record, ...said } : record))
		);
	}

	/** Drops a history now, whatever leads to it. */
	async drop(key: TeamKey): Promise<void> {
		if (this.#held.delete(key)) return;
		await this.#vault.remove(historyKey(key));
		await this.#changeList((records) => records.filter((record) => record.key !== key));
	}

	/** Drops the removed ones that are not in reach of an undo any more. */
	async prune(inReach: readonly TeamKey[]): Promise<void> {
		const records = await this.list();
		const gone = records.filter(({ key, hidden }) => hidden && !inReach.includes(key));
		for (const { key } of gone) await this.drop(key);
	}

	#changeList(change: (records: readonly TeamRecord[]) => readonly TeamRecord[]): Promise<boolean> {
		return this.#vault.change(listKey, readRecords, (records) => change(records ?? []));
	}
}

function freeKey(taken: readonly TeamKey[]): TeamKey {
	let number = taken.length + 1;
	while (taken.includes(`own ${number}`)) number++;
	return `own ${number}`;
}
