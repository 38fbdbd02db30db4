import { assembleRead, readFile, type Assembly, type ReadFile } from '../data/assemble/assemble';
import { fileOfBytes } from '../data/importFile';
import type { Answers } from '../data/question';
import { sampleTeam } from '../data/sample/sampleTeam';
import { fitHistory, type TeamFit } from '../fit/fitTeam';
import type { History } from '../history/history';
import { gunzip } from './gunzip';

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

/** What the data worker answers to: everything that is too slow for the page. */
export interface DataServer {
	/** The sample team's history, made anew from its seed, and its fit. */
	sample(): FittedHistory;
	/** Fits a history that the browser kept. */
	fit(history: History): FittedHistory;
	/** Reads files (gzip is undone), assembles them with what has been answered, and fits. */
	read(files: readonly GivenFile[], answers?: Answers): Promise<Reading>;
}

/** The part of the data worker that is not a worker. It remembers the files it was given last. */
export function createDataServer(): DataServer {
	let known = new Map<number, ReadFile>();
	return {
		sample: () => fitted(sampleTeam()),
		fit: fitted,
		async read(files, answers) {
			const reads = await Promise.all(
				files.map(async (file) => known.get(file.id) ?? readFile(await fileOf(file)))
			);
			known = new Map(files.map(({ id }, i) => [id, reads[i]]));
			const assembly = assembleRead(reads, answers);
			return { ...assembly, fit: assembly.history && fitHistory(assembly.history) };
		}
	};
}

const fitted = (history: History): FittedHistory => ({ history, fit: fitHistory(history) });

async function fileOf({ name, blob }: GivenFile) {
	const bytes = await gunzip(new Uint8Array(await blob.arrayBuffer()));
	return fileOfBytes(name, bytes);
}
