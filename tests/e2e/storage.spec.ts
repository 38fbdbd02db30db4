import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { keepWords } from '../../src/lib/words/en/data';
import { dismiss, storageProblems } from '../../src/lib/words/en/shell';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

/** The one line that says what happened to the storage. */
const notice = (page: Page, problem: keyof typeof storageProblems) =>
	page.getByRole('status').filter({ hasText: storageProblems[problem] });

test('a reload brings back the plan, what was tried with it and the theme', async ({ page }) => {
	const plan = new PlanPage(page);
	const goal = plan.rail.getByRole('textbox', { name: 'Goal, whole team' });
	await plan.openStill();
	await plan.typeLevel('46');
	await goal.fill('900000');
	await goal.press('Enter');
	await page.getByRole('button', { name: /^Theme: as the system/ }).click();
	await plan.answeredStill(/^Forty-six dials a day /);
	await page.reload();
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(plan.level).toHaveValue('46');
	await expect(goal).toHaveValue('$900K');
	await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible();
	await expect(page.getByRole('status')).toHaveCount(0);
});

test('a browser that forbids storage is said to, and everything goes on', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
	});
	const plan = new PlanPage(page);
	await plan.openStill();
	await expect(notice(page, 'forbidden')).toBeVisible();
	await notice(page, 'forbidden').getByRole('button', { name: dismiss }).click();
	await expect(page.getByRole('status')).toHaveCount(0);
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(notice(page, 'forbidden')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await plan.answeredStill(/^Sixty dials a day /);
});

test('a full browser is said to be full, and everything goes on', async ({ page, site }) => {
	// A place where nothing is kept: from the first change on the browser believes for half a minute
	// that there is room.
	await page.goto('./learn/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
	const plan = new PlanPage(page);
	await plan.openStill();
	await expect(notice(page, 'full')).toBeVisible();
	await notice(page, 'full').getByRole('button', { name: dismiss }).click();
	await expect(page.getByRole('status')).toHaveCount(0);
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(notice(page, 'full')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await plan.answeredStill(/^Sixty dials a day /);
});

test('what this version cannot read is said, and a fresh start is made', async ({ page }) => {
	const plan = new PlanPage(page);
	await plan.openStill();
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await page.evaluate(
		() =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('goalpost');
				opening.onerror = () => fail(new Error('no database'));
				opening.onsuccess = () => {
					const change = opening.result.transaction('kept', 'readwrite');
					change.objectStore('kept').put({ version: 99, value: 'of a later version' }, 'steps');
					change.oncomplete = () => {
						opening.result.close();
						done();
					};
				};
			})
	);
	await page.reload();
	await plan.answeredStill(/^Sixty dials a day /);
	await expect(notice(page, 'unreadable')).toBeVisible();
	await plan.typeLevel('47');
	await plan.answeredStill(/^Forty-seven dials a day /);
	await page.reload();
	await plan.answeredStill(/^Forty-seven dials a day /);
	await expect(page.getByRole('status')).toHaveCount(0);

	// What was laid aside can be taken home, and goes when the user says so.
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: keepWords.saveAside }).click();
	const saved = await downloading;
	expect(saved.suggestedFilename()).toBe(keepWords.asideFile);
	expect(await readFile(await saved.path(), 'utf8')).toContain('of a later version');
	await page.getByRole('button', { name: keepWords.dropAside, exact: true }).click();
	await expect(page.getByText(keepWords.aside)).toHaveCount(0);
});
