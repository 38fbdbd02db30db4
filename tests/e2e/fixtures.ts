import { existsSync } from 'node:fs';
import { test as base, expect, type ConsoleMessage } from '@playwright/test';
import { serve, type SeenRequest, type ServeOptions, type Site } from '../support/serve.js';

interface Fixtures {
	/** How the site is served, where a test wants it otherwise: `test.use({ serving: { path: '' } })`. */
	serving: ServeOptions;
	/**
	 * How many cores the page believes in, and so how many workers play; null: as many as there are.
	 * One by default: most tests look at what is said of a play, not at its speed, and the other core
	 * is left to the page. The figures are the same.
	 */
	cores: number | null;
	/** A server of this test's own, with the built app below /some/deep/path/. */
	site: Site;
	/** All that the console says and uncaught exceptions, of pages and workers, in their order. */
	complaints: string[];
}

/**
 * Playwright's test, in which every test fails that makes the console say a word or that sends
 * anything but GETs of its own files, whoever sends it: page, worker or service worker.
 *
 * The requests are counted where they arrive: the server is the browser's proxy as well, so that
 * one to another host arrives too. `page.goto('./report/')` opens a place below the deep path.
 * A test that provokes a complaint on purpose looks at it and empties the list.
 */
export const test = base.extend<Fixtures>({
	serving: [{}, { option: true }],
	cores: [1, { option: true }],
	context: async ({ context, cores }, use) => {
		if (cores !== null) {
			await context.addInitScript(
				(value) => Object.defineProperty(navigator, 'hardwareConcurrency', { value }),
				cores
			);
		}
		await use(context);
	},
	site: async ({ serving }, use) => {
		if (!existsSync('build/index.html')) throw new Error('Nothing is built yet: npm run build.');
		const site = await serve(serving);
		await use(site);
		await site.stop();
		expect(site.requests.filter((request) => !harmless(request, site))).toEqual([]);
	},
	baseURL: async ({ site }, use) => use(site.url),
	proxy: async ({ site }, use) => use({ server: site.origin }),
	complaints: [
		async ({ context }, use) => {
			const complaints: string[] = [];
			const hear = (message: ConsoleMessage) =>
				void complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
			context.on('console', hear);
			context.on('serviceworker', (worker) => worker.on('console', hear));
			context.on('weberror', (error) => complaints.push(error.error().message));
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

/**
 * Whether a request is what the promise of privacy allows: fetching a file of our own, by an address
 * that carries nothing else.
 */
export function harmless({ method, url }: SeenRequest, site: Site): boolean {
	return method === 'GET' && url.startsWith(site.url) && !url.includes('?');
}

export { expect } from '@playwright/test';
