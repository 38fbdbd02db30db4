import type { FileKind } from '../data/columns/fileKind';
import type { Role } from '../data/columns/role';
import type { Definitions } from '../data/definitions';
import type { Answers, RepAnswer } from '../data/question';
import type { OutcomeMeaning } from '../data/vocabulary/callOutcomes';
import type { ActivityKind, Day, Outcome } from '../history/history';
import { readFiles, type Watch } from '../worker/dataClient';
import type { Reading } from '../worker/dataServer';
import {
	withActivityKind,
	withChoice,
	withDefinitions,
	withKeyAccount,
	withKind,
	withName,
	withOutcome,
	withOutcomeMeaning,
	withoutFile,
	withRate,
	withRep,
	withRole,
	withSnapshot,
	withZone
} from './answerEdits';
import { readSettled, recalled, withSettled } from './settled';
import type { TeamKey } from './situation';
import { changed, redone, stepsOf, undone } from './steps';
import type { Steps } from './steps';
import { storage } from './storage.svelte';
import type { Vault } from './vault';

const settledKey = 'settled';

/** Reads files: the data worker in the app, a puppet in tests. */
export type Read = (files: readonly File[], answers: Answers, watch: Watch) => Promise<Reading>;

/** What undo goes back through while files are being settled. */
interface Given {
	readonly files: readonly File[];
	readonly answers: Answers;
	/** the team whose place they are to take; null = they are a team of their own */
	readonly replaces: TeamKey | null;
	/** files that are read as the user settled files of the same headers before */
	readonly recalled: readonly string[];
}

const nothing: Given = { files: [], answers: {}, replaces: null, recalled: [] };

/**
 * Files on their way to a history: chosen, read, settled question by question, and then used or
 * dropped. Nothing of it is kept past a reload, and the plan goes on with its own team meanwhile.
 */
export class Draft {
	readonly #read: Read;
	readonly #vault: Vault | null;
	#steps = $state.raw<Steps<Given>>(stepsOf(nothing));
	#reading = $state.raw<Reading | null>(null);
	#busy = $state(false);
	#share = $state(0);
	#stop: AbortController | null = null;
	#problem = $state<string | null>(null);
	#id = 0;
	/** files whose headers have been looked up in what is remembered */
	#looked: readonly string[] = [];

	/** @param vault where answers are remembered by header set; null = they are not */
	constructor(read: Read, vault: Vault | null = null) {
		this.#read = read;
		this.#vault = vault;
	}

	/** files of which answers given before were recalled, as long as they stand */
	get recalled(): readonly string[] {
		return this.#steps.present.recalled;
	}

	get files(): readonly File[] {
		return this.#steps.present.files;
	}
	get answers(): Answers {
		return this.#steps.present.answers;
	}
	get replaces(): TeamKey | null {
		return this.#steps.present.replaces;
	}
	/** true while there are files to be settled */
	get active(): boolean {
		return this.files.length > 0;
	}
	/** the latest reading; that of the files and answers before while `busy` */
	get reading(): Reading | null {
		return this.#reading;
	}
	get busy(): boolean {
		return this.#busy;
	}
	/** how much of the files has been read, in [0, 1], while `busy` */
	get share(): number {
		return this.#share;
	}
	/** why nothing could be read at all, in the worker's words */
	get problem(): string | null {
		return this.#problem;
	}
	get canUndo(): boolean {
		return this.#steps.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#steps.future.length > 0;
	}

	undo(): void {
		this.#go(undone(this.#steps));
	}
	redo(): void {
		this.#go(redone(this.#steps));
	}

