import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

const maven = '../shared/data/maven/sales_pipeline.csv.gz';

/** A sheet of three reps, as managers keep one; the one month without a number is a mistake in it. */
const sheet = [
	'Rep,Month,Dials,Demos,Won deals,Bookings',
	...['Ana', 'Ben', 'Cleo'].flatMap((rep, r) =>
		Array.from({ length: 12 }, (_, m) => {
			const month = `2025-${String(m + 1).padStart(2, '0')}`;
			const dials = 700 + 60 * r + ((m * 37) % 90);
			const won = 3 + ((m + r) % 3);
			return `${rep},${month},${rep === 'Ben' && m === 4 ? 'many' : dials},${30 + m},${won},${won * 5200}`;
		})
	)
].join('\n');

/** Chooses files on the Data page and waits until they are read. */
async function choose(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
	await page.goto('./data/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is the sample team');
	await page.getByLabel('Choose files').and(page.locator('input')).setInputFiles(files);
	await expect(page.getByRole('button', { name: 'Use this history' })).toBeEnabled();
}

test('the Maven pipeline opens with its forecast, and a dial target is called assumed', async ({
	page
}) => {
	test.skip(!existsSync(maven), `needs ${maven}`);
	await choose(page, maven);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is read');
	await expect(page.getByText('All 8,800 rows are used.').first()).toBeVisible();
	await expect(page.getByLabel('The data reach')).toHaveValue('2017-12-31');
	const name = page.getByLabel('Team', { exact: true });
	await name.fill('Maven');
	await name.press('Tab');
	await page.getByRole('button', { name: 'Use this history' }).click();

	const plan = new PlanPage(page);
	await plan.answeredStill(/^With no target the team would book about \$[\d.]+M$/);
	await expect(page.getByRole('banner')).toContainText('Maven');
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('30');
	const { none, ...others } = await plan.said();
	expect(others).toEqual({ envelope: null, target: null });
	expect(none).toMatch(/^\$[\d.]+M$/);
	await expect(page.getByText(/^Not in your history, so taken from typical teams: /)).toContainText(
		/: dials,.* demos,/
	);

	await plan.rail.getByRole('button', { name: 'Add a target' }).click();
	await plan.rail.getByRole('button', { name: /^Dials a day/ }).click();
	await plan.answered(/^On assumed figures, 60 dials a day /);
	await expect(
		page.getByText(/^Your data do not hold this number: \d+ dials a day is assumed, not measured\./)
	).toBeVisible();
	expect((await plan.said()).target).toMatch(/^\$[\d.]+M$/);
	const gap = 'from a sum on assumed figures to the forecast';
	await expect(plan.figure.locator('svg').filter({ hasText: 'The Goodhart gap' })).toContainText(
		/from a sum on assumed ?figures to the ?forecast/
	);

	// And the report says it in all three places, with the number that is assumed.
	await page.getByRole('link', { name: 'One-page report' }).click();
	const sheet = page.getByRole('article');
	await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
		/^On assumed figures, 60 dials a day /
	);
	await expect(sheet).toContainText(
		/Our data do not hold this number: \d+ dials a day is assumed, not measured\./
	);
	await expect(sheet.getByText(gap, { exact: true })).toBeVisible();
	await expect(sheet).toContainText(/Not in our history, so taken from typical teams: dials,/);
	const dials = sheet.getByRole('region', { name: /^(Published|Assumed)$/ }).filter({
		hasText: 'Dials a day now'
	});
	await expect(dials).toHaveCount(1);
	await page.goBack();
	await plan.answeredStill(/^On assumed figures, 60 dials a day /);

	// The history is kept in the browser: it is there after a reload, and undo leads back from it.
	await page.reload();
	await plan.answeredStill(/^On assumed figures, 60 dials a day /);
	await expect(page.getByRole('banner')).toContainText('Maven');
	await page.getByRole('button', { name: 'Undo' }).click();
	await plan.answeredStill(/^With no target /);
	await page.getByRole('button', { name: 'Undo' }).click();
	await plan.answeredStill(/^Sixty dials a day /);
	await expect(page.getByRole('banner')).toContainText('Sample team');
});

test('a sheet of reps and months is read but for what it names, and planned with', async ({
	page
}) => {
	await choose(page, { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
	const issue = page.getByRole('listitem').filter({ hasText: 'many' }).first();
	await expect(issue).toContainText('row 18');
	await expect(issue).toContainText('“Dials”');
	// An answer is read at once, and taken back as any other step.
	const reach = page.getByLabel('The data reach');
	await expect(reach).toHaveValue('2025-12-31');
	await reach.fill('2025-11-30');
	await expect(page.getByText('11 months, to 30 November 2025')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(reach).toHaveValue('2025-12-31');
	await expect(page.getByText('12 months, to 31 December 2025')).toBeVisible();
	await page.getByRole('button', { name: 'Use this history' }).click();
	const plan = new PlanPage(page);
	await plan.answeredStill(/^Sixty dials a day /);
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('3');
	await expect(page.getByText(/^12 months, 3 reps, /)).toBeVisible();
});

test('a file that is no table is said to be none, and the plan goes on', async ({ page }) => {
	await page.goto('./data/');
	await page
		.getByLabel('Choose files')
		.and(page.locator('input'))
		.setInputFiles({
			name: 'letter.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Dear all,')
		});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Nothing to play in these files yet'
	);
	await expect(page.getByRole('button', { name: 'Use this history' })).toBeDisabled();
	await page.getByRole('button', { name: 'Leave these files' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is the sample team');
});
