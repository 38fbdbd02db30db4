/** Follow the system, or one of the two whatever the system says. */
export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'goalpost-theme';

/**
 * Light, dark, or as the system is. Kept in localStorage, because it must be known before the first
 * paint; where that is forbidden the choice lasts until the page is closed.
 */
export class Theme {
	#choice = $state<ThemeChoice>(stored());

	get choice(): ThemeChoice {
		return this.#choice;
	}

	/** what `next()` chooses */
	get following(): ThemeChoice {
		return themeChoices[(themeChoices.indexOf(this.#choice) + 1) % themeChoices.length];
	}

	/** System, light, dark, and round again. */
	next(): void {
		this.#choice = this.following;
		keep(this.#choice);
	}

	/** Puts the choice on the page. */
	apply(root: HTMLElement): void {
		if (this.#choice === 'system') delete root.dataset.theme;
		else root.dataset.theme = this.#choice;
	}
}

function stored(): ThemeChoice {
	try {
		const found = globalThis.localStorage?.getItem(key);
		return themeChoices.find((choice) => choice === found) ?? 'system';
	} catch {
		return 'system';
	}
}

function keep(choice: ThemeChoice): void {
	try {
		globalThis.localStorage?.setItem(key, choice);
	} catch {
		// A forbidden storage is told where the plan is kept; a theme is no loss.
	}
}

export const theme = new Theme();
