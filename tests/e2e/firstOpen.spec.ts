import { readFileSync } from 'node:fs';
import { money } from '../../src/lib/words/en/numbers';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

interface Screen {
	headline: string;
	scenarios: { name: string; mean: number }[];
	naive: { envelope: number };
}
const golden = JSON.parse(readFileSync('tests/golden/firstScreen.json', 'utf8')) as Screen;
const dollars = (amount: number): string => money(amount, 'USD');

test.use({ cores: null });

test('the first open has its answer at once without a click, and others are played', async ({
	page
}) => {
	const plan = new PlanPage(page);
	await plan.open();
	const early = await plan.said();
	expect(early.envelope).toBe('$1.2M');
	expect(early.target).toMatch(/^\$\d+K$/);
	expect(early.none).toMatch(/^\$\d+K$/);

	await plan.settled();
	const { headline, scenarios, naive } = golden;
	const mean = (name: string) => scenarios.find((one) => one.name === name)?.mean ?? NaN;
	await expect(plan.headline).toHaveText(headline);
	expect(await plan.said()).toEqual({
		envelope: dollars(naive.envelope),
		target: dollars(mean('plan')),
		none: dollars(mean('none'))
	});
	// The drawing carries the same amounts as the sentence for those who do not see it.
	for (const text of [`Average ${dollars(mean('plan'))}`, `Average ${dollars(mean('none'))}`])
		await expect(plan.figure.getByText(text, { exact: true })).toBeVisible();

	// Here, where everything is played to the end: a check is another plan with another answer, and
	// the way back to a plan that was tried is at once.
	await expect(plan.tried).toHaveText([/^60, bonus\b/]);
	await plan.guardrail.check();
	await expect(plan.guardrail).toBeChecked();
	await expect(plan.tried).toHaveText([/^60, bonus, checked\b/, /^60, bonus\b/]);
	const checked = await plan.said();
	expect(checked.none).toBe(dollars(mean('none')));
	expect(checked.target).not.toBe(dollars(mean('plan')));
	await plan.tried.nth(1).getByRole('button').click();
	await expect(plan.guardrail).not.toBeChecked();
	await expect(plan.headline).toHaveText(headline);
	await expect(plan.headline).not.toHaveClass(/stale/);
});
