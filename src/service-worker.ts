/**
 * Keeps the whole app on the machine, so that it opens without a network after the first visit.
 *
 * Everything it is made of is fetched once, when this version is installed; from then on files come
 * from that cache first. Only GETs of our own origin are answered here. A new version waits until
 * the pages of the old one are closed, or until a page sends `{ type: 'activate' }` because the user
 * asked for it: a page must never get files of a version that is not its own.
 */
import { base, build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** The closing slash and space keep a copy at /a apart from one at /a-b. */
const prefix = `goalpost ${base}/ `;
const cacheName = prefix + version;

worker.addEventListener('install', (event) => {
	event.waitUntil(fetchEverything());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
	const message = event.data as { type?: unknown } | null;
	if (message?.type === 'activate') event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET') return;
	if (new URL(request.url).origin !== worker.location.origin) return;
	event.respondWith(answer(request));
});

/** The browser's own cache is passed by: it may still hold a page of the version before. */
async function fetchEverything(): Promise<void> {
	const cache = await caches.open(cacheName);
	const everything = [...build, ...files, ...prerendered];
	await cache.addAll(everything.map((path) => new Request(path, { cache: 'reload' })));
}

/**
 * Drops the caches of older versions below this same path (another copy of the app may live beside
 * this one on the same host), and serves the page of the first visit at once.
 */
async function takeOver(): Promise<void> {
	const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== cacheName);
	await Promise.all(old.map((key) => caches.delete(key)));
	await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = request.mode === 'navigate' ? page(cache, request) : cache.match(request);
	return (await kept) ?? fetch(request);
}

/**
 * A place with a query is the same page. `/report` without its slash is sent on to `/report/`, as
 * web servers do: the page finds its files relative to its own address.
 */
async function page(cache: Cache, request: Request): Promise<Response | undefined> {
	const address = new URL(request.url);
	const kept = await cache.match(address.pathname);
	if (kept || address.pathname.endsWith('/')) return kept;
	address.pathname += '/';
	return (await cache.match(address.pathname)) && Response.redirect(address.href);
}
