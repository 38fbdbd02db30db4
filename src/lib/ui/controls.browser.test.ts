import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import './tokens.css';
import './base.css';
import Button from './Button.svelte';
import NumberText from './NumberText.svelte';
import RangeNumber from './RangeNumber.svelte';
import Scrub from './Scrub.svelte';
import StopSlider from './StopSlider.svelte';

type Change = readonly [value: number, settled: boolean];

const typed = {
	min: 20,
	max: 400,
	kind: 'count' as const,
	format: String,
	complaint: () => 'Type 20 to 400.'
};

/** A scrub that shows what it is given, as a page would have it. */
async function scrub(value = 60) {
	const changes: Change[] = [];
	const props = (now: number) => ({
		label: 'Dials',
		value: now,
		scale: { min: 20, max: 90, step: 1 },
		text: `${now} dials`,
		typed,
		onvalue(next: number, settled: boolean) {
			changes.push([next, settled]);
			void screen.rerender(props(next));
		}
	});
	const screen = await render(Scrub, props(value));
	return { changes, slider: page.getByRole('slider', { name: 'Dials' }) };
}

function pointer(type: string, x: number, more: PointerEventInit = {}): PointerEvent {
	return new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: x, button: 0, ...more });
}

/** Drags by pixels, in steps of three, with the element held as a browser holds it. */
function drag(slider: Element, by: number, more: PointerEventInit = {}): void {
	// A made-up pointer cannot be captured; the events go to the element anyway.
	slider.setPointerCapture = () => undefined;
	slider.dispatchEvent(pointer('pointerdown', 100, more));
	for (let x = 3; x <= Math.abs(by); x += 3)
		slider.dispatchEvent(pointer('pointermove', 100 + Math.sign(by) * x, more));
}

describe('Scrub', () => {
	it('is a slider with its words as its value', async () => {
		const { slider } = await scrub();
		await expect.element(slider).toHaveAttribute('aria-valuenow', '60');
		await expect.element(slider).toHaveAttribute('aria-valuetext', '60 dials');
	});
	it('moves a step every six pixels and settles when it is let go', async () => {
		const { changes, slider } = await scrub();
		drag(slider.element(), 12);
		expect(changes).toEqual([
			[61, false],
			[62, false]
		]);
		await expect.element(slider).toHaveTextContent('62 dials');
		slider.element().dispatchEvent(pointer('pointerup', 112));
		expect(changes[changes.length - 1]).toEqual([62, true]);
	});
	it('puts back what was there when Escape is pressed during a drag', async () => {
		const { changes, slider } = await scrub();
		drag(slider.element(), -18);
		await userEvent.keyboard('{Escape}');
		expect(changes[changes.length - 1]).toEqual([60, true]);
	});
	it('steps with keys, five at a time with Shift', async () => {
		const { slider } = await scrub();
		slider.element().focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(slider).toHaveTextContent('61 dials');
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{End}');
		await expect.element(slider).toHaveTextContent('90 dials');
	});
	it('becomes a text field on Enter, and a scrub again with what was typed', async () => {
		const { changes, slider } = await scrub();
		slider.element().focus();
		await userEvent.keyboard('{Enter}46{Enter}');
		expect(changes).toEqual([[46, true]]);
		await expect.element(slider).toHaveFocus();
	});
	it('keeps a number out of range, says the limits, and gives up on Escape', async () => {
		const { changes, slider } = await scrub();
		slider.element().focus();
		await userEvent.keyboard('{Enter}500{Enter}');
		const field = page.getByRole('textbox', { name: 'Dials' });
		await expect.element(field).toHaveValue('500');
		await expect.element(page.getByRole('alert')).toHaveTextContent('Type 20 to 400.');
		await userEvent.keyboard('{Escape}');
		await expect.element(slider).toHaveTextContent('60 dials');
		expect(changes).toEqual([]);
	});
});

describe('NumberText', () => {
	it('takes what people type and shows it as it is written here', async () => {
		const values: number[] = [];
		const screen = await render(NumberText, {
			label: 'Goal',
			value: 900_000,
			min: 1,
			max: 1e9,
			kind: 'money',
			format: (value: number) => `$${value / 1000}K`,
			complaint: () => 'No.',
			onvalue: (value: number) => values.push(value)
		});
		const field = screen.getByRole('textbox', { name: 'Goal' });
		await expect.element(field).toHaveValue('$900K');
		await userEvent.fill(field, '$1.2M');
		await userEvent.keyboard('{Enter}');
		expect(values).toEqual([1_200_000]);
		await userEvent.fill(field, 'much');
		await userEvent.keyboard('{Enter}');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		expect(values).toHaveLength(1);
	});
});

describe('RangeNumber', () => {
	it('is one number with a slider and a field, both named', async () => {
		const changes: Change[] = [];
		const screen = await render(RangeNumber, {
			label: 'Dials a day',
			value: 60,
			scale: { min: 20, max: 90, step: 1 },
			limits: { min: 20, max: 400 },
			format: String,
			complaint: () => 'No.',
			valueText: '60 dials a day',
			ticks: [
				{ value: 62, text: '62 in the best months' },
				{ value: 45, text: '45 now' }
			],
			onvalue: (value: number, settled: boolean) => changes.push([value, settled])
		});
		const slider = screen.getByRole('slider', { name: 'Dials a day' });
		slider.element().focus();
		await userEvent.keyboard('{PageUp}');
		expect(changes).toEqual([[65, true]]);
		await userEvent.keyboard('{ArrowRight}');
		expect(changes[changes.length - 1][1]).toBe(true);
		const field = screen.getByRole('textbox', { name: 'Dials a day' });
		await userEvent.fill(field, '120');
		await userEvent.keyboard('{Enter}');
		expect(changes[changes.length - 1]).toEqual([120, true]);
		await expect.element(screen.getByText('45 now')).toBeVisible();
	});
});

describe('StopSlider', () => {
	it('says its value in words, never as a number', async () => {
		const values: number[] = [];
		const screen = await render(StopSlider, {
			label: 'How hard',
			value: 0.75,
			words: 'Bonus rides on it',
			stops: [
				{ value: 0.3, text: 'tracked' },
				{ value: 0.75, text: 'bonus' }
			],
			onvalue: (value: number) => values.push(value)
		});
		const slider = screen.getByRole('slider', { name: 'How hard' });
		await expect.element(slider).toHaveAttribute('aria-valuetext', 'Bonus rides on it');
		await userEvent.click(screen.getByText('tracked'));
		expect(values).toEqual([0.3]);
	});
});

describe('Button', () => {
	it('stays in reach while it cannot be used, and says what is missing', async () => {
		let clicks = 0;
		const { createRawSnippet } = await import('svelte');
		const children = createRawSnippet(() => ({ render: () => '<span>Use it</span>' }));
		const props = { children, onclick: () => void clicks++ };
		const screen = await render(Button, { ...props, missing: 'Choose a file first.' });
		const button = screen.getByRole('button', { name: 'Use it' });
		await expect.element(button).toHaveAttribute('aria-disabled', 'true');
		await expect.element(button).toHaveAccessibleDescription('Choose a file first.');
		await userEvent.click(button, { force: true });
		expect(clicks).toBe(0);
		await screen.rerender({ ...props, missing: undefined });
		await userEvent.click(button);
		expect(clicks).toBe(1);
	});
});
