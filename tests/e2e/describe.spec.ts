import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

test('a team without a history is described in a few numbers, and called assumed', async ({
	page
}) => {
	await page.goto('./data/');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('This is the sample team');
	await page.getByText('No data? Describe your team').click();
	const form = page.getByRole('region', { name: 'No data? Describe your team' });
	await expect(form.getByRole('row', { name: /^Dials a working day/ })).toContainText(
		/35 to 60 ?B: vendors’ figures/
	);
	const fill = async (name: string, text: string) => {
		await page.getByRole('textbox', { name, exact: true }).fill(text);
		await page.getByRole('textbox', { name, exact: true }).press('Enter');
	};
	await fill('Reps', '4');
	await fill('Deals won, of 100 begun', '30');
	await fill('Dials a working day', '50');
	await form.getByRole('button', { name: 'As usual: Deals won, of 100 begun' }).click();
	await expect(page.getByRole('textbox', { name: 'Deals won, of 100 begun' })).toHaveValue('22');
	await expect(page.getByRole('textbox', { name: 'Goal for the quarter' })).toHaveValue('$600K');
	await page.getByRole('button', { name: 'Use this team' }).click();

	const plan = new PlanPage(page);
	await plan.answeredStill(/^On assumed figures, 60 dials a day /);
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('4');
	await expect(page.getByText(/^4 reps described in a few numbers; no history\./)).toBeVisible();
	await expect(page.getByRole('banner')).toContainText('Described team');

	// It is part of the plan: there after a reload, changed as one step, and undone.
	await page.reload();
	await plan.answeredStill(/^On assumed figures, 60 dials a day /);
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await expect(title).toHaveText('This is a team described in a few numbers');
	await expect(page.getByRole('textbox', { name: 'Dials a working day' })).toHaveValue('50');
	await fill('Reps', '6');
	await page.getByRole('button', { name: 'Use these figures' }).click();
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('6');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(plan.rail.getByRole('textbox', { name: 'Reps' })).toHaveValue('4');
});
