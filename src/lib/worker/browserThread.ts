import { releaseProxy, wrap } from 'comlink';
import type { Remote, Thread } from './protocol';

/**
 * A worker of the page with what it exposes.
 * @param worker as `new Worker` made it; nobody else may use it
 */
export function browserThread<Server>(worker: Worker): Thread<Server> {
	const proxy = wrap<Server>(worker);
	const died = new Promise<string>((resolve) => {
		worker.addEventListener('error', (event) => resolve(event.message || 'it did not start'));
		worker.addEventListener('messageerror', () => resolve('an answer could not be read'));
	});
	return {
		// Comlink's type of the same thing, which allows promises as arguments, too.
		server: proxy as unknown as Remote<Server>,
		died,
		end() {
			proxy[releaseProxy]();
			worker.terminate();
		}
	};
}
