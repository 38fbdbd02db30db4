import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { threeAnswersWords, watchedChartWords } from '../words/en/charts';
import type { Answer, ThreeAnswersInput } from './threeAnswers/answer';
import { shareAtLeast } from './threeAnswers/reading';
import ThreeAnswers from './threeAnswers/ThreeAnswers.svelte';
import Watched from './watched/Watched.svelte';

const goal = 1_200_000;

/** Quarters spread evenly from `low` to `high`. */
function evenly(low: number, high: number): Answer {
	const quantiles = Float64Array.from({ length: 401 }, (_, i) => low + ((high - low) * i) / 400);
	return {
		mean: (low + high) / 2,
		p10: quantiles[40],
		p20: quantiles[80],
		p90: quantiles[360],
		chance: shareAtLeast(quantiles, goal),
		chanceError: 0.002,
		quantiles
	};
}

const input: ThreeAnswersInput = {
	goal,
	envelope: null,
	gap: {
		title: 'The Goodhart gap',
		amount: '$288K',
		note: 'from the envelope to the forecast',
		start: goal,
		steps: [
			{ id: 'luck', label: 'Those five months were lucky', amount: -195_000, group: 'arithmetic' },
			{ id: 'time', label: 'Follow-ups crowded out', amount: -93_000, group: 'behaviour' }
		],
		between: null
	},
	target: evenly(620_000, 1_236_000),
	none: evenly(680_000, 1_300_000),
	stage: 'settled',
	replications: 10_000
};
const words = threeAnswersWords('USD', '30 June');

const count = (container: Element, selector: string): number =>
	container.querySelectorAll(selector).length;

/** What axe finds wrong with a chart on its own: rules about whole pages are left out. */
async function faults(container: Element): Promise<string[]> {
	const { violations } = await axe.run(container, {
		rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } }
	});
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

// Widths are those of the app's own type: a fallback that is still shown would measure another.
beforeAll(() =>
	Promise.all(
		[
			'400 13px "Source Sans 3"',
			'600 13px "Source Sans 3"',
			'italic 13px "Source Sans 3"',
			'600 13px "Source Serif 4"'
		].map((font) => document.fonts.load(font))
	)
);
beforeEach(() => page.viewport(1100, 900));

describe('three answers in a browser', () => {
	it('fill as many dots as reach the goal, and are named and described', async () => {
		const { container } = await render(ThreeAnswers, { input, words });
		await expect.poll(() => count(container, 'circle.dot')).toBe(100);
		const reached = (answer: Answer): number =>
			Array.from({ length: 50 }, (_, i) => answer.quantiles[8 * i + 4]).filter((v) => v >= goal)
				.length;
		expect(count(container, 'circle.dot[fill="var(--push)"]')).toBe(reached(input.target!));
		expect(count(container, 'circle.dot[fill="var(--free)"]')).toBe(reached(input.none!));
		await expect
			.element(
				page.getByRole('figure', {
					name: words.title({ envelope: input.envelope !== null, target: true })
				})
			)
			.toBeInTheDocument();
		expect(await faults(container)).toEqual([]);
	});

	it('keep every text inside the figure, on a desk and on a phone', async () => {
		for (const width of [1100, 760, 390, 320]) {
			await page.viewport(width, 900);
			const { container, unmount } = await render(ThreeAnswers, { input, words });
			await expect.poll(() => count(container, 'circle.dot')).toBe(100);
			const box = container.querySelector('figure')!.getBoundingClientRect();
			for (const text of container.querySelectorAll('.chart-drawing svg text')) {
				const { left, right } = text.getBoundingClientRect();
				expect(left, text.textContent).toBeGreaterThanOrEqual(box.left - 2);
				expect(right, text.textContent).toBeLessThanOrEqual(box.right + 2);
			}
			await unmount();
		}
	});

	it('answer the arrow keys on the reading line', async () => {
		await render(ThreeAnswers, { input, words });
		const slider = page.getByRole('slider', { name: words.readingLabel });
		await expect.element(slider).toBeInTheDocument();
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}');
		const at = 1_200_000 - 60_000;
		const said = words.reading(
			at,
			shareAtLeast(input.target!.quantiles, at),
			shareAtLeast(input.none!.quantiles, at)
		);
		await expect.element(slider).toHaveAttribute('aria-valuetext', said);
		await expect.element(page.getByText(said)).toBeVisible();
	});

	it('fade the marks and not the text when they belong to an older plan', async () => {
		const { container } = await render(ThreeAnswers, { input, words, stale: 'for 60 dials' });
		await expect.poll(() => count(container, 'g[opacity="0.35"] circle.dot')).toBe(100);
		expect(count(container, 'g[opacity="0.35"] text')).toBe(0);
		await expect.element(page.getByText('for 60 dials').first()).toBeVisible();
	});
});

describe('the watched number in a browser', () => {
	it('is read week by week', async () => {
		const weeks = Float64Array.from({ length: 13 }, (_, i) => 100 + i);
		const chartWords = watchedChartWords('Title', 'dials logged', 'demos held');
		const { container } = await render(Watched, {
			input: { logged: weeks, wanted: weeks, loggedBase: 100, wantedBase: 100 },
			words: chartWords
		});
		const slider = page.getByRole('slider', { name: chartWords.readingLabel });
		await expect.element(slider).toBeInTheDocument();
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{Home}{ArrowRight}');
		await expect.element(slider).toHaveAttribute('aria-valuetext', chartWords.reading(2, 101, 101));
		expect(await faults(container)).toEqual([]);
	});
});
