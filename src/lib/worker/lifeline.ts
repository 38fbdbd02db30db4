/*
 * A worker that is ended from outside (by the browser, which wants its memory back) says nothing: no
 * error event, no message, and a page that waits for it waits for ever. So each worker holds a lock for
 * as long as it lives, and the page asks for the same one: it is given it when the worker is gone, and
 * a worker that is merely busy keeps it. https://www.w3.org/TR/web-locks/
 */

/** Locks where the browser has them: not on insecure pages. */
const locks = (): LockManager | null => globalThis.navigator?.locks ?? null;

/** To be called by the worker: resolves when the lock of this name is held, for as long as it lives. */
export function holdLifeline(name: string): Promise<void> {
	const manager = locks();
	if (!manager) return Promise.resolve();
	return new Promise((held) => {
		void manager.request(name, () => {
			held();
			return new Promise(() => undefined);
		});
	});
}

/**
 * To be called by the page, once the worker holds the lock: resolves when the worker is gone. Without
 * locks it never does.
 */
export function lifelineCut(name: string): Promise<void> {
	const manager = locks();
	if (!manager) return new Promise(() => undefined);
	return manager.request(name, () => undefined);
}
