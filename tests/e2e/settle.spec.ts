import type { Page } from '@playwright/test';
import { data as words } from '../../src/lib/words/en/data';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

/** Two files of a small team, one of whose reps is written in two ways. */
const rows = <T>(count: number, row: (i: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => row(i));
const day = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);
const repOf = (i: number): string =>
	i % 3 === 0 ? 'Ana Lind' : i % 3 === 1 ? 'Priya Nair' : i % 2 === 0 ? 'Jo Ortiz' : 'J. Ortiz';
const deals = [
	'Deal ID,Owner,Account,Stage,Amount,Created Date,Close Date',
	...rows(360, (i) =>
		[
			`D${i}`,
			repOf(i),
			`Account ${i % 30}`,
			['Won', 'Lost', 'Won', 'Proposal'][i % 4],
			2000 + 10 * i,
			day(i % 330),
			i % 4 === 3 ? '' : day((i % 330) + 30)
		].join(',')
	)
].join('\n');

const file = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function chooseDeals(page: Page): Promise<void> {
	await page.goto('./data/');
	await expect(title(page)).toHaveText('This is the sample team');
	await page
		.getByLabel('Choose files')
		.and(page.locator('input'))
		.setInputFiles([file('deals.csv', deals)]);
	await expect(title(page)).toHaveText('One thing is left to settle');
}

test('two names of one rep are merged with a click, which undo takes back', async ({ page }) => {
	await chooseDeals(page);
	const issue = page.getByRole('listitem').filter({ hasText: 'look like one person' });
	const names = page.getByRole('cell', { name: /names$/ });
	await expect(names).toHaveText('4 names');
	await issue.getByRole('button', { name: 'Merge' }).click();
	await expect(title(page)).toHaveText('Everything is read');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(title(page)).toHaveText('One thing is left to settle');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(title(page)).toHaveText('Everything is read');

	await page.getByRole('button', { name: 'Use this history' }).click();
	const plan = new PlanPage(page);
	await plan.answeredStill(/ would book about | a day /);
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('3');
	await page.reload();
	await plan.answeredStill(/ would book about | a day /);
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('3');

	// Everything that is kept goes with one click, and the app starts as for a first visitor.
	await page.goto('./data/');
	await page.getByRole('button', { name: 'Delete everything kept here' }).click();
	await expect(title(page)).toHaveText('This is the sample team');
	await page.reload();
	await expect(title(page)).toHaveText('This is the sample team');
});

test('columns are mapped, and a level is typed, by keyboard alone', async ({ page }) => {
	await chooseDeals(page);
	const stage = page.getByRole('combobox', { name: 'Stage means' });
	await stage.focus();
	await stage.selectOption('');
	await expect(title(page)).toHaveText(/left to settle|Nothing to play/);
	await page.keyboard.press('Control+z');
	await expect(stage).toHaveValue('stage');
	await page.getByRole('combobox', { name: 'Account means' }).selectOption('');
	const levels = page.getByText('Levels, territories and dates of the reps');
	await levels.focus();
	await page.keyboard.press('Enter');
	const level = page.getByRole('textbox', { name: 'Level of Ana Lind' });
	await level.focus();
	await page.keyboard.type('senior');
	await page.keyboard.press('Tab');
	await expect(level).toHaveValue('senior');
	await expect(page.getByRole('columnheader', { name: 'Level' }).first()).toBeVisible();

	// The next export with these headers is read as this one was settled.
	await page.getByRole('button', { name: 'Use this history' }).click();
	await new PlanPage(page).answered(/ would book about | a day /);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page
		.getByLabel('Choose files')
		.and(page.locator('input'))
		.setInputFiles([file('next month.csv', deals)]);
	await expect(page.getByText(words.recalled(['next month.csv']))).toBeVisible();
	// A column that is not used is not among those that are shown.
	await expect(page.getByRole('combobox', { name: 'Stage means' })).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Account means' })).toHaveCount(0);
});

test('a table is pasted anywhere on the page', async ({ page }) => {
	await page.goto('./data/');
	await expect(title(page)).toHaveText('This is the sample team');
	await page.evaluate(
		(text) => {
			const data = new DataTransfer();
			data.setData('text/plain', text);
			document.body.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
			);
		},
		deals.replaceAll(',', '\t')
	);
	await expect(page.getByRole('tab', { name: 'pasted.csv' })).toBeVisible();
	await expect(title(page)).toHaveText('One thing is left to settle');
});
