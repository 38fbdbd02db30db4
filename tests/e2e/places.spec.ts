import { expect, test } from './fixtures';
import { places } from './places';

test('the app has its first place', () => {
	expect(places()).toContain('./');
});

for (const place of places()) {
	test(`${place} opens below a deep path, with nothing on the console`, async ({ page }) => {
		const answer = await page.goto(place);
		expect(answer?.status()).toBe(200);
		await expect(page.locator('h1')).toHaveCount(1);
		await page.reload();
		await expect(page.locator('h1')).toBeVisible();
	});
}
