import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

/** The sentence of the plan, above the headline. */
const briefOf = ({ page }: PlanPage): Locator => page.locator('#main p').first();

test('46 dials typed in the rail are another plan with another answer', async ({ plan }) => {
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(briefOf(plan)).toContainText('46 dials a day');
	await expect(plan.levelSlider).toHaveValue('46');
	await expect(plan.levelSlider).toHaveAttribute(
		'aria-valuetext',
		/^46 dials a day: average bookings \$\d+K, /
	);
	// The envelope takes less of what it takes for granted: 46 of the 60 dials that it remembers.
	expect((await plan.said()).envelope).toBe('$920K');
});

test('the numbers of the sentence are typed, stepped and dragged', async ({ plan }) => {
	const { page } = plan;
	const brief = briefOf(plan);
	const number = brief.getByRole('slider', { name: 'Dials a day' });

	await number.press('Enter');
	const typed = brief.getByRole('textbox', { name: 'Dials a day' });
	await expect(typed).toBeFocused();
	await typed.fill('52');
	await typed.press('Escape');
	await expect(number).toHaveText('60 dials a day');
	await expect(number).toBeFocused();
	await expect(plan.undo).toBeDisabled();

	await number.press('Enter');
	await typed.fill('46');
	await typed.press('Enter');
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(number).toBeFocused();
	await expect(plan.level).toHaveValue('46');

	await number.press('ArrowUp');
	await expect(plan.level).toHaveValue('47');
	await brief.getByRole('slider', { name: 'How hard you push' }).press('ArrowDown');
	await expect(brief).toContainText('with a weekly review.');
	await expect(plan.pressure).toHaveAttribute('aria-valuetext', 'reviewed weekly');

	const box = await number.boundingBox();
	if (!box) throw new Error('The number is not to be seen.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 30, y, { steps: 5 });
	await page.mouse.move(x + 60, y, { steps: 5 });
	await page.mouse.up();
	await expect(plan.level).toHaveValue('57');
	// The whole drag is one step.
	await plan.undo.click();
	await expect(plan.level).toHaveValue('47');
	await expect(brief).toContainText('with a weekly review.');
});

test('what cannot be taken stays as typed, and a sentence names the limits', async ({ plan }) => {
	const { page } = plan;
	for (const text of ['sixty', '401', '-3']) {
		await plan.typeLevel(text);
		await expect(plan.level).toHaveValue(text);
		await expect(plan.level).toHaveAttribute('aria-invalid', 'true');
		await expect(page.getByRole('alert')).toHaveText('Type 20 to 400 dials a day.');
	}
	await plan.level.press('Escape');
	await expect(plan.level).toHaveValue('60');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(plan.undo).toBeDisabled();

	const goal = plan.rail.getByRole('textbox', { name: 'Goal, whole team' });
	await goal.fill('nothing');
	await goal.press('Enter');
	await expect(page.getByRole('alert')).toHaveText('Type an amount above $0, such as $1.2M.');
	await goal.fill('750k');
	await goal.press('Enter');
	await expect(goal).toHaveValue('$750K');
	await expect(briefOf(plan)).toContainText('to book $750K');
});

test('pressure is turned by keys, in the words of its stops', async ({ plan }) => {
	await plan.pressure.press('End');
	await expect(plan.pressure).toHaveValue('100');
	await expect(plan.pressure).toHaveAttribute('aria-valuetext', 'their job rides on it');
	await expect(briefOf(plan)).toContainText('with their job riding on it.');
	await plan.pressure.press('Home');
	await expect(briefOf(plan)).toContainText('with no more than a mention.');
	await plan.pressure.press('PageUp');
	await expect(plan.pressure).toHaveValue('5');
	await plan.answeredStill(/^Sixty dials a day /);
});

test('undo and redo go back and forth, by button and by key, past a reload', async ({ page }) => {
	const plan = new PlanPage(page);
	await plan.openStill();
	await expect(plan.undo).toBeDisabled();
	await expect(plan.redo).toBeDisabled();

	await plan.typeLevel('46');
	await plan.guardrail.check();
	await plan.pressure.press('End');
	await plan.undo.click();
	await expect(plan.pressure).toHaveValue('75');
	await plan.undo.click();
	await expect(plan.guardrail).not.toBeChecked();
	await plan.redo.click();
	await expect(plan.guardrail).toBeChecked();
	await expect(plan.level).toHaveValue('46');
	await plan.answeredStill(/^Forty-six dials a day /);

	await page.reload();
	await plan.answeredStill(/^Forty-six dials a day /);
	await expect(plan.level).toHaveValue('46');
	await expect(plan.guardrail).toBeChecked();
	await plan.pressure.focus();
	await page.keyboard.press('Control+Shift+Z');
	await expect(plan.pressure).toHaveValue('100');
	await expect(plan.redo).toBeDisabled();
	for (const key of ['Control+z', 'Control+z', 'Control+z']) await page.keyboard.press(key);
	await expect(plan.level).toHaveValue('60');
	await expect(plan.undo).toBeDisabled();
	await page.keyboard.press('Control+y');
	await expect(plan.level).toHaveValue('46');
});

test('a target that was removed comes back, and the goal alone has a forecast', async ({
	plan
}) => {
	await plan.rail.getByRole('button', { name: 'Remove this target' }).click();
	await plan.answeredStill(/^With no target the team would book about \$\d+K$/);
	await expect(briefOf(plan)).toContainText('You set no target.');
	expect(await plan.said()).toMatchObject({ envelope: null, target: null });
	await plan.rail.getByText('Target removed.').getByRole('button', { name: 'Undo' }).click();
	await plan.answeredStill(/^Sixty dials a day /);
});

test('team, months, luck and single reps are changed, and one button goes back to the start', async ({
	plan
}) => {
	const { rail } = plan;
	const brief = briefOf(plan);
	const reps = rail.getByRole('textbox', { name: 'Reps' });
	await reps.fill('6');
	await reps.press('Enter');
	await expect(rail.getByText(/^The new rep works as .+ does\.$/)).toBeVisible();
	await brief.getByRole('slider', { name: 'Months' }).press('ArrowRight');
	await expect(brief).toContainText('6 reps have 6 months to book $1.2M.');
	await rail.getByRole('button', { name: 'New luck' }).click();

	await rail.getByRole('combobox', { name: 'For whom' }).selectOption('by rep');
	await expect(brief).toContainText('ask each for dials a day, by rep');
	const ana = rail.getByRole('textbox', { name: 'Ana Torres' });
	await expect(ana).toHaveValue('60');
	await ana.fill('30');
	await ana.press('Enter');
	await plan.answeredStill(/^A dial target for each rep /);
	await rail.getByRole('combobox', { name: 'For whom' }).selectOption('the same for all');
	await expect(plan.level).toHaveValue('55');

	await rail.getByRole('button', { name: 'Reset to sample' }).click();
	await expect(brief).toContainText('5 reps have 3 months to book $1.2M.');
	await plan.answeredStill(/^Sixty dials a day /);
	await plan.undo.click();
	await expect(plan.level).toHaveValue('55');
});

test('the play is stopped and gone on with, and an assumption is changed', async ({ page }) => {
	const plan = new PlanPage(page);
	await plan.open();
	// A quick machine has played everything before a pointer gets there: then once more, with other luck.
	await expect(async () => {
		await page.getByRole('button', { name: 'New luck' }).click();
		await plan.stop.evaluate((button: HTMLElement) => button.click(), undefined, { timeout: 2000 });
		await expect(plan.rail.getByText(/^Stopped at [\d,]+ quarters/)).toBeVisible({ timeout: 2000 });
	}).toPass();
	await page.getByRole('button', { name: 'Play the rest' }).click();
	await expect(plan.stop).toBeVisible();
	await plan.still();

	await page.getByText('The assumptions, one by one', { exact: true }).click();
	const share = page.getByRole('textbox', { name: 'Share of pay that is commission' });
	await expect(share).toHaveValue('40%');
	await share.fill('120%');
	await share.press('Enter');
	await expect(page.getByRole('alert')).toHaveText('Type 0% to 100%.');
	await share.fill('10%');
	await share.press('Enter');
	await expect(share).toHaveValue('10%');
	const size = page.getByRole('textbox', { name: 'How winning goes with the size of a deal' });
	await size.fill('-1');
	await size.press('Enter');
	await page.getByText('How reps’ figures go together', { exact: true }).click();
	const both = page.getByRole('textbox', { name: 'of dials a day and demos a day' });
	const mended = page.getByText(/cannot all hold at once with the others; the nearest that can/);
	await both.fill('0.9');
	await both.press('Enter');
	await expect(both).toHaveValue('0.9');
	await expect(mended).toBeHidden();
	// Both go down with the win rate in the sample team, so that they cannot be opposed to each other.
	await both.fill('-0.9');
	await both.press('Enter');
	await expect(mended).toBeVisible();
	await page.getByRole('button', { name: 'of dials a day and demos a day: as it was' }).click();
	await expect(mended).toBeHidden();
	await expect(page.getByRole('button', { name: 'of a deal: as it was' })).toBeVisible();
	await expect(plan.undo).toBeEnabled();
	await plan.answeredStill(/^Sixty dials a day /);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the dock turns the target and opens all controls', async ({ page }) => {
		const plan = new PlanPage(page);
		await plan.openStill();
		const slider = page.getByRole('slider', { name: 'Dials a day' }).last();
		await page.getByRole('button', { name: 'One dial fewer' }).tap();
		await plan.answeredStill(/^Fifty-nine dials a day /);
		await expect(slider).toHaveValue('59');
		await page.getByRole('button', { name: 'One dial more' }).tap();
		await expect(slider).toHaveValue('60');

		const opener = page.getByRole('button', { name: 'All controls' });
		await opener.tap();
		const sheet = page.getByRole('dialog', { name: 'Your plan' });
		await expect(sheet).toBeVisible();
		await sheet.getByRole('checkbox', { name: 'Check dials-to-demos weekly' }).check();
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		await expect(opener).toBeFocused();
		await opener.tap();
		const check = sheet.getByRole('checkbox', { name: 'Check dials-to-demos weekly' });
		await expect(check).toBeChecked();
		await sheet.getByRole('button', { name: 'Done' }).tap();
		await expect(sheet).toBeHidden();
	});
});
