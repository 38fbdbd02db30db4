import { describe, expect, it } from 'vitest';
import { dragged, keyed, settle } from './scale';

const none = { shiftKey: false, altKey: false };
const shift = { shiftKey: true, altKey: false };
const alt = { shiftKey: false, altKey: true };
const dials = { min: 20, max: 90, step: 1 };
const money = { min: 50_000, max: 10_000_000, step: 10_000, fine: 1000 };

describe('dragged', () => {
	it('moves one step per six pixels, either way', () => {
		expect(dragged(60, 13, dials, none)).toBe(62);
		expect(dragged(60, -13, dials, none)).toBe(58);
		expect(dragged(60, 5, dials, none)).toBe(60);
	});
	it('moves five steps with Shift', () => {
		expect(dragged(60, 12, dials, shift)).toBe(70);
	});
	it('moves a tenth as far with Alt', () => {
		expect(dragged(60, 60, dials, alt)).toBe(61);
		expect(dragged(1_200_000, 6, money, alt)).toBe(1_201_000);
	});
	it('stops at the ends', () => {
		expect(dragged(60, 6000, dials, none)).toBe(90);
		expect(dragged(60, -6000, dials, none)).toBe(20);
	});
	it('keeps a typed value that is finer than the step', () => {
		expect(dragged(1_234_000, 6, money, none)).toBe(1_244_000);
	});
});

describe('keyed', () => {
	it('knows the keys of a slider', () => {
		expect(keyed('ArrowRight', 60, dials, none)).toBe(61);
		expect(keyed('ArrowDown', 60, dials, none)).toBe(59);
		expect(keyed('PageUp', 60, dials, none)).toBe(65);
		expect(keyed('PageDown', 60, dials, none)).toBe(55);
		expect(keyed('Home', 60, dials, none)).toBe(20);
		expect(keyed('End', 60, dials, none)).toBe(90);
		expect(keyed('ArrowUp', 60, dials, shift)).toBe(65);
	});
	it('leaves every other key alone', () => {
		expect(keyed('Enter', 60, dials, none)).toBeNull();
		expect(keyed('7', 60, dials, none)).toBeNull();
	});
});

describe('settle', () => {
	it('leaves no trace of binary fractions', () => {
		expect(settle(0.1 + 0.2, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
	});
	it('reaches an end that is off the grid', () => {
		expect(settle(99, { min: 1, max: 98.5, step: 1 })).toBe(98.5);
	});
});
