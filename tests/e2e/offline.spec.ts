import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';
import { places } from './places';

test('after one visit every place opens with the server gone, with a query and without its slash too', async ({
	page,
	site
}) => {
	await page.goto('./learn/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await site.stop();
	for (const place of places()) {
		for (const address of [place, `${place}?plan=1#here`]) {
			await page.goto(address);
			await expect(page.locator('h1')).toBeVisible();
		}
		if (place === './') continue;
		await page.goto(`${place.slice(0, -1)}?plan=1`);
		await expect(page.locator('h1')).toBeVisible();
		expect(page.url()).toBe(new URL(`${place}?plan=1`, site.url).href);
	}
});

test('with the server gone a plan is opened, changed, played and found again', async ({
	page,
	site
}) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await site.stop();
	const plan = new PlanPage(page);
	await plan.open();
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await page.reload();
	await plan.answeredStill(/^Forty-six dials a day /);
});

test('every file of the build is kept for offline use, workers and fonts included', async ({
	page,
	site
}) => {
	await page.goto('./learn/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	const kept = await page.evaluate(async () => {
		const opened = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
		const requests = await Promise.all(opened.map((cache) => cache.keys()));
		return requests.flat().map((request) => request.url);
	});
	const files = readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join('/'))
		// These two are for the browser and for the host, and the last is only asked for online.
		.filter((path) => !['service-worker.js', '_headers', '_app/version.json'].includes(path))
		.map((path) => new URL(path.replace(/(^|\/)index\.html$/, '$1'), site.url).href);
	expect(kept.sort()).toEqual(files.sort());
});

test('a browser finds all it needs to install the app', async ({ page, site }) => {
	await page.goto('./learn/');
	const href = await page.locator('link[rel=manifest]').getAttribute('href');
	const address = new URL(href ?? '', page.url());
	const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as {
		start_url: string;
		scope: string;
		icons: { src: string; sizes: string }[];
	};
	expect(address.href).toBe(`${site.url}manifest.webmanifest`);
	expect(new URL(manifest.start_url, address).href).toBe(site.url);
	expect(new URL(manifest.scope, address).href).toBe(site.url);
	expect(manifest.icons.map((icon) => icon.sizes)).toEqual(
		expect.arrayContaining(['192x192', '512x512'])
	);
	for (const { src, sizes } of manifest.icons) {
		const size = await page.evaluate(async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		}, new URL(src, address).href);
		expect(size).toBe(sizes);
	}
});
