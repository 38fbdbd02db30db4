import { expect, type Locator, type Page } from '@playwright/test';

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
	readonly undo: Locator;
	readonly redo: Locator;
	/** ends the play with what there is */
	readonly stop: Locator;

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
		this.undo = page.getByRole('button', { name: 'Undo' }).first();
		this.redo = page.getByRole('button', { name: 'Redo' });
		this.stop = page.getByRole('button', { name: 'Stop here' });
	}

	/** Opens the page and waits for its first answer; the rest of the quarters is being played then. */
	async open(): Promise<void> {
		await this.page.goto('./');
		await this.answered(/^Sixty dials a day /);
	}

	/**
	 * Stops the play where there is one, so that nothing on the page comes or goes by itself and the
	 * machine is left to what the test looks at. A changed plan is played anew all the same.
	 */
	async still(): Promise<void> {
		// One look and one click in the page: the play may end between a look and a click from outside.
		await this.stop.evaluateAll((buttons: HTMLElement[]) => buttons.forEach((one) => one.click()));
		await expect(this.stop).toHaveCount(0);
	}

	/** Opens the page, waits for its first answer and leaves it at that. */
	async openStill(): Promise<void> {
		await this.open();
		await this.still();
	}

	/**
	 * Goes back to the plan at the start with nothing to undo, wherever the tests before have left the
	 * page, and stops the play at its first answer.
	 */
	async startOver(): Promise<void> {
		await expect(this.undo).toBeVisible();
		// As many clicks as there are steps, each of which is taken at once.
		await this.undo.evaluate((button: HTMLButtonElement) => {
			const more = (): void => {
				if (button.disabled) return;
				button.click();
				setTimeout(more);
			};
			more();
		});
		await expect(this.undo).toBeDisabled();
		await this.answered(/^Sixty dials a day /);
		await this.still();
	}

	/** Waits until the answer is that of the plan in hand. */
	async answered(headline: RegExp): Promise<void> {
		await expect(this.headline).toHaveText(headline);
		await expect(this.headline).not.toHaveClass(/stale/);
	}

	/** As `answered`, and leaves it at that: for tests that look at no more than the first answer. */
	async answeredStill(headline: RegExp): Promise<void> {
		await this.answered(headline);
		await this.still();
	}

	/** Waits until the last of the quarters is played. */
	async settled(): Promise<void> {
		const counter = this.page.getByText(/^10,000 quarters, each played twice with the same luck\./);
		await expect(counter).toBeVisible();
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
