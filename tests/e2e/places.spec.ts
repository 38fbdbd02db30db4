import { expect, harmless, test } from './fixtures';
import { places } from './places';

test('the app has its first place', () => {
	expect(places()).toContain('./');
});

test('every link is the whole address of a page: a plain server knows no other', async ({
	page
}) => {
	await page.goto('./');
	const links = page.locator('a[href]:not([href^="#"])');
	// The last of them stands below the answer.
	await expect(page.getByRole('link', { name: 'See what was measured' })).toBeVisible();
	const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(7);
	for (const address of new Set(addresses))
		expect((await fetch(address)).status, address).toBe(200);
});

for (const place of places()) {
	test(`${place} opens below a deep path and again by a reload, silent, with files of our own alone`, async ({
		page,
		site
	}) => {
		const answer = await page.goto(place);
		expect(answer?.status()).toBe(200);
		await expect(page.locator('h1')).toHaveCount(1);
		// The service worker asks for files as well, and answers the reload.
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.reload();
		await expect(page.locator('h1')).toBeVisible();
		// The fixture looks at the same list at the end of every test; here it must also not be empty.
		expect(site.requests.length).toBeGreaterThan(places().length);
		expect(site.requests.filter((request) => !harmless(request, site))).toEqual([]);
	});
}
