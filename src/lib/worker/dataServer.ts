import { assembleRead, type Assembly } from '../data/assemble/assemble';
import { exampleTeams, type ExampleTeamId } from '../data/examples';
import type { ReadFile } from '../data/importFile';
import type { Answers } from '../data/question';
import { fitHistory, type TeamFit } from '../fit/fitTeam';
import type { History } from '../history/history';
import type { FamilyChoices } from '../model/plan';
import { readSource } from './source/readSource';

/** A file of the user's. The same `id` is the same content: its text is read once. */
export interface GivenFile {
	readonly id: number;
	readonly name: string;
	readonly blob: Blob;
}

/** A history with the team fitted to it; null where no rep left a trace in a whole month. */
export interface FittedHistory {
	readonly history: History;
	readonly fit: TeamFit | null;
}

/** What became of the user's files. `fit` is null without a history as well. */
export interface Reading extends Assembly {
	readonly fit: TeamFit | null;
}

/** How far a reading is: the share of the bytes looked at, in [0, 1]; 1 = now it is put together. */
export type OnProgress = (share: number) => void;

/** What the data worker answers to: everything that is too slow for the page. */
export interface DataServer {
	/** An example team's history, made anew from its seed, and its fit. */
	example(id: ExampleTeamId): FittedHistory;
	/** Fits a history that the browser kept, with families chosen by hand. */
	fit(history: History, families?: FamilyChoices): FittedHistory;
	/** Reads files (gzip is undone), assembles them with what has been answered, and fits. */
	read(
		files: readonly GivenFile[],
		answers?: Answers,
		onProgress?: OnProgress | null
	): Promise<Reading>;
}

/** Reports no more often than a hundredth of the way: each report is a message to the page. */
function stepwise(report: OnProgress | null | undefined, total: number): (bytes: number) => void {
	let last = 0;
	return (bytes) => {
		const share = total === 0 ? 1 : Math.min(1, bytes / total);
		if (!report || share - last < 0.01) return;
		last = share;
		report(share);
	};
}

/** The part of the data worker that is not a worker. It remembers the files it was given last. */
export function createDataServer(): DataServer {
	let known = new Map<number, readonly ReadFile[]>();
	return {
		example: (id) => fitted(exampleTeams[id]()),
		fit: fitted,
		async read(files, answers, onProgress) {
			const fresh = files.filter(({ id }) => !known.has(id));
			const report = stepwise(
				onProgress,
				fresh.reduce((sum, { blob }) => sum + blob.size, 0)
			);
			const reads = new Map<number, readonly ReadFile[]>();
			let before = 0;
			// One after the other: several at once would only hold more text in memory.
			for (const { id, name, blob } of files) {
				const read = known.get(id);
				const tables =
					read ??
					(await readSource(name, blob, (bytes) => {
						report(before + bytes);
					}));
				if (!read) before += blob.size;
				reads.set(id, tables);
			}
			known = reads;
			onProgress?.(1);
			const assembly = assembleRead([...reads.values()].flat(), answers);
			return { ...assembly, fit: assembly.history && fitHistory(assembly.history) };
		}
	};
}

const fitted = (history: History, families?: FamilyChoices): FittedHistory => ({
	history,
	fit: fitHistory(history, families)
});