	/** Begins with files and what is known of them already, in place of whatever stood here. */
	begin(files: readonly File[], answers: Answers, replaces: TeamKey | null): void {
		this.#change({ ...nothing, files, answers, replaces });
	}
	/** Adds files; one of the same name takes the place of the earlier. */
	add(added: readonly File[]): void {
		if (added.length === 0) return;
		const names = added.map(({ name }) => name);
		const kept = this.files.filter(({ name }) => !names.includes(name));
		this.#change({ ...this.#steps.present, files: [...kept, ...added] });
	}
	remove(name: string): void {
		const files = this.files.filter((file) => file.name !== name);
		this.#change({ ...this.#steps.present, files, answers: withoutFile(this.answers, name) });
	}
	choose(id: string, choice: string): void {
		this.#answer(withChoice(this.answers, id, choice));
	}
	setRole(file: string, header: string, role: Role | null): void {
		this.#answer(withRole(this.answers, file, header, role));
	}
	setKind(file: string, kind: FileKind): void {
		this.#answer(withKind(this.answers, file, kind));
	}
	setOutcome(word: string, outcome: Outcome): void {
		this.#answer(withOutcome(this.answers, word, outcome));
	}
	setActivityKind(word: string, kind: ActivityKind): void {
		this.#answer(withActivityKind(this.answers, word, kind));
	}
	setOutcomeMeaning(word: string, meaning: OutcomeMeaning): void {
		this.#answer(withOutcomeMeaning(this.answers, word, meaning));
	}
	setRep(name: string, said: RepAnswer): void {
		this.#answer(withRep(this.answers, name, said));
	}
	/** Several reps at once, as one step: a column that was pasted. */
	setReps(said: Readonly<Record<string, RepAnswer>>): void {
		this.#answer(
			Object.entries(said).reduce(
				(answers, [name, one]) => withRep(answers, name, one),
				this.answers
			)
		);
	}
	setKeyAccount(account: string, key: boolean): void {
		this.#answer(withKeyAccount(this.answers, account, key));
	}
	define(some: Partial<Definitions>): void {
		this.#answer(withDefinitions(this.answers, some));
	}
	setZone(minutes: number): void {
		this.#answer(withZone(this.answers, minutes));
	}
	setRate(currency: string, rate: number): void {
		this.#answer(withRate(this.answers, currency, rate));
	}
	setSnapshot(day: Day | null): void {
		this.#answer(withSnapshot(this.answers, day));
	}
	setName(name: string): void {
		this.#answer(withName(this.answers, name));
	}
	/** Stops reading: the files and answers before come back, or none. */
	cancel(): void {
		this.#stop?.abort();
		const { past, present } = this.#steps;
		const before = past.length > 0 ? past[past.length - 1] : nothing;
		this.#id++;
		this.#busy = false;
		this.#steps = { past: past.slice(0, -1), present: before, future: [present] };
		if (before.files.length === 0) this.#reading = null;
	}
	/** Once more, after the worker broke. */
	retry(): void {
		void this.#load();
	}
	/** The files are used, or not wanted: nothing of them is left here. */
	discard(): void {
		this.#go(stepsOf(nothing));
	}

	/** Remembers what was said of the columns, for the next files with the same headers. */
	async rememberAnswers(): Promise<void> {
		const files = this.#reading?.understood.files ?? [];
		await this.#vault?.change(settledKey, readSettled, (list) =>
			withSettled(list ?? [], files, this.answers)
		);
	}

	/** Files that are new here are read as such files were settled before: one step, to be undone. */
	async #recall(id: number, { understood }: Reading): Promise<void> {
		const fresh = understood.files.filter(({ file }) => !this.#looked.includes(file));
		this.#looked = [...this.#looked, ...fresh.map(({ file }) => file)];
		if (!this.#vault || fresh.length === 0) return;
		const list = (await this.#vault.read(settledKey, readSettled)) ?? [];
		const { files, answers } = recalled(list, fresh, this.answers);
		if (files.length === 0 || id !== this.#id) return;
		this.#change({
			...this.#steps.present,
			answers,
			recalled: [...this.recalled, ...files]
		});
	}

	#answer(answers: Answers): void {
		this.#change({ ...this.#steps.present, answers });
	}
	#change(given: Given): void {
		this.#go(changed(this.#steps, given));
	}
	#go(steps: Steps<Given>): void {
		if (steps === this.#steps) return;
		this.#steps = steps;
		void this.#load();
	}

	async #load(): Promise<void> {
		const id = ++this.#id;
		this.#problem = null;
		this.#busy = this.active;
		this.#share = 0;
		this.#stop = new AbortController();
		if (!this.active) {
			this.#reading = null;
			this.#looked = [];
			return;
		}
		try {
			const reading = await this.#read(this.files, this.answers, {
				signal: this.#stop.signal,
				onProgress: (share) => {
					if (id === this.#id) this.#share = share;
				}
			});
			if (id !== this.#id) return;
			this.#reading = reading;
			await this.#recall(id, reading);
		} catch (error) {
			if (id === this.#id) this.#problem = error instanceof Error ? error.message : String(error);
		} finally {
			if (id === this.#id) this.#busy = false;
		}
	}
}

export const draft = new Draft(readFiles, storage.vault);
