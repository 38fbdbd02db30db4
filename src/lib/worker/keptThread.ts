import { releaseProxy, wrap, type Remote } from 'comlink';
import { lifelineCut } from './lifeline';

/** What the worker answers to besides: it resolves when the worker holds its lifeline. */
interface Alive {
	alive(name: string): Promise<void>;
}

/** A worker at present, and a promise that rejects when it dies. */
interface Present<Server> {
	readonly server: Remote<Server>;
	/** it holds its lifeline: before, nothing is asked, or its end might go unseen */
	readonly ready: Promise<void>;
	readonly died: Promise<never>;
	/** Ends it in the middle of whatever it does; `died` does not reject. */
	readonly end: () => void;
}

/** A worker of the page that is made when first needed, and made anew after it died. */
export interface KeptThread<Server> {
	/** @throws Error when the worker died over the question, and whatever it throws */
	ask<T>(question: (server: Remote<Server>) => Promise<T>): Promise<T>;
	/** Ends the worker in the middle of its work; the next question starts another. */
	end(): void;
}

/**
 * @param spawn makes the worker, which exposes `Server` and `holdLifeline` as `alive`
 * @param does what the worker does, for the sentence that says that it stopped: "reads data"
 */
export function createKeptThread<Server>(spawn: () => Worker, does: string): KeptThread<Server> {
	let present: Present<Server> | null = null;

	function start(): Present<Server> {
		const worker = spawn();
		// Another tab has a worker of its own, which lives and dies for itself.
		const name = `goalpost ${does} ${crypto.getRandomValues(new Uint32Array(2)).join(' ')}`;
		const proxy = wrap<Alive>(worker);
		const ready = proxy.alive(name);
		let over = false;
		const end = (): void => {
			over = true;
			present = null;
			proxy[releaseProxy]();
			worker.terminate();
		};
		const died = new Promise<never>((_, reject) => {
			const stop = (reason: string): void => {
				if (over) return;
				end();
				reject(new Error(`The worker that ${does} stopped: ${reason}.`));
			};
			worker.addEventListener('error', (event) => stop(event.message || 'it did not start'));
			void ready.then(() => lifelineCut(name)).then(() => stop('it was ended from outside'));
		});
		died.catch(() => undefined);
		return { server: proxy as unknown as Remote<Server>, ready, died, end };
	}

	return {
		ask(question) {
			const { server, ready, died } = (present ??= start());
			return Promise.race([ready.then(() => question(server)), died]);
		},
		end: () => present?.end()
	};
}
