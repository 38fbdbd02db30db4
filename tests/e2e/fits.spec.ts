import { expect, test } from './fixtures';

test('a curve chosen by hand sticks, and what cannot be had is said', async ({ page }) => {
	await page.goto('./data/');
	const curve = page.getByLabel('Curve of: Deal sizes');
	await curve.selectOption('gamma');
	const chosen = page.getByText(/Chosen by you: gamma \(best: log-normal\), off by at most/);
	await expect(chosen).toBeVisible();
	await page.reload();
	await expect(chosen).toBeVisible();
	await expect(curve).toHaveValue('gamma');

	await curve.selectOption('pricePoints');
	await expect(
		page.getByText(/^You chose price points, which these values do not have/)
	).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(chosen).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/Fitted: log-normal, off by at most/)).toBeVisible();

	// Scores are worked out beside the page, and may be stopped.
	await page.getByText('Value for value, and other curves').first().click();
	const judge = page.getByRole('button', { name: 'Score on held-out rows' });
	await judge.click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(judge).toBeVisible();
});
