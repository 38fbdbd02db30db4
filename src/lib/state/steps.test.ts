import { describe, expect, it } from 'vitest';
import { changed, mostSteps, redone, stepsFrom, stepsOf, undone, withoutDetour } from './steps';

const readNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

describe('steps', () => {
	it('go back and forward again', () => {
		const three = changed(changed(stepsOf(1), 2), 3);
		expect(undone(three).present).toBe(2);
		expect(undone(undone(three)).present).toBe(1);
		expect(redone(undone(three))).toEqual(three);
	});
	it('make one step of a whole drag', () => {
		let steps = changed(stepsOf(60), 61);
		for (let level = 62; level <= 70; level++) steps = changed(steps, level, true);
		expect(steps.present).toBe(70);
		expect(undone(steps).present).toBe(60);
	});
	it('make no step of a drag that comes back to its start', () => {
		const same = (a: number, b: number): boolean => a === b;
		const dragged = changed(changed(changed(stepsOf(50), 60), 70), 60, true);
		expect(withoutDetour(dragged, same)).toEqual(changed(stepsOf(50), 60));
		const moved = changed(stepsOf(50), 60);
		expect(withoutDetour(moved, same)).toBe(moved);
	});
	it('forget what was undone once something else is done', () => {
		const branched = changed(undone(changed(stepsOf(1), 2)), 9);
		expect(redone(branched)).toBe(branched);
	});
	it('stay as they are at either end', () => {
		const one = stepsOf(1);
		expect(undone(one)).toBe(one);
		expect(redone(one)).toBe(one);
	});
	it('remember the last hundred', () => {
		let steps = stepsOf(0);
		for (let i = 1; i <= 150; i++) steps = changed(steps, i);
		expect(steps.past).toHaveLength(mostSteps);
		expect(steps.past[0]).toBe(50);
	});
});

describe('stepsFrom', () => {
	it('reads back what was stored', () => {
		const steps = undone(changed(changed(stepsOf(1), 2), 3));
		expect(stepsFrom(structuredClone(steps), readNumber)).toEqual(steps);
	});
	it('leaves out single steps that cannot be read', () => {
		expect(stepsFrom({ past: [1, 'x', 2], present: 3, future: null }, readNumber)).toEqual({
			past: [1, 2],
			present: 3,
			future: []
		});
	});
	it('gives nothing without a readable present', () => {
		expect(stepsFrom({ past: [1], present: 'x', future: [] }, readNumber)).toBeNull();
		expect(stepsFrom(undefined, readNumber)).toBeNull();
		expect(stepsFrom('steps', readNumber)).toBeNull();
	});
});
