import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the figure of Plan says of its three answers, as it stands there: "$764K". */
export interface SaidAnswers {
	envelope: string | null;
	target: string | null;
	none: string | null;
}

/** The Plan page as its user has it: what there is to read and to turn. */
export class PlanPage {
	readonly page: Page;
	/** the answer as a sentence */
	readonly headline: Locator;
	/** the three answers on one axis */
	readonly figure: Locator;
	/** the controls at the side of a wide window */
	readonly rail: Locator;
	/** the level of the first target, to be typed */
	readonly level: Locator;
	readonly levelSlider: Locator;
	readonly pressure: Locator;
	readonly guardrail: Locator;
	/** each plan that was played to the end, newest first */
	readonly tried: Locator;

	constructor(page: Page) {
		this.page = page;
		this.headline = page.getByRole('heading', { level: 1 });
		this.figure = page.getByRole('figure', { name: /hat will the team book by / });
		this.rail = page.getByRole('complementary', { name: 'Your plan' });
		this.level = this.rail.getByRole('textbox', { name: 'Dials a day' });
		this.levelSlider = this.rail.getByRole('slider', { name: 'Dials a day' });
		this.pressure = this.rail.getByRole('slider', { name: 'How hard you push' });
		this.guardrail = this.rail.getByRole('checkbox', { name: 'Check dials-to-demos weekly' });
		this.tried = page.getByRole('region', { name: 'What you tried' }).getByRole('listitem');
	}

	/** Opens the page and waits for its first answer. */
	async open(): Promise<void> {
		await this.page.goto('./');
		await this.answered(/^Sixty dials a day /);
	}

	/** Waits until the answer is that of the plan in hand. */
	async answered(headline: RegExp): Promise<void> {
		await expect(this.headline).toHaveText(headline, { timeout: 60_000 });
		await expect(this.headline).not.toHaveClass(/stale/);
	}

	/** Waits until the last of the quarters is played. */
	async settled(): Promise<void> {
		const counter = this.page.getByText(/^10,000 quarters, each played twice with the same luck\./);
		await expect(counter).toBeVisible({ timeout: 150_000 });
	}

	/** What the figure tells those who cannot see it. */
	async said(): Promise<SaidAnswers> {
		const text = await this.description();
		const amount = (lead: string): string | null =>
			new RegExp(`${lead} ([^\\s,]+),`).exec(text)?.[1] ?? null;
		return {
			envelope: amount('Back of the envelope:'),
			target: amount('With the target: average'),
			none: amount('No target: average')
		};
	}

	async description(): Promise<string> {
		const id = await this.figure.getAttribute('aria-describedby');
		return (await this.page.locator(`[id="${id}"]`).textContent()) ?? '';
	}

	/** Types a level into the rail, as one does: over what stands there, with Enter. */
	async typeLevel(level: string): Promise<void> {
		await this.level.fill(level);
		await this.level.press('Enter');
	}
}
