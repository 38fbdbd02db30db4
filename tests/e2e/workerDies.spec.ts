import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** So many calls that no machine reads them before it is interrupted; made in the page. */
const rows = 300_000;

async function chooseCalls(page: Page): Promise<void> {
	const input = page.getByLabel('Choose files').and(page.locator('input'));
	await input.evaluate((element: HTMLInputElement, count) => {
		const lines = ['Activity ID,Owner,Timestamp,Activity Type,Outcome'];
		for (let i = 0; i < count; i++) {
			const when = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
			lines.push(`00T${1e12 + i},Rep ${i % 5},${when},Call,No answer`);
		}
		const chosen = new DataTransfer();
		chosen.items.add(new File([lines.join('\n')], 'calls.csv'));
		element.files = chosen.files;
		element.dispatchEvent(new Event('change', { bubbles: true }));
	}, rows);
}

test('a worker that is killed while it reads is said to be gone, and another one reads on', async ({
	page
}) => {
	await page.addInitScript(() => {
		const made: Worker[] = [];
		Object.assign(window, { made });
		window.Worker = class extends Worker {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				if (String(url).includes('data.worker')) made.push(this);
			}
		};
	});
	await page.goto('./data/');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('This is the sample team');
	await chooseCalls(page);
	await expect(page.getByRole('progressbar', { name: 'Share of the files read' })).toBeVisible();
	await page.evaluate(() => {
		const { made } = window as unknown as { made: Worker[] };
		for (const worker of made) worker.terminate();
	});
	const alert = page.getByRole('alert').filter({ hasText: 'The files could not be read' });
	await expect(alert).toContainText('it was ended from outside');
	await expect(title).toHaveText('The reading stopped');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(alert).toHaveCount(0);
	await expect(page.getByText('All 300,000 rows are used.').first()).toBeVisible({
		timeout: 100_000
	});
});
