import { releaseProxy, wrap } from 'comlink';
import type { SimServer, SimThread } from './protocol';

/** A simulation worker of the page, given the worker that `new Worker` made. */
export function browserThread(worker: Worker): SimThread {
	const server = wrap<SimServer>(worker);
	const died = new Promise<string>((resolve) => {
		worker.addEventListener('error', (event) => resolve(event.message || 'it did not start'));
		worker.addEventListener('messageerror', () => resolve('an answer could not be read'));
	});
	return {
		server,
		died,
		end() {
			server[releaseProxy]();
			worker.terminate();
		}
	};
}
