import { expect, test } from './fixtures';

/** Pages of a PDF, counted by the objects that each of them is. */
const pagesOf = (pdf: Buffer): number =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the report opens by itself, says the plan and the answer as ours, and prints on one page', async ({
	page
}) => {
	await page.goto('./report/');
	const sheet = page.getByRole('article');
	await expect(sheet.getByText('The Goodhart gap')).toBeVisible();
	await expect(sheet).toContainText(
		'5 reps have 3 months to book $1.2M. We plan to ask each for 60 dials a day, with a bonus riding on it.'
	);
	await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
		/^Sixty dials a day (makes no clear difference|may|would probably (cost us|bring) )/
	);
	await expect(sheet).toContainText(
		/Given the same luck, we end (ahead of|behind) where we would /
	);
	await expect(sheet.getByRole('figure', { name: /^Three answers/ })).toBeVisible();
	await expect(sheet).toContainText(
		/8 times in 10 we book at least \$\d+K with the target, \$\d+K /
	);
	await expect(sheet.getByRole('region', { name: 'Estimated' })).toContainText('Dials a day now');
	await expect(sheet.getByRole('region', { name: 'Assumed' })).toContainText(
		'How easily reps cut corners'
	);
	await expect(sheet).toContainText(
		/quarters, each played twice .* Luck number “goalpost”, engine /
	);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	for (const format of ['A4', 'Letter'])
		expect(pagesOf(await page.pdf({ format, preferCSSPageSize: true })), format).toBe(1);
});
