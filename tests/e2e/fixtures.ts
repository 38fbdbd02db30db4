import { existsSync } from 'node:fs';
import {
	test as base,
	expect,
	type BrowserContext,
	type ConsoleMessage,
	type Page
} from '@playwright/test';
import { serve, type SeenRequest, type ServeOptions, type Site } from '../support/serve.js';
import { PlanPage } from './planPage';

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
	/**
	 * The Plan page at its start, in a visit that tests share: the sample team is made once for all
	 * that only turn controls. Each finds the plan as at the first open, nothing to undo and no play
	 * under way. A test that fails ends the visit; the next begins another.
	 */
	plan: PlanPage;
}

interface WorkerFixtures {
	visit: Visit;
}

/** One browser context with one page on a server of its own. */
interface Visit {
	readonly page: Page;
	readonly site: Site;
	readonly complaints: string[];
}

/** Lets the pages of a context believe in so many cores. */
const believe = (context: BrowserContext, cores: number): Promise<unknown> =>
	context.addInitScript(
		(value) => Object.defineProperty(navigator, 'hardwareConcurrency', { value }),
		cores
	);

/** Writes down all that the console says in a context from now on. */
function listen(context: BrowserContext, complaints: string[]): void {
	const hear = (message: ConsoleMessage) =>
		void complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	context.on('console', hear);
	context.on('serviceworker', (worker) => worker.on('console', hear));
	context.on('weberror', (error) => complaints.push(error.error().message));
}

/**
 * Playwright's test, in which every test fails that makes the console say a word or that sends
 * anything but GETs of its own files, whoever sends it: page, worker or service worker.
 *
 * The requests are counted where they arrive: the server is the browser's proxy as well, so that
 * one to another host arrives too. `page.goto('./report/')` opens a place below the deep path.
 * A test that provokes a complaint on purpose looks at it and empties the list.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
	serving: [{}, { option: true }],
	cores: [1, { option: true }],
	context: async ({ context, cores, complaints }, use) => {
		if (cores !== null) await believe(context, cores);
		listen(context, complaints);
		await use(context);
	},
	site: async ({ serving }, use) => {
		const site = await serveBuild(serving);
		await use(site);
		await site.stop();
		expect(site.requests.filter((request) => !harmless(request, site))).toEqual([]);
	},
	baseURL: async ({ site }, use) => use(site.url),
	proxy: async ({ site }, use) => use({ server: site.origin }),
	// Playwright wants the braces of a fixture that needs no other.
	// eslint-disable-next-line no-empty-pattern
	complaints: async ({}, use) => {
		const complaints: string[] = [];
		await use(complaints);
		expect(complaints).toEqual([]);
	},
	visit: [
		async ({ browser }, use) => {
			const site = await serveBuild();
			const context = await browser.newContext({
				baseURL: site.url,
				proxy: { server: site.origin },
				viewport: { width: 1440, height: 900 }
			});
			await believe(context, 1);
			const complaints: string[] = [];
			listen(context, complaints);
			const page = await context.newPage();
			await new PlanPage(page).open();
			await use({ page, site, complaints });
			await context.close();
			await site.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	plan: async ({ visit }, use) => {
		const plan = new PlanPage(visit.page);
		await plan.startOver();
		await use(plan);
		await plan.still();
		expect(visit.complaints).toEqual([]);
		expect(visit.site.requests.filter((request) => !harmless(request, visit.site))).toEqual([]);
	}
});

/** A server of the built app. @throws Error when it is not built */
function serveBuild(options?: ServeOptions): Promise<Site> {
	if (!existsSync('build/index.html')) throw new Error('Nothing is built yet: npm run build.');
	return serve(options);
}

/**
 * Whether a request is what the promise of privacy allows: fetching a file of our own, by an address
 * that carries nothing else.
 */
export function harmless({ method, url }: SeenRequest, site: Site): boolean {
	return method === 'GET' && url.startsWith(site.url) && !url.includes('?');
}

export { expect } from '@playwright/test';
