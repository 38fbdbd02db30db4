import { releaseProxy, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { Worker } from 'node:worker_threads';
import type { SimServer, SimThread } from '../protocol';

/** A simulation worker of the command line, on a thread of its own. @param script its built file */
export function nodeThread(script: URL): SimThread {
	const worker = new Worker(script);
	const server = wrap<SimServer>(nodeEndpoint(worker));
	const died = new Promise<string>((resolve) => {
		worker.on('error', (error) => resolve(error instanceof Error ? error.message : String(error)));
		worker.on('exit', (code) => resolve(`exit code ${code}`));
	});
	return {
		server,
		died,
		end() {
			server[releaseProxy]();
			void worker.terminate();
		}
	};
}
