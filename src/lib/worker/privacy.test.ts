import { describe, expect, it } from 'vitest';
import { closeTheDoors } from './privacy';

/** A scope built like a worker's: some doors on the object itself, some inherited. */
function fakeScope() {
	const sent: string[] = [];
	class WorkerScope {
		fetch(address: string): void {
			sent.push(address);
		}
		importScripts(address: string): void {
			sent.push(address);
		}
	}
	class Socket {
		constructor(address: string) {
			sent.push(address);
		}
	}
	const navigator = { sendBeacon: (address: string) => sent.push(address), hardwareConcurrency: 2 };
	const scope = Object.assign(new WorkerScope(), {
		XMLHttpRequest: Socket,
		WebSocket: Socket,
		EventSource: Socket,
		WebTransport: Socket,
		navigator,
		postMessage: (message: string) => message
	});
	return { scope, sent, WorkerScope };
}

describe('closeTheDoors', () => {
	it('makes every way out throw a sentence that names it, called or constructed', () => {
		const { scope, sent } = fakeScope();
		closeTheDoors(scope);
		const away = 'https://elsewhere.example/';
		expect(() => scope.fetch(away)).toThrow(/^fetch is switched off/);
		expect(() => scope.importScripts(away)).toThrow(/^importScripts is switched off/);
		expect(() => scope.navigator.sendBeacon(away)).toThrow(/^sendBeacon is switched off/);
		for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'] as const) {
			expect(() => new scope[name](away)).toThrow(new RegExp(`^${name} is switched off`));
		}
		expect(sent).toEqual([]);
	});

	it('leaves no way around through the prototype or by setting the name again', () => {
		const { scope, sent, WorkerScope } = fakeScope();
		closeTheDoors(scope);
		expect(() => WorkerScope.prototype.fetch.call(scope, 'https://elsewhere.example/')).toThrow(
			/^fetch is switched off/
		);
		expect(Reflect.set(scope, 'fetch', () => sent.push('reopened'))).toBe(false);
		expect(Reflect.deleteProperty(scope, 'WebSocket')).toBe(false);
		expect(sent).toEqual([]);
	});

	it('leaves everything else as it was, and adds nothing that was not there', () => {
		const { scope } = fakeScope();
		closeTheDoors(scope);
		expect(scope.postMessage('still here')).toBe('still here');
		expect(scope.navigator.hardwareConcurrency).toBe(2);
		const bare = {};
		closeTheDoors(bare);
		expect(Reflect.ownKeys(bare)).toEqual([]);
	});
});
