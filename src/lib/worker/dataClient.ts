import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { ExampleTeamId } from '../data/examples/exampleTeamIds';
import type { Answers } from '../data/question';
import type { History } from '../history/history';
import type { FamilyChoices } from '../model/plan';
import type { DataServer, FittedHistory, OnProgress, Reading } from './dataServer';
import { lifelineCut } from './lifeline';
import type { JudgedPiece, JudgePiece } from './judgeFits';

/** What the worker answers to besides: it resolves when the worker holds its lifeline. */
interface Alive {
	alive(name: string): Promise<void>;
}

/** The data worker of the page, and a promise that rejects when it dies. */
interface DataThread {
	readonly server: Remote<DataServer>;
	/** it holds its lifeline: before, nothing is asked, or its end might go unseen */
	readonly ready: Promise<void>;
	readonly died: Promise<never>;
	/** Ends it in the middle of whatever it does; `died` does not reject. */
	readonly end: () => void;
}

let thread: DataThread | null = null;

/** One data worker for the page, made when first needed, and made anew after it died. */
function dataThread(): DataThread {
	if (thread) return thread;
	const worker = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' });
	// Another tab has a worker of its own, which lives and dies for itself.
	const name = `goalpost data ${crypto.getRandomValues(new Uint32Array(2)).join(' ')}`;
	const server = wrap<DataServer & Alive>(worker);
	const ready = server.alive(name);
	let over = false;
	const end = (): void => {
		over = true;
		thread = null;
		server[releaseProxy]();
		worker.terminate();
	};
	const died = new Promise<never>((_, reject) => {
		const stop = (reason: string): void => {
			if (over) return;
			end();
			reject(new Error(`The worker that reads data stopped: ${reason}.`));
		};
		worker.addEventListener('error', (event) => stop(event.message || 'it did not start'));
		void ready.then(() => lifelineCut(name)).then(() => stop('it was ended from outside'));
	});
	died.catch(() => undefined);
	thread = { server, ready, died, end };
	return thread;
}

async function ask<T>(question: (server: Remote<DataServer>) => Promise<T>): Promise<T> {
	const { server, ready, died } = dataThread();
	return Promise.race([ready.then(() => question(server)), died]);
}

/** An example team's history and fit. @throws Error when the worker died */
export const readExample = (id: ExampleTeamId): Promise<FittedHistory> =>
	ask((server) => server.example(id));

/** The fit of a history that the browser kept. @throws Error when the worker died */
export const fitKept = (history: History, families?: FamilyChoices): Promise<FittedHistory> =>
	ask((server) => server.fit(history, families));

/** A piece of judging fits (`judgeFits`). @throws Error when the worker died */
export const judgePiece = (piece: JudgePiece): Promise<JudgedPiece> =>
	ask((server) => server.judge(piece) as Promise<JudgedPiece>);

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
	const reading = ask((server) => server.read(given, answers, onProgress && proxy(onProgress)));
	if (!signal) return reading;
	const { end } = dataThread();
	try {
		return await Promise.race([reading, stopped(signal)]);
	} catch (error) {
		if (signal.aborted) end();
		throw error;
	}
}
