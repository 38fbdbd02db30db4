import { expect, it } from 'vitest';
import address from './privacy.ts?url';

/**
 * Runs in a worker: closes the doors, then tries each of them by every name it goes by. Written as
 * text because only the test may contain it; the module under test is the real one.
 */
const code = `
	import { closeTheDoors } from '${new URL(address, location.href).href}';
	closeTheDoors(self);
	const away = 'http://127.0.0.1:9/';
	const attempts = {
		fetch: () => fetch(away),
		selfFetch: () => self.fetch(away),
		inheritedFetch: () => WorkerGlobalScope.prototype.fetch.call(self, away),
		importScripts: () => importScripts(away),
		XMLHttpRequest: () => new XMLHttpRequest(),
		WebSocket: () => new WebSocket('ws://127.0.0.1:9/'),
		EventSource: () => new EventSource(away),
		WebTransport: () => new WebTransport('https://127.0.0.1:9/')
	};
	const answers = {};
	for (const [name, attempt] of Object.entries(attempts)) {
		try {
			attempt();
			answers[name] = 'went through';
		} catch (error) {
			answers[name] = String(error.message);
		}
	}
	postMessage(answers);
`;

/** What the worker reports: for each way out, the message of the error it met. */
function answersOfWorker(): Promise<Record<string, string>> {
	const source = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	return new Promise((resolve, reject) => {
		const worker = new Worker(source, { type: 'module' });
		worker.onerror = () => reject(new Error('the worker did not start'));
		worker.onmessage = (event: MessageEvent<Record<string, string>>) => {
			worker.terminate();
			resolve(event.data);
		};
	});
}

it('closes every way out of a real worker', async () => {
	const answers = await answersOfWorker();
	expect(Object.keys(answers)).toHaveLength(8);
	for (const [name, answer] of Object.entries(answers)) {
		expect(`${name}: ${answer}`).toMatch(/ is switched off in Goalpost's workers/);
	}
});
