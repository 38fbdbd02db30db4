import { describe, expect, it } from 'vitest';
import { changed, redone, stepsOf, undone } from './steps';
import { undoableAmong } from './undoable';

/** Steps of lists, as plan and files have them. */
function stepper() {
	let steps = stepsOf<readonly string[]>([]);
	return {
		get present() {
			return steps.present;
		},
		get active() {
			return steps.present.length > 0;
		},
		get canUndo() {
			return steps.past.length > 0;
		},
		get canRedo() {
			return steps.future.length > 0;
		},
		change: (next: readonly string[]) => (steps = changed(steps, next)),
		undo: () => (steps = undone(steps)),
		redo: () => (steps = redone(steps))
	};
}

describe('undo where files are chosen', () => {
	it('takes the choice back and redo brings the files again', () => {
		const [files, plan] = [stepper(), stepper()];
		plan.change(['46 dials']);
		files.change(['deals.csv']);
		undoableAmong(files, plan).undo();
		expect([files.present, plan.present]).toEqual([[], ['46 dials']]);
		expect(undoableAmong(files, plan).canRedo).toBe(true);
		undoableAmong(files, plan).redo();
		expect([files.present, plan.present]).toEqual([['deals.csv'], ['46 dials']]);
	});
	it('is that of the plan while there are no files', () => {
		const [files, plan] = [stepper(), stepper()];
		expect(undoableAmong(files, plan)).toMatchObject({ canUndo: false, canRedo: false });
		plan.change(['46 dials']);
		undoableAmong(files, plan).undo();
		expect(plan.present).toEqual([]);
		undoableAmong(files, plan).redo();
		expect(plan.present).toEqual(['46 dials']);
	});
});
