import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { places } from './places';

test('after one visit every place opens with the server gone', async ({ page, site }) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await site.stop();
	for (const place of places()) {
		await page.goto(place);
		await expect(page.locator('h1')).toBeVisible();
	}
});

test('offline, an address without its slash or with a query finds its page', async ({
	page,
	site
}) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await site.stop();
	for (const place of places()) {
		await page.goto(`${place}?plan=1#here`);
		await expect(page.locator('h1')).toBeVisible();
		if (place === './') continue;
		await page.goto(place.slice(0, -1));
		await expect(page.locator('h1')).toBeVisible();
	}
});

test('a browser finds all it needs to install the app', async ({ page, site }) => {
	await page.goto('./');
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
