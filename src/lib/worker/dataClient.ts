import { proxy } from 'comlink';
import type { ExampleTeamId } from '../data/examples/exampleTeamIds';
import type { Answers } from '../data/question';
import type { History } from '../history/history';
import type { FamilyChoices } from '../model/plan';
import type { DataServer, FittedHistory, OnProgress, Reading } from './dataServer';
import { createKeptThread } from './keptThread';

/** One data worker for the page. */
const thread = createKeptThread<DataServer>(
	() => new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' }),
	'reads data'
);

/** An example team's history and fit. @throws Error when the worker died */
export const readExample = (id: ExampleTeamId): Promise<FittedHistory> =>
	thread.ask((server) => server.example(id));

/** The fit of a history that the browser kept. @throws Error when the worker died */
export const fitKept = (history: History, families?: FamilyChoices): Promise<FittedHistory> =>
	thread.ask((server) => server.fit(history, families));

const ids = new WeakMap<Blob, number>();
let lastId = 0;

function idOf(file: Blob): number {
	const id = ids.get(file) ?? ++lastId;
	ids.set(file, id);
	return id;
}

/** How a reading can be followed and stopped. */
export interface Watch {
	/** told the share of the bytes read so far, some hundred times at most */
	readonly onProgress?: OnProgress;
	/** ends the worker in the middle of its work; the next question starts another */
	readonly signal?: AbortSignal;
}

/** A promise that rejects when the signal says stop. */
const stopped = (signal: AbortSignal): Promise<never> =>
	new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});

/**
 * Reads the user's files in the data worker, gzipped or not. To be called again with the same files
 * when a question has been answered: what was read is remembered, so that this is quick.
 *
 * @throws Error when the worker died or was stopped; what is wrong with the files is in the answer
 */
export async function readFiles(
	files: readonly File[],
	answers?: Answers,
	{ onProgress, signal }: Watch = {}
): Promise<Reading> {
	signal?.throwIfAborted();
	const given = files.map((blob) => ({ id: idOf(blob), name: blob.name, blob }));
	const reading = thread.ask((server) =>
		server.read(given, answers, onProgress && proxy(onProgress))
	);
	if (!signal) return reading;
	try {
		return await Promise.race([reading, stopped(signal)]);
	} catch (error) {
		if (signal.aborted) thread.end();
		throw error;
	}
}
