/** The ways in which code running in a browser or in Node can send something elsewhere. */
const doors = [
	'fetch',
	'XMLHttpRequest',
	'WebSocket',
	'EventSource',
	'WebTransport',
	'importScripts',
	'sendBeacon'
] as const;

/**
 * Takes the ways out of a worker away: fetch, XMLHttpRequest, WebSocket, EventSource, WebTransport,
 * importScripts and navigator.sendBeacon become functions that throw a sentence with their name.
 *
 * To be the first statement of every worker. It is there because a page's content security policy
 * in a meta tag does not bind the workers the page starts: a worker takes its policy from its own
 * response, and on a plain web server that has none. The user's data are in the worker, so the
 * promise that no row leaves the machine has to hold there by itself.
 *
 * The prototypes are changed too (a worker's own fetch lives there), and what is not there in a
 * scope is not invented, because libraries ask which kind of place they run in by such names.
 *
 * @param scope the worker's global object: `self` in a browser, `globalThis` on a worker thread
 */
export function closeTheDoors(scope: object): void {
	closeIn(scope);
	const navigator: unknown = Reflect.get(scope, 'navigator');
	if (typeof navigator === 'object' && navigator !== null) closeIn(navigator);
}

/** Replaces every door that stands in an object or in what it inherits from. */
function closeIn(start: object): void {
	for (const door of doors) {
		let owner: object | null = start;
		while (owner !== null) {
			if (Object.hasOwn(owner, door)) closeDoor(owner, door);
			owner = Reflect.getPrototypeOf(owner);
		}
	}
}

/** A function, not an arrow: `new WebSocket(...)` shall meet the same sentence as a call. */
function closeDoor(owner: object, door: string): void {
	Object.defineProperty(owner, door, {
		value: function () {
			throw new Error(`${door} is switched off in Goalpost's workers: no data leave this machine.`);
		},
		writable: false,
		configurable: false
	});
}
