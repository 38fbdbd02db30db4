import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { graveFindings } from './graveFindings';
import { PlanPage } from './planPage';
import { places } from './places';

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 568 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens a place and waits for all that it shows, each disclosure opened. */
async function openWhole(page: Page, place: string): Promise<void> {
	await page.goto(place);
	if (place === './') {
		const plan = new PlanPage(page);
		await plan.answered(/^Sixty dials a day /);
		// The pair of pictures takes a whole simulated year, so it comes last.
		await expect(page.getByRole('heading', { name: /^Dials tell you / })).toBeVisible();
	}
	if (['./data/', './report/'].includes(place))
		await expect(page.getByRole('figure').first()).toBeVisible();
	await openAll(page);
}

/** Opens every disclosure, those inside others too. */
async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

/** How many px of the page stand beyond its right edge. */
const beyond = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Every figure of the page has a table of its own behind its disclosure, which is open here. */
async function expectTables(page: Page, atLeast: number): Promise<void> {
	const figures = page.getByRole('main').getByRole('figure');
	expect(await figures.count()).toBeGreaterThanOrEqual(atLeast);
	for (const figure of await figures.all()) {
		await expect(figure.getByText('The statistics', { exact: true })).toHaveCount(1);
		await expect(figure.getByRole('table')).toHaveCount(1);
		await expect(figure.getByRole('caption')).not.toBeEmpty();
		expect(await figure.getByRole('row').count()).toBeGreaterThan(2);
	}
}

/** Looks at the page with axe, wide and on a phone, and for what stands out of a narrow window. */
async function examine(page: Page): Promise<void> {
	for (const viewport of [wide, phone]) {
		await page.setViewportSize(viewport);
		// What a window of this width alone has is opened too.
		await openAll(page);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const where = `${page.url()}, ${viewport.width} px, ${colorScheme}`;
			// The dark theme changes colors and nothing else.
			const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
			expect.soft(await graveFindings(page, rules), where).toEqual([]);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	}
	for (const viewport of [phone, narrow]) {
		await page.setViewportSize(viewport);
		const where = `px beyond ${viewport.width}, ${page.url()}`;
		await expect.poll(() => beyond(page), where).toBe(0);
	}
}

test('Plan passes axe in both themes on both widths, and each chart has its table', async ({
	page
}) => {
	await openWhole(page, './');
	await expectTables(page, 5);
	await examine(page);
});

test('Data passes axe with a team in use and with files to settle', async ({ page }) => {
	await openWhole(page, './data/');
	await expectTables(page, 2);
	await examine(page);
	await page.setViewportSize(wide);
	await page
		.getByLabel('Choose files')
		.and(page.locator('input'))
		.setInputFiles({
			name: 'calls.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				'Rep,Date,Type\nAna,2025-01-07,Call\nAna,2025-13-01,Call\nBen,2025-01-08,Zap\n'
			)
		});
	await expect(page.getByRole('tab', { name: 'calls.csv', selected: true })).toBeVisible();
	await examine(page);
});

test('the other places pass axe in both themes on both widths', async ({ page }) => {
	for (const place of places()) {
		if (['./', './data/'].includes(place)) continue;
		await page.setViewportSize(wide);
		await openWhole(page, place);
		await examine(page);
	}
});
