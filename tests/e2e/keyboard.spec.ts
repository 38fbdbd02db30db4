import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PlanPage } from './planPage';

/** Where Tab should stop, in the order of the document, and what it is called. */
interface Stop {
	name: string;
	/** the landmark around it */
	within: string;
}

/** Waits for the last of what stands on Plan while nothing is played, so that controls neither come nor go. */
async function whole(page: Page): Promise<void> {
	await expect(new PlanPage(page).stop).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'What this rests on' })).toBeVisible();
}

/** All that takes the keyboard's focus, numbered in the page for `focused`. */
const stops = (page: Page): Promise<Stop[]> =>
	page.evaluate(() => {
		const all = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]'
			)
		].filter(
			(element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
		);
		return all.map((element, i) => {
			element.dataset.stop = String(i);
			const label = (element as HTMLInputElement).labels?.[0]?.textContent;
			return {
				name: element.getAttribute('aria-label') ?? label ?? element.textContent.trim(),
				within: element.closest('header, aside, main, .dock')?.tagName ?? 'BODY'
			};
		});
	});

/** The number of what has the focus; null when it is nothing of the list. */
const focused = (page: Page): Promise<string | null> =>
	page.evaluate(() => (document.activeElement as HTMLElement).dataset.stop ?? null);

/** Goes through the page with Tab from its first stop, and gives the numbers of all as they came. */
async function walk(page: Page, length: number): Promise<(string | null)[]> {
	await page.locator('[data-stop="0"]').focus();
	const seen = [await focused(page)];
	while (seen.length < length) {
		await page.keyboard.press('Tab');
		seen.push(await focused(page));
	}
	return seen;
}

const numbers = (length: number): string[] => Array.from({ length }, (_, i) => String(i));

test('Tab reaches every control of Plan in reading order, the rail before the answer', async ({
	page
}) => {
	await new PlanPage(page).openStill();
	await whole(page);
	const all = await stops(page);
	const names = all.map(({ name }) => name);
	expect(await walk(page, all.length)).toEqual(numbers(all.length));
	expect(names[0]).toBe('Skip to the content');
	for (const name of [
		'Goal, whole team',
		'For whom',
		'How hard you push',
		'Check dials-to-demos weekly',
		'Remove this target',
		'New luck',
		'Reading line: how many quarters book at least this amount'
	])
		expect(names).toContain(name);
	// Typed, slid, and turned in the sentence: three ways to the same number.
	expect(names.filter((name) => name === 'Dials a day')).toHaveLength(3);
	const order = all.map(({ within }) => within);
	expect(order.filter((within, i) => within !== order[i - 1])).toEqual([
		'BODY',
		'HEADER',
		'ASIDE',
		'MAIN'
	]);
	// And back again.
	await page.keyboard.press('Shift+Tab');
	expect(await focused(page)).toBe(String(all.length - 2));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('Tab reaches every control, the dock after the answer', async ({ page }) => {
		await new PlanPage(page).openStill();
		await whole(page);
		const all = await stops(page);
		expect(await walk(page, all.length)).toEqual(numbers(all.length));
		expect(all.at(-1)?.name).toBe('One dial more');
	});

	test('the menu of places opens and closes by keys', async ({ page }) => {
		await page.goto('./learn/');
		const opener = page.getByRole('button', { name: /^Learn\. Places/ });
		const link = page.getByRole('link', { name: 'Data', exact: true });
		await expect(link).toBeHidden();
		await opener.press('Enter');
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		await expect(link).toBeVisible();
		await link.focus();
		await page.keyboard.press('Escape');
		await expect(link).toBeHidden();
		await expect(opener).toBeFocused();
		await opener.press('Space');
		await link.press('Enter');
		await expect(page).toHaveURL(/\/data\/$/);
		await expect(link).toBeHidden();
	});
});

test('the skip link leads past the rail, and Escape puts back what was typed', async ({ page }) => {
	const plan = new PlanPage(page);
	await plan.openStill();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: '60 dials a day' })).toBeFocused();
	for (let plans = 0; plans < 3; plans++) await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('slider', { name: 'Reps' })).toBeFocused();

	await plan.level.fill('7');
	await plan.level.press('Escape');
	await expect(plan.level).toHaveValue('60');
	await expect(plan.level).toBeFocused();
	await plan.level.press('Tab');
	await expect(plan.level).toHaveValue('60');
});

test('arrows and their kin turn the slider of the target', async ({ plan }) => {
	const { page } = plan;
	for (const [key, level] of [
		['ArrowRight', '61'],
		['ArrowUp', '62'],
		['ArrowLeft', '61'],
		['PageDown', '56'],
		['PageUp', '61'],
		['Home', '20'],
		['End', '90']
	]) {
		await plan.levelSlider.press(key);
		await expect(plan.levelSlider).toHaveValue(level);
		await expect(plan.level).toHaveValue(level);
	}
	await plan.answeredStill(/^Ninety dials a day /);
	await expect(plan.rail.getByText(/^No rep has averaged more than \d+ dials a day/)).toBeVisible();
	// The answer is said as well, to those who do not see it.
	await expect(page.locator('p[aria-live=polite]')).toContainText(
		/^Ninety dials a day .*No target: /
	);
});

test('the reading line asks about any amount by keys, and says what it finds', async ({
	plan: { page }
}) => {
	await whole(page);
	const line = page.getByRole('slider', { name: 'Reading line: how many quarters' });
	const now = async () => Number(await line.getAttribute('aria-valuenow'));
	/** What it says aloud stands below the figure as well. */
	const said = async (amount: RegExp): Promise<void> => {
		const text = await line.getAttribute('aria-valuetext');
		expect(text).toMatch(amount);
		expect(text).toMatch(/: (fewer than |more than |)\d+ of 100 with the target, /);
		await expect(page.getByText(text ?? '', { exact: true })).toBeVisible();
	};
	const hint = page.getByText(/^Point at the chart, or focus it/);
	await expect(hint).toBeVisible();
	await line.focus();
	await expect(hint).toBeHidden();
	await said(/^At least \$1\.2M: /);
	const goal = await now();
	expect(goal).toBe(1_200_000);

	await page.keyboard.press('ArrowLeft');
	const step = goal - (await now());
	expect(step).toBeGreaterThan(0);
	await page.keyboard.press('Shift+ArrowLeft');
	expect(goal - (await now())).toBeCloseTo(6 * step, 6);
	await said(/^At least \$1\.\d+M: /);

	await page.keyboard.press('Home');
	expect(String(await now())).toBe(await line.getAttribute('aria-valuemin'));
	await said(/^At least \$\d+K: (more than )?9\d of 100 with the target, (more than )?9\d of 100 /);
	await page.keyboard.press('End');
	expect(String(await now())).toBe(await line.getAttribute('aria-valuemax'));
	await page.keyboard.press('Home');
	await page.keyboard.press('g');
	expect(await now()).toBe(goal);
	await page.keyboard.press('Tab');
	await expect(hint).toBeVisible();
});

test('the statistics open by key and give their table to the clipboard', async ({
	plan: { page, figure }
}) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await whole(page);
	const summary = figure.getByText('The statistics', { exact: true });
	await summary.press('Enter');
	await expect(figure.getByRole('table')).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(figure.getByText('Copied')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split(/\r?\n/)[0]).toBe(',No target,With the target');
	await summary.press('Space');
	await expect(figure.getByRole('table')).toBeHidden();
});
