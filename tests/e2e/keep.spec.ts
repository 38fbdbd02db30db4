import type { BrowserContext, Page } from '@playwright/test';
import { dismiss, storageProblems } from '../../src/lib/words/en/shell';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

/** Six months of two reps: enough for a team of one's own. */
const sheet = [
	'Rep,Month,Dials,Demos,Won deals,Bookings',
	...['Ana', 'Ben'].flatMap((rep, r) =>
		Array.from(
			{ length: 6 },
			(_, m) => `${rep},2025-0${m + 1},${700 + 60 * r + 9 * m},${30 + m},${4 + r},${20_000 + m}`
		)
	)
].join('\n');
const file = { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) };
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page, problem: keyof typeof storageProblems) =>
	page.getByRole('status').filter({ hasText: storageProblems[problem] });

/** Reads the sheet and takes it into use under a name. */
async function use(page: Page, name: string, keep: boolean): Promise<void> {
	await page.goto('./data/');
	await page.getByLabel('Choose files').and(page.locator('input')).setInputFiles(file);
	await page.getByLabel('Team', { exact: true }).fill(name);
	await page.getByLabel('Keep on this computer').setChecked(keep);
	await page.getByRole('button', { name: 'Use this history' }).click();
	await expect(page.getByRole('banner')).toContainText(name);
	await new PlanPage(page).answeredStill(/ a day | would book /);
}

test('teams stand side by side, and one that is not to be kept is gone with the tab', async ({
	page
}) => {
	await use(page, 'Northside', true);
	await use(page, 'Southside', false);
	await page.goto('./data/');
	// The reload took what was held in the tab; the kept team is as it was.
	await expect(title(page)).toHaveText('This is what we know of Northside');
	const teams = page.getByRole('region', { name: 'Your teams' });
	await expect(teams.getByRole('row')).toHaveText([
		/^Team/,
		/^Northside.*in use/,
		/^Sample team/,
		/^Six-touch team/,
		/^Coverage team/
	]);
	await expect(page.getByText('It is there after a reload.')).toBeVisible();

	// Held in this tab from now on: nothing of it is left after a reload.
	await page.getByLabel('Keep on this computer').uncheck();
	await expect(teams.getByRole('row').nth(1)).toContainText('in this tab only');
	await page.getByLabel('Keep on this computer').check();
	await expect(teams.getByRole('row').nth(1)).not.toContainText('in this tab only');

	await teams.getByRole('button', { name: 'Use Sample team' }).click();
	await expect(title(page)).toHaveText('This is the sample team');
	await teams.getByRole('button', { name: 'Use Northside' }).click();
	await expect(title(page)).toHaveText('This is what we know of Northside');
	await teams.getByRole('button', { name: 'Remove Northside' }).click();
	await expect(title(page)).toHaveText('This is the sample team');
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await teams.getByRole('button', { name: 'Use Northside' }).click();

	// Other files take its place; undo brings it back.
	await page
		.getByLabel('Replace it with other files')
		.and(page.locator('input'))
		.setInputFiles(file);
	await expect(page.getByLabel('In place of Northside')).toBeChecked();
	const name = page.getByLabel('Team', { exact: true });
	await expect(name).toHaveValue('Northside');
	await name.fill('Eastside');
	await page.getByRole('button', { name: 'Use this history' }).click();
	// It leads to Plan, which has to be there before one goes back.
	await new PlanPage(page).answeredStill(/ a day | would book /);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(teams.getByRole('row')).toHaveText([
		/^Team/,
		/^Eastside.*in use/,
		/^Sample team/,
		/^Six-touch team/,
		/^Coverage team/
	]);
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(title(page)).toHaveText('This is what we know of Northside');
});

async function secondTab(context: BrowserContext, page: Page): Promise<PlanPage> {
	const other = new PlanPage(await context.newPage());
	await other.page.goto(page.url());
	await other.answered(/^Sixty dials a day /);
	return other;
}

test('of two tabs, the one that changes the plan last asks which counts', async ({
	page,
	context
}) => {
	const plan = new PlanPage(page);
	await plan.open();
	const other = await secondTab(context, page);
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await other.typeLevel('47');
	await expect(notice(other.page, 'otherTab')).toBeVisible();
	await other.page.getByRole('button', { name: 'The other tab’s' }).click();
	await other.answeredStill(/^Forty-six dials a day /);
	await other.typeLevel('48');
	await other.answeredStill(/^Forty-eight dials a day /);
	await plan.typeLevel('49');
	await page.getByRole('button', { name: 'This tab’s' }).click();
	await expect(page.getByRole('status')).toHaveCount(0);
	await page.reload();
	await plan.answeredStill(/^Forty-nine dials a day /);
});

test('a damaged store is said to be, and begun anew with what is in hand', async ({ page }) => {
	const plan = new PlanPage(page);
	await page.goto('./manifest.webmanifest');
	// A database of that name in which the table is missing: what a crash in its making leaves.
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const opening = indexedDB.open('goalpost');
				opening.onsuccess = () => {
					opening.result.close();
					done();
				};
			})
	);
	await plan.open();
	await expect(notice(page, 'broken')).toBeVisible();
	await plan.typeLevel('46');
	await notice(page, 'broken').getByRole('button', { name: 'Begin the store anew' }).click();
	await expect(page.getByRole('status')).toHaveCount(0);
	await plan.answeredStill(/^Forty-six dials a day /);
	await page.reload();
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(page.getByRole('button', { name: dismiss })).toHaveCount(0);
});
